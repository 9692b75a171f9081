package dev.uketsuke.attachment;

import dev.uketsuke.attachment.Quarantine.BrokenOffException;
import dev.uketsuke.attachment.Quarantine.Examined;
import dev.uketsuke.attachment.RefusedFileException.Reason;
import dev.uketsuke.privacy.SecretGuard;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;

/** Lets every file through the quarantine before it is kept. */
final class CheckedStore implements AttachmentStore, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(CheckedStore.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Quarantine quarantine;
    private final BlobStore blobs;
    private final AttachmentRows rows;
    private final SecretGuard guard;

    CheckedStore(Quarantine quarantine, BlobStore blobs, AttachmentRows rows, SecretGuard guard) {
        this.quarantine = quarantine;
        this.blobs = blobs;
        this.rows = rows;
        this.guard = guard;
    }

    /**
     * Keeps contents below the data folder; wipes what an instance that ended left in the quarantine.
     *
     * @throws UnwritableFolderException when the data folder cannot be written
     */
    static CheckedStore in(
            Path data, JdbcClient jdbc, SecretGuard guard, Clock clock, DataSize largest, VirusScanner scanner) {
        try {
            return new CheckedStore(
                    new Quarantine(data.resolve("quarantine"), guard, largest.toBytes(), scanner, clock),
                    new FolderBlobs(data.resolve("attachments")),
                    new AttachmentRows(jdbc, clock),
                    guard);
        } catch (IOException e) {
            throw new UnwritableFolderException(data.toAbsolutePath().normalize(), e);
        }
    }

    @Override
    public Taken take(String conversationId, Sender sender, String name, InputStream content) throws IOException {
        var id = newId();
        var clean = FileName.of(name, guard);
        var examined = examined(id, clean, content);
        var attachment = new Attachment(
                id,
                clean.shown(),
                examined.mediaType(),
                examined.size(),
                examined.sha256(),
                examined.scan(),
                examined.details());
        try {
            rows.insert(conversationId, sender, attachment);
        } catch (RuntimeException e) {
            blobs.delete(id);
            throw e;
        }
        return new Taken(attachment, examined.mails());
    }

    private Examined examined(String id, FileName name, InputStream content) throws IOException {
        try {
            var examined = quarantine.examine(id, name, content);
            keep(id, examined.file());
            return examined;
        } catch (BrokenOffException e) {
            throw e;
        } catch (IOException e) {
            LOG.error("A file was refused, because it cannot be kept in the data folder", e);
            throw new RefusedFileException(Reason.STORE_AWAY, name.shown(), "");
        }
    }

    private void keep(String id, Path file) throws IOException {
        try {
            blobs.put(id, file);
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    @Override
    public Optional<Attachment> find(String id) {
        return rows.find(id);
    }

    @Override
    public List<Attachment> of(String conversationId) {
        return rows.of(conversationId);
    }

    @Override
    public InputStream open(String id) throws IOException {
        return blobs.open(id);
    }

    @Override
    public void discard(String id) throws IOException {
        rows.delete(id);
        blobs.delete(id);
    }

    @Override
    public void close() {
        try {
            quarantine.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The quarantine is left to the next start", e);
        }
    }

    private static String newId() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
