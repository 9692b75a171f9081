package dev.uketsuke.conversation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A channel that keeps what it was told to send, and refuses the conversations it was told to refuse. */
final class FakeChannel implements ChannelDriver {
    static final String NAME = "fake";

    final List<OutgoingRow> sent = Collections.synchronizedList(new ArrayList<>());
    final Set<String> refusing = ConcurrentHashMap.newKeySet();

    @Override
    public boolean serves(String channel) {
        return channel.equals(NAME);
    }

    @Override
    public List<OutgoingRow> run(Snapshot snapshot, Turns turns) {
        return turns.commit(turns.turn(snapshot));
    }

    @Override
    public @Nullable String send(OutgoingRow row, @Nullable String reference) {
        if (refusing.contains(row.conversationId())) {
            throw new IllegalStateException("Unreachable");
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
