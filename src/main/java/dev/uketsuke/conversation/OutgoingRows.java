package dev.uketsuke.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table {@code outgoing}: the log of every conversation and what of it waits to be sent. */
final class OutgoingRows {
    private static final String COLUMNS =
            "conversation_id, seq, activity_id, replaces, message, shown_at, channel_message_id";

    private final JdbcClient jdbc;

    OutgoingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether a row still has to be sent. */
    enum Status {
        PENDING,
        SENT,
        FAILED
    }

    /** The id under which the row of a seq stands in the log, unless it replaces another. */
    static String activityId(String conversationId, long seq) {
        return "%s|%07d".formatted(conversationId, seq);
    }

    /** Adds a row; the caller holds the conversation's row lock and has taken the seq from it. */
    void add(OutgoingRow row, @Nullable Long inboundSeq, Status status, Instant now) {
        add(row, inboundSeq, null, status, now);
    }

    /** Adds a row that an act of an agent wrote; the caller holds the same lock. */
    void addWrittenBy(long entry, OutgoingRow row, Status status, Instant now) {
        add(row, null, entry, status, now);
    }

    private void add(OutgoingRow row, @Nullable Long inboundSeq, @Nullable Long entry, Status status, Instant now) {
        var intake = row.message().intake();
        jdbc.sql("""
                        insert into outgoing (conversation_id, seq, activity_id, replaces, inbound_seq, entry, card, message,
                            status, attempts, not_before, channel_message_id, created_at, shown_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, null, ?, ?)""")
                .params(Arrays.asList(
                        row.conversationId(),
                        row.seq(),
                        row.activityId(),
                        row.replaces(),
                        inboundSeq,
                        entry,
                        intake == null ? null : intake.card(),
                        MessageCodec.write(row.message()),
                        Json.key(status),
                        Timestamps.column(now),
                        Timestamps.column(now),
                        Timestamps.column(row.shownAt())))
                .update();
    }

    /** The rows that acts about one request wrote. */
    List<Delivery> deliveries(String number) {
        return jdbc.sql("""
                        select o.entry, o.seq, o.status, o.failure from outgoing o
                        join ticket_entry e on e.id = o.entry where e.number = ? order by o.seq""")
                .param(number)
                .query((row, _) -> new Delivery(
                        row.getLong("entry"),
                        row.getLong("seq"),
                        state(Json.constant(row.getString("status"), Status.class)),
                        failure(row.getString("failure"))))
                .list();
    }

    /**
     * Has a row that was given up wait to be sent as if it had just been written.
     *
     * @return its conversation; empty when no such row of that request was given up
     */
    Optional<String> again(String number, long seq, Instant now) {
        var conversation = jdbc.sql("""
                        select o.conversation_id from outgoing o join ticket_entry e on e.id = o.entry
                        where e.number = ? and o.seq = ? and o.status = 'failed'""").params(number, seq).query(String.class).optional();
        return conversation.filter(id -> jdbc.sql("""
                                update outgoing set status = 'pending', failure = null, attempts = 0, not_before = ?,
                                    created_at = ? where conversation_id = ? and seq = ? and status = 'failed'""")
                        .params(Timestamps.column(now), Timestamps.column(now), id, seq)
                        .update()
                == 1);
    }

    private static Delivery.State state(Status status) {
        return switch (status) {
            case PENDING -> Delivery.State.WAITING;
            case SENT -> Delivery.State.SENT;
            case FAILED -> Delivery.State.FAILED;
        };
    }

    private static Delivery.@Nullable Failure failure(@Nullable String key) {
        return key == null ? null : Json.constant(key, Delivery.Failure.class);
    }

    /** The row that showed a card first. */
    Optional<OutgoingRow> ofCard(String conversationId, String card) {
        return jdbc.sql("select " + COLUMNS
                        + " from outgoing where conversation_id = ? and card = ? order by seq limit 1")
                .params(conversationId, card)
                .query(OutgoingRows::row)
                .optional();
    }

    /** The row that showed the latest card of one kind, unless it was replaced since. */
    Optional<OutgoingRow> latestCard(String conversationId, String beginning) {
        return jdbc.sql("select " + COLUMNS + """
                         from outgoing o where conversation_id = ? and card like ? and not exists
                            (select 1 from outgoing r where r.conversation_id = o.conversation_id
                                and r.activity_id = o.activity_id and r.replaces)
                        order by seq desc limit 1""")
                .params(conversationId, beginning + "%")
                .query(OutgoingRows::row)
                .optional();
    }

    List<OutgoingRow> after(String conversationId, long seq, int limit) {
        return jdbc.sql("select " + COLUMNS
                        + " from outgoing where conversation_id = ? and seq > ? order by seq limit ?")
                .params(conversationId, seq, limit)
                .query(OutgoingRows::row)
                .list();
    }

    /** What the bot answered to an inbound row. */
    List<OutgoingRow> ofTurn(String conversationId, long inboundSeq, String echoId) {
        return jdbc.sql(
                        "select " + COLUMNS
                                + " from outgoing where conversation_id = ? and inbound_seq = ? and activity_id <> ? order by seq")
                .params(conversationId, inboundSeq, echoId)
                .query(OutgoingRows::row)
                .list();
    }

    /** The first row that waits to be sent, if it is due. */
    Optional<Pending> firstPending(String conversationId, Instant now) {
        return jdbc.sql("""
                        select o.conversation_id, o.seq, o.activity_id, o.replaces, o.message, o.shown_at,
                            o.entry, o.attempts, o.created_at, o.not_before, c.channel, c.reference,
                            (select max(s.channel_message_id) from outgoing s where s.conversation_id = o.conversation_id
                                and s.activity_id = o.activity_id and s.seq < o.seq) as channel_message_id
                        from outgoing o join conversation c on c.id = o.conversation_id
                        where o.conversation_id = ? and o.status = 'pending' order by o.seq limit 1""")
                .param(conversationId)
                .query((row, _) -> new Pending(
                        row(row, 0),
                        row.getObject("entry") != null,
                        row.getString("channel"),
                        row.getString("reference"),
                        row.getInt("attempts"),
                        Timestamps.read(row, "created_at"),
                        Timestamps.read(row, "not_before")))
                .optional()
                .filter(pending -> !pending.notBefore().isAfter(now));
    }

    void sent(OutgoingRow row, @Nullable String channelMessageId) {
        jdbc.sql("update outgoing set status = 'sent', channel_message_id = ? where conversation_id = ? and seq = ?")
                .params(Arrays.asList(channelMessageId, row.conversationId(), row.seq()))
                .update();
    }

    /** Keeps a row for another attempt. */
    void postponed(OutgoingRow row, Instant notBefore) {
        jdbc.sql("update outgoing set attempts = attempts + 1, not_before = ? where conversation_id = ? and seq = ?")
                .params(Timestamps.column(notBefore), row.conversationId(), row.seq())
                .update();
    }

    void givenUp(OutgoingRow row, Delivery.Failure failure) {
        jdbc.sql("""
                        update outgoing set status = 'failed', failure = ?, attempts = attempts + 1
                        where conversation_id = ? and seq = ?""").params(Json.key(failure), row.conversationId(), row.seq()).update();
    }

    /** Deletes what stands in the log of the turns before an inbound row, except for what its turn replaces. */
    void forget(String conversationId, long beforeInbound) {
        jdbc.sql("""
                        delete from outgoing where conversation_id = ? and (inbound_seq is null or inbound_seq < ?)
                            and activity_id not in (select r.activity_id from outgoing r
                                where r.conversation_id = ? and r.inbound_seq >= ?)""")
                .params(conversationId, beforeInbound, conversationId, beforeInbound)
                .update();
    }

    static OutgoingRow row(ResultSet row, int ignored) throws SQLException {
        return new OutgoingRow(
                row.getString("conversation_id"),
                row.getLong("seq"),
                row.getString("activity_id"),
                row.getBoolean("replaces"),
                MessageCodec.read(row.getString("message")),
                Timestamps.read(row, "shown_at"),
                row.getString("channel_message_id"));
    }

    /**
     * A row that waits to be sent.
     *
     * @param row one that replaces another carries the channel's id of the message to replace
     * @param agents whether an agent's act wrote it
     */
    record Pending(
            OutgoingRow row,
            boolean agents,
            String channel,
            @Nullable String reference,
            int attempts,
            Instant createdAt,
            Instant notBefore) {}
}
