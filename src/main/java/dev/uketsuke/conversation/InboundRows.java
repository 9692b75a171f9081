package dev.uketsuke.conversation;

import dev.uketsuke.attachment.Attachment;
import dev.uketsuke.privacy.SecretKind;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table {@code inbound}: what was accepted, and what of it waits to be worked. */
final class InboundRows {
    private final JdbcClient jdbc;

    InboundRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where an inbound row stands. */
    enum Status {
        OPEN,
        DONE,
        PARKED
    }

    /** Adds a row unless the same message is there already. */
    boolean add(
            Accepted accepted,
            String messageKey,
            String utterance,
            @Nullable String activity,
            boolean inline,
            Instant now) {
        return jdbc.sql("""
                        insert into inbound (conversation_id, seq, message_key, received_at, echo_id, utterance,
                            activity, inline, status, attempts, not_before, pack_hash)
                        values (?, ?, ?, ?, ?, ?, ?, ?, 'open', 0, ?, null) on conflict do nothing""")
                        .params(Arrays.asList(
                                accepted.conversationId(),
                                accepted.seq(),
                                messageKey,
                                Timestamps.column(now),
                                accepted.echoActivityId(),
                                utterance,
                                activity,
                                inline,
                                Timestamps.column(now)))
                        .update()
                == 1;
    }

    /** Ties files to the conversation whose message brought them; until then they stood under the channel's own id. */
    void claim(List<Attachment> attachments, String conversationId) {
        for (var attachment : attachments) {
            jdbc.sql("update attachment set conversation_id = ? where id = ?")
                    .params(conversationId, attachment.id())
                    .update();
        }
    }

    /** What was stored when the message came for the first time. */
    Accepted first(String conversationId, String messageKey) {
        return jdbc.sql("select seq, echo_id from inbound where conversation_id = ? and message_key = ?")
                .params(conversationId, messageKey)
                .query((row, _) -> new Accepted(conversationId, row.getLong("seq"), row.getString("echo_id"), true))
                .single();
    }

    /** What was stored under a seq; empty when there is no such row. */
    Optional<CleanUtterance> utterance(String conversationId, long seq) {
        return jdbc.sql("select utterance from inbound where conversation_id = ? and seq = ?")
                .params(conversationId, seq)
                .query((row, _) -> UtteranceCodec.read(row.getString("utterance")))
                .optional();
    }

    /**
     * The kinds of which the requester has just said, with this as their last message, that what was hidden is none:
     * asked to type it once more, they are let through.
     */
    Set<SecretKind> letThrough(String conversationId, long last) {
        return utterance(conversationId, last)
                .map(CleanUtterance::utterance)
                .flatMap(Originals::seq)
                .flatMap(seq -> utterance(conversationId, seq))
                .map(CleanUtterance::doubtful)
                .orElse(Set.of());
    }

    /** The row whose turn is next: the lowest open one. */
    Optional<Open> lowestOpen(String conversationId) {
        return jdbc.sql("""
                        select seq, attempts, not_before, inline from inbound
                        where conversation_id = ? and status = 'open' order by seq limit 1""")
                .param(conversationId)
                .query((row, _) -> new Open(
                        row.getLong("seq"),
                        row.getInt("attempts"),
                        Timestamps.read(row, "not_before"),
                        row.getBoolean("inline")))
                .optional();
    }

    Status status(String conversationId, long seq) {
        return jdbc.sql("select status from inbound where conversation_id = ? and seq = ?")
                .params(conversationId, seq)
                .query((row, _) -> Json.constant(row.getString("status"), Status.class))
                .single();
    }

    /** Ends a row's work; false when it was ended already. */
    boolean done(String conversationId, long seq, String packHash) {
        return jdbc.sql("""
                        update inbound set status = 'done', pack_hash = ?
                        where conversation_id = ? and seq = ? and status = 'open'""").params(packHash, conversationId, seq).update() == 1;
    }

    boolean parked(String conversationId, long seq) {
        return jdbc.sql(
                                "update inbound set status = 'parked' where conversation_id = ? and seq = ? and status = 'open'")
                        .params(conversationId, seq)
                        .update()
                == 1;
    }

    /** See {@link ActivityLog#parked}. */
    List<Parked> parked(int limit) {
        return jdbc.sql("""
                        select i.conversation_id, i.received_at, c.language, c.zone
                        from inbound i join conversation c on c.id = i.conversation_id
                        where i.status = 'parked' order by i.received_at desc, i.conversation_id, i.seq limit ?""")
                .param(limit)
                .query((row, _) -> new Parked(
                        row.getString("conversation_id"),
                        row.getString("language"),
                        ZoneId.of(row.getString("zone")),
                        Timestamps.read(row, "received_at")))
                .list();
    }

    void failed(String conversationId, long seq, Instant notBefore) {
        jdbc.sql("""
                        update inbound set attempts = attempts + 1, not_before = ?
                        where conversation_id = ? and seq = ? and status = 'open'""").params(Timestamps.column(notBefore), conversationId, seq).update();
    }

    /** Counts an attempt at a row that has been left open since before a moment: one, until it is left that long again. */
    void begunAgain(String conversationId, long seq, Instant before, Instant now) {
        jdbc.sql("""
                        update inbound set attempts = attempts + 1, not_before = ?
                        where conversation_id = ? and seq = ? and status = 'open' and not_before < ?""")
                .params(Timestamps.column(now), conversationId, seq, Timestamps.column(before))
                .update();
    }

    /** Conversations with anything to work or to send, the longest waiting first, so that none is passed over for ever. */
    List<String> waiting(Instant now, int limit) {
        return jdbc.sql("""
                        select conversation_id from (
                            select conversation_id, not_before from inbound
                                where status = 'open' and not_before <= ?
                            union all
                            select conversation_id, not_before from outgoing
                                where status = 'pending' and not_before <= ?) as due
                        group by conversation_id order by min(not_before), conversation_id limit ?""")
                .params(Timestamps.column(now), Timestamps.column(now), limit)
                .query((row, _) -> row.getString("conversation_id"))
                .list();
    }

    /** Takes the words out of all rows before a seq; that they were there stays, so that repeats are known. */
    void forget(String conversationId, long before, String nothing) {
        jdbc.sql("update inbound set utterance = ? where conversation_id = ? and seq < ? and status <> 'open'")
                .params(nothing, conversationId, before)
                .update();
    }

    /** A row that waits to be worked. */
    record Open(long seq, int attempts, Instant notBefore, boolean inline) {}
}
