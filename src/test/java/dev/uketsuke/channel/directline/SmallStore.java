package dev.uketsuke.channel.directline;

import dev.uketsuke.attachment.Attachment;
import dev.uketsuke.attachment.AttachmentStore;
import dev.uketsuke.attachment.RefusedFileException;
import dev.uketsuke.attachment.RefusedFileException.Reason;
import dev.uketsuke.attachment.Scan;
import dev.uketsuke.attachment.Sender;
import dev.uketsuke.attachment.Taken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Files in memory, up to a megabyte each, no programs; at what ends in busy it has no time. */
final class SmallStore implements AttachmentStore {
    static final int LIMIT = 1 << 20;

    private final Map<String, Attachment> files = new ConcurrentHashMap<>();
    private final Map<String, byte[]> contents = new ConcurrentHashMap<>();

    @Override
    public Taken take(String conversationId, Sender sender, String name, InputStream content) throws IOException {
        var bytes = content.readNBytes(LIMIT + 1);
        if (bytes.length > LIMIT) {
            throw new RefusedFileException(Reason.TOO_LARGE, name, "1 MB");
        }
        if (name.endsWith(".exe")) {
            throw new RefusedFileException(Reason.DANGEROUS, name, "");
        }
        if (name.endsWith(".busy")) {
            throw new RefusedFileException(Reason.BUSY, name, "");
        }
        var file = new Attachment(Names.random(), name, "text/html", bytes.length, "", Scan.RELEASED);
        files.put(file.id(), file);
        contents.put(file.id(), bytes);
        return new Taken(file, List.of());
    }

    @Override
    public Optional<Attachment> find(String id) {
        return Optional.ofNullable(files.get(id));
    }

    @Override
    public List<Attachment> of(String conversationId) {
        return List.of();
    }

    @Override
    public InputStream open(String id) {
        return new ByteArrayInputStream(Objects.requireNonNull(contents.get(id)));
    }

    @Override
    public void discard(String id) {
        files.remove(id);
        contents.remove(id);
    }

    int size() {
        return files.size();
    }
}
