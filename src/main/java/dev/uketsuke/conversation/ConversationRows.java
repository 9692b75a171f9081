package dev.uketsuke.conversation;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table {@code conversation}: who talks where, and the counters behind its row lock. */
final class ConversationRows {
    private final JdbcClient jdbc;

    ConversationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The seqs given out last; only the holder of the row lock may give out the next. */
    record Locked(String id, long lastInbound, long lastOutgoing) {}

    Optional<String> id(String channel, String channelKey) {
        return jdbc.sql("select id from conversation where channel = ? and channel_key = ?")
                .params(channel, channelKey)
                .query(String.class)
                .optional();
    }

    /** Finds or creates an arrival's conversation and locks its row until the transaction ends. */
    Locked lock(Arrival arrival, String newId, Instant now) {
        return lock(arrival)
                .or(() -> {
                    // Waits for a rival's insert and then does nothing: no duplicate key inside the transaction.
                    jdbc.sql("""
                            insert into conversation (id, channel, channel_key, requester, language, zone, reference,
                                state, version, lease_owner, lease_until, last_inbound, last_outgoing,
                                created_at, updated_at)
                            values (?, ?, ?, ?, ?, ?, ?, null, 0, null, null, 0, 0, ?, ?) on conflict do nothing""")
                            .params(Arrays.asList(
                                    newId,
                                    arrival.channel(),
                                    arrival.channelKey(),
                                    arrival.requester(),
                                    arrival.language().tag(),
                                    arrival.zone().getId(),
                                    arrival.reference(),
                                    Timestamps.column(now),
                                    Timestamps.column(now)))
                            .update();
                    return lock(arrival);
                })
                .orElseThrow(() -> new IllegalStateException("A conversation disappeared while it was being created"));
    }

    private Optional<Locked> lock(Arrival arrival) {
        return jdbc.sql("""
                        select id, last_inbound, last_outgoing from conversation
                        where channel = ? and channel_key = ? for update""")
                .params(arrival.channel(), arrival.channelKey())
                .query((row, _) ->
                        new Locked(row.getString("id"), row.getLong("last_inbound"), row.getLong("last_outgoing")))
                .optional();
    }

    /** Locks the row for a message that no arrival brought. */
    Locked lock(String conversationId) {
        return jdbc.sql("select id, last_inbound, last_outgoing from conversation where id = ? for update")
                .param(conversationId)
                .query((row, _) ->
                        new Locked(row.getString("id"), row.getLong("last_inbound"), row.getLong("last_outgoing")))
                .single();
    }

    /** Records what an arrival told about its conversation. */
    void accepted(Arrival arrival, Locked counters, Instant now) {
        jdbc.sql("""
                        update conversation set last_inbound = ?, last_outgoing = ?, zone = ?,
                            reference = coalesce(?, reference), updated_at = ? where id = ?""")
                .params(Arrays.asList(
                        counters.lastInbound(),
                        counters.lastOutgoing(),
                        arrival.zone().getId(),
                        arrival.reference(),
                        Timestamps.column(now),
                        counters.id()))
                .update();
    }

    /** Where and how to speak to the requester about one of their messages. */
    About about(String conversationId, long inboundSeq) {
        return jdbc.sql("""
                        select c.channel, c.language, i.inline from conversation c
                        join inbound i on i.conversation_id = c.id where c.id = ? and i.seq = ?""")
                .params(conversationId, inboundSeq)
                .query((row, _) ->
                        new About(row.getString("channel"), row.getString("language"), row.getBoolean("inline")))
                .single();
    }

    /** See {@link #about}. */
    record About(String channel, String language, boolean inline) {}

    void appended(String conversationId, long lastOutgoing) {
        jdbc.sql("update conversation set last_outgoing = ? where id = ?")
                .params(lastOutgoing, conversationId)
                .update();
    }
}
