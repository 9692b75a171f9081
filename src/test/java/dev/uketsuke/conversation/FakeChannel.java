package dev.uketsuke.conversation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;

/** A channel that keeps what it was told to send, and refuses the conversations it was told to refuse. */
final class FakeChannel implements ChannelDriver {
    static final String NAME = "fake";

    final List<OutgoingRow> sent = Collections.synchronizedList(new ArrayList<>());
    final Set<String> refusing = ConcurrentHashMap.newKeySet();
    /** Conversations that are gone. */
    final Set<String> gone = ConcurrentHashMap.newKeySet();
    /** How many turns find that the database does not answer. */
    final AtomicInteger blips = new AtomicInteger();
    /** Sends to these conversations end when there is a permit. */
    final Set<String> slow = ConcurrentHashMap.newKeySet();

    final Semaphore sends = new Semaphore(0);

    @Override
    public boolean serves(String channel) {
        return channel.equals(NAME);
    }

    @Override
    public List<OutgoingRow> run(Snapshot snapshot, Turns turns) {
        if (blips.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new DataAccessResourceFailureException("The connection was lost");
        }
        return turns.commit(turns.turn(snapshot));
    }

    @Override
    public @Nullable String send(OutgoingRow row, @Nullable String reference) {
        if (refusing.contains(row.conversationId())) {
            throw new IllegalStateException("Unreachable");
        }
        if (gone.contains(row.conversationId())) {
            throw new UndeliverableException(Delivery.Failure.GONE, new IllegalStateException("404"));
        }
        if (slow.contains(row.conversationId())) {
            sends.acquireUninterruptibly();
        }
        sent.add(row);
        return "m" + row.seq();
    }

    List<OutgoingRow> sentTo(String conversationId) {
        synchronized (sent) {
            return sent.stream()
                    .filter(row -> row.conversationId().equals(conversationId))
                    .toList();
        }
    }
}
