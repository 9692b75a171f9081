package dev.uketsuke.erasure;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Deletes what was said in a conversation whose row lock the caller holds. The row itself stays while a request belongs to
 * it, out of the channel's reach: whoever speaks there again begins a new one.
 */
@Component
class ConversationErasure {
    private final JdbcClient jdbc;
    private final ConversationFiles files;

    ConversationErasure(JdbcClient jdbc, ConversationFiles files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    /** By age: files have an age of their own as long as a request belongs to the conversation. */
    Counts expire(String id, Instant now) {
        var said = said(id);
        if (hasTickets(id)) {
            close(id, now);
            return said;
        }
        return said.plus(filesOf(id)).plus(removed(id));
    }

    /** Whatever its age, and who spoke there too. */
    Counts erase(String id, String nobody, Instant now) {
        var said = said(id).plus(filesOf(id));
        if (!hasTickets(id)) {
            return said.plus(removed(id));
        }
        close(id, now);
        jdbc.sql("""
                        update conversation set requester = ?, reference = null, zone = 'UTC', lease_owner = null,
                            lease_until = null where id = ?""").params(nobody, id).update();
        return said.plus(new Counts(Map.of("conversation", 1L)));
    }

    private Counts said(String id) {
        return new Counts(Map.of(
                "outgoing", deleted("outgoing where conversation_id = ?", id),
                "inbound", deleted("inbound where conversation_id = ?", id),
                "draft_link",
                        deleted("draft_link where conversation_id = ?", id)
                                + deleted("draft_link where moved_to = ?", id)));
    }

    private Counts filesOf(String id) {
        return new Counts(Map.of("attachment", files.erase(id)));
    }

    private Counts removed(String id) {
        return new Counts(Map.of("conversation", deleted("conversation where id = ?", id)));
    }

    private long deleted(String which, String id) {
        return jdbc.sql("delete from " + which).param(id).update();
    }

    private boolean hasTickets(String id) {
        return jdbc.sql("select count(*) from ticket where conversation_id = ?")
                        .param(id)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private void close(String id, Instant now) {
        jdbc.sql("""
                        update conversation set state = null, channel_key = ?, version = version + 1, expired_at = ?,
                            draft_look_at = null, draft_noticed_at = null where id = ?""")
                .params("expired:" + id, now.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC), id)
                .update();
    }
}
