package dev.uketsuke.erasure;

import dev.uketsuke.ticket.Submissions;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows as a conversation leaves them. */
final class Stored {
    static final String STATE = """
            {"format":1,"language":"ja","current":0,"welcomed":true,"paused":false,"revisit":[],"trail":[["issue"]],
            "requests":[{"answers":{"issue":{"given":["起動しません SECRET"],"from":"said","quote":"SECRET"}},
            "facts":{},"words":["SECRET"],"human-wanted":false,"released":true,"ticket":"REQ-2026-000001"}]}""";

    private Stored() {}

    /** A message with a file, and what was understood of it. */
    static void message(JdbcClient jdbc, String conversation) {
        var at = Submissions.MORNING.atOffset(ZoneOffset.UTC);
        jdbc.sql("update conversation set state = ? where id = ?")
                .params(STATE, conversation)
                .update();
        jdbc.sql("""
                        insert into inbound (conversation_id, seq, message_key, received_at, echo_id, utterance, inline,
                            status, attempts, not_before)
                        values (?, 1, 'k', ?, 'e', ?, false, 'done', 0, ?)""")
                .params(
                        conversation,
                        at,
                        "{\"type\":\"said\",\"text\":\"起動しません\",\"attachments\":[],\"masked\":[],\"doubtful\":[],\"cut\":false}",
                        at)
                .update();
        jdbc.sql("""
                        insert into outgoing (conversation_id, seq, activity_id, replaces, message, status, attempts,
                            not_before, created_at, shown_at)
                        values (?, 1, 'a', false, ?, 'sent', 0, ?, ?, ?)""")
                .params(conversation, "{\"from\":\"requester\",\"text\":\"起動しません\"}", at, at, at)
                .update();
        jdbc.sql("""
                        insert into attachment (id, conversation_id, name, media_type, size, sha256, status, created_at)
                        values (?, ?, 'log.txt', 'text/plain', 1, 'ab', 'released', ?)""").params("file-" + conversation, conversation, at).update();
    }
}
