package dev.uketsuke.attachment;

import dev.uketsuke.privacy.SecretGuard;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;

/** Files in folders below the data folder, what is known of them in the database. */
final class FolderStore implements AttachmentStore, AutoCloseable {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{22}");

    private final Path released;
    private final Quarantine quarantine;
    private final JdbcClient jdbc;
    private final SecretGuard guard;
    private final Clock clock;

    /**
     * Wipes what an instance that ended left in the quarantine.
     *
     * @throws UnwritableFolderException when the data folder cannot be written
     */
    FolderStore(Path data, JdbcClient jdbc, SecretGuard guard, Clock clock, DataSize largest) {
        try {
            this.released = Files.createDirectories(data.resolve("attachments"));
            this.quarantine = new Quarantine(data.resolve("quarantine"), guard, largest.toBytes());
        } catch (IOException e) {
            throw new UnwritableFolderException(data.toAbsolutePath().normalize(), e);
        }
        this.jdbc = jdbc;
        this.guard = guard;
        this.clock = clock;
    }

    @Override
    public Taken take(String conversationId, String name, InputStream content) throws IOException {
        var id = newId();
        var clean = FileName.of(name, guard);
        var examined = quarantine.examine(id, clean, content);
        var attachment = new Attachment(
                id,
                clean.shown(),
                examined.mediaType(),
                examined.size(),
                examined.sha256(),
                examined.scan(),
                examined.details());
        var target = file(id);
        Files.createDirectories(target.getParent());
        Files.move(examined.file(), target, StandardCopyOption.ATOMIC_MOVE);
        try {
            insert(conversationId, attachment);
        } catch (RuntimeException e) {
            Files.deleteIfExists(target);
            throw e;
        }
        return new Taken(attachment, examined.mails());
    }

    private void insert(String conversationId, Attachment attachment) {
        jdbc.sql("""
                        insert into attachment
                        (id, conversation_id, name, media_type, size, sha256, status, created_at, details)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        attachment.id(),
                        conversationId,
                        attachment.name(),
                        attachment.type(),
                        attachment.size(),
                        attachment.sha256(),
                        attachment.scan().key(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .param(key(attachment.details()))
                .update();
    }

    private static @Nullable String key(@Nullable Details details) {
        return details == null ? null : details.key();
    }

    @Override
    public Optional<Attachment> find(String id) {
        return jdbc.sql("select id, name, media_type, size, sha256, status, details from attachment where id = ?")
                .param(id)
                .query(FolderStore::attachment)
                .optional();
    }

    @Override
    public List<Attachment> of(String conversationId) {
        return jdbc.sql("""
                        select id, name, media_type, size, sha256, status, details from attachment
                        where conversation_id = ? order by created_at, id""")
                .param(conversationId)
                .query(FolderStore::attachment)
                .list();
    }

    @Override
    public InputStream open(String id) throws IOException {
        return Files.newInputStream(file(id));
    }

    @Override
    public void discard(String id) throws IOException {
        jdbc.sql("delete from attachment where id = ?").param(id).update();
        Files.deleteIfExists(file(id));
    }

    @Override
    public void close() {
        try {
            quarantine.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The quarantine is left to the next start", e);
        }
    }

    /** Two levels, so that no folder grows without end; an id that is none of ours names no file. */
    private Path file(String id) throws NoSuchFileException {
        if (!ID.matcher(id).matches()) {
            throw new NoSuchFileException("No such file");
        }
        return released.resolve(id.substring(0, 2)).resolve(id);
    }

    private static String newId() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static Attachment attachment(ResultSet row, int ignored) throws SQLException {
        var details = row.getString("details");
        return new Attachment(
                row.getString("id"),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getString("sha256"),
                Scan.of(row.getString("status")),
                details == null ? null : Details.of(details));
    }
}
