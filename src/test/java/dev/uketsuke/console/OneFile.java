package dev.uketsuke.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.attachment.Attachment;
import dev.uketsuke.attachment.AttachmentStore;
import dev.uketsuke.attachment.RefusedFileException;
import dev.uketsuke.attachment.Scan;
import dev.uketsuke.attachment.Sender;
import dev.uketsuke.attachment.Taken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A store that holds one file, sent in the conversation c1, and what agents send; it takes no programs. */
final class OneFile implements AttachmentStore {
    static final String CONTENT = "<script>alert('ログ')</script>";
    static final Attachment FILE = new Attachment(
            "f1",
            "ログ.html",
            "text/html",
            CONTENT.getBytes(StandardCharsets.UTF_8).length,
            "ab".repeat(32),
            Scan.RELEASED);

    final Map<String, Attachment> sent = new LinkedHashMap<>();

    @Override
    public Taken take(String conversationId, Sender sender, String name, InputStream content) throws IOException {
        assertThat(sender).isEqualTo(Sender.AGENT);
        if (name.endsWith(".exe")) {
            throw new RefusedFileException(RefusedFileException.Reason.DANGEROUS, name, "");
        }
        var size = content.readAllBytes().length;
        var file = new Attachment("sent" + sent.size(), name, "text/plain", size, "cd".repeat(32), Scan.RELEASED);
        sent.put(file.id(), file);
        return new Taken(file, List.of());
    }

    @Override
    public Optional<Attachment> find(String id) {
        return id.equals(FILE.id()) ? Optional.of(FILE) : Optional.empty();
    }

    @Override
    public List<Attachment> of(String conversationId) {
        return Stream.concat(Stream.of(FILE).filter(_ -> conversationId.equals("c1")), sent.values().stream())
                .toList();
    }

    @Override
    public InputStream open(String id) {
        return new ByteArrayInputStream(CONTENT.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void discard(String id) {
        sent.remove(id);
    }
}
