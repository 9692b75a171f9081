package dev.uketsuke.attachment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is known of files, in the database. */
final class AttachmentRows {
    private final JdbcClient jdbc;
    private final Clock clock;

    AttachmentRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void insert(String conversationId, Sender sender, Attachment attachment) {
        jdbc.sql("""
                        insert into attachment
                        (id, conversation_id, name, media_type, size, sha256, status, created_at, sent_by, details)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        attachment.id(),
                        conversationId,
                        attachment.name(),
                        attachment.type(),
                        attachment.size(),
                        attachment.sha256(),
                        attachment.scan().key(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC),
                        sender.key())
                .param(key(attachment.details()))
                .update();
    }

    Optional<Attachment> find(String id) {
        return jdbc.sql("select id, name, media_type, size, sha256, status, details from attachment where id = ?")
                .param(id)
                .query(AttachmentRows::attachment)
                .optional();
    }

    List<Attachment> of(String conversationId) {
        return jdbc.sql("""
                        select id, name, media_type, size, sha256, status, details from attachment
                        where conversation_id = ? order by created_at, id""")
                .param(conversationId)
                .query(AttachmentRows::attachment)
                .list();
    }

    void delete(String id) {
        jdbc.sql("delete from attachment where id = ?").param(id).update();
    }

    private static @Nullable String key(@Nullable Details details) {
        return details == null ? null : details.key();
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
