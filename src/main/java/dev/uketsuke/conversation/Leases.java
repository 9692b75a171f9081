package dev.uketsuke.conversation;

import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** One instance works a conversation at a time: its name stands in the row until it is done, or until the lease ends. */
final class Leases {
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private final Duration length;
    private final String owner = Ids.next();

    Leases(Tables tables, Clock clock, Duration length) {
        this.jdbc = tables.jdbc();
        this.transactions = tables.transactions();
        this.clock = clock;
        this.length = length;
    }

    /** The name of this instance. */
    String owner() {
        return owner;
    }

    /** Takes or prolongs the lease; false when another instance holds it. */
    boolean take(String conversationId) {
        var now = Timestamps.now(clock);
        var taken = jdbc.sql("""
                        update conversation set lease_owner = ?, lease_until = ?
                        where id = ? and (lease_owner is null or lease_owner = ?)""")
                .params(owner, Timestamps.column(now.plus(length)), conversationId, owner)
                .update();
        return taken == 1 || Boolean.TRUE.equals(transactions.execute(_ -> takeOver(conversationId)));
    }

    /**
     * Takes a lease whose owner died. What it was working may be what killed it, so it counts as a failure: a message that
     * ends the program is parked like any other that cannot be worked.
     */
    private boolean takeOver(String conversationId) {
        var now = Timestamps.now(clock);
        var taken = jdbc.sql(
                        "update conversation set lease_owner = ?, lease_until = ? where id = ? and lease_until < ?")
                .params(owner, Timestamps.column(now.plus(length)), conversationId, Timestamps.column(now))
                .update();
        if (taken == 1) {
            jdbc.sql("""
                            update inbound set attempts = attempts + 1, not_before = ?
                            where conversation_id = ? and status = 'open' and not_before <= ? and seq =
                                (select min(i.seq) from inbound i where i.conversation_id = ? and i.status = 'open')""")
                    .params(Timestamps.column(now), conversationId, Timestamps.column(now), conversationId)
                    .update();
        }
        return taken == 1;
    }

    void release(String conversationId) {
        jdbc.sql("update conversation set lease_owner = null, lease_until = null where id = ? and lease_owner = ?")
                .params(conversationId, owner)
                .update();
    }

    void releaseAll() {
        jdbc.sql("update conversation set lease_owner = null, lease_until = null where lease_owner = ?")
                .param(owner)
                .update();
    }

    /** Ends the leases of instances that cannot be running any more, because this one has the database to itself. */
    void expireAll() {
        var past = Timestamps.column(Timestamps.now(clock).minus(length));
        jdbc.sql("update conversation set lease_until = ? where lease_owner is not null")
                .param(past)
                .update();
    }
}
