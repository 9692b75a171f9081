package dev.uketsuke.console;

import dev.uketsuke.attachment.Attachment;
import dev.uketsuke.attachment.AttachmentStore;
import dev.uketsuke.attachment.Scan;
import dev.uketsuke.attachment.Taken;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A store that holds one file, sent in the conversation c1. */
final class OneFile implements AttachmentStore {
    static final String CONTENT = "<script>alert('ログ')</script>";
    static final Attachment FILE = new Attachment(
            "f1",
            "ログ.html",
            "text/html",
            CONTENT.getBytes(StandardCharsets.UTF_8).length,
            "ab".repeat(32),
            Scan.RELEASED);

    @Override
    public Taken take(String conversationId, String name, InputStream content) {
        throw new AssertionError("Agents take in no files");
    }

    @Override
    public Optional<Attachment> find(String id) {
        return id.equals(FILE.id()) ? Optional.of(FILE) : Optional.empty();
    }

    @Override
    public List<Attachment> of(String conversationId) {
        return conversationId.equals("c1") ? List.of(FILE) : List.of();
    }

    @Override
    public InputStream open(String id) {
        return new ByteArrayInputStream(CONTENT.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void discard(String id) {
        throw new AssertionError("Agents throw no files away");
    }
}
