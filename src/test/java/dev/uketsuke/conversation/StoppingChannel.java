package dev.uketsuke.conversation;

import dev.uketsuke.conversation.CardVictim.Point;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A channel whose client reads the log, and whose turns may stop dead. */
record StoppingChannel(Stop stop) implements ChannelDriver {
    static final String NAME = "cards";

    @Override
    public boolean serves(String channel) {
        return channel.equals(NAME);
    }

    @Override
    public boolean sends() {
        return false;
    }

    @Override
    public List<OutgoingRow> run(Snapshot snapshot, Turns turns) {
        var conversation = CardScript.conversation(snapshot.channelKey());
        var step = CardScript.step(snapshot.channelKey(), snapshot.seq());
        var outcome = turns.turn(snapshot);
        stop.here(conversation, step, Point.BEFORE_COMMIT);
        var rows = new ArrayList<OutgoingRow>();
        stop.during(conversation, step, Point.IN_COMMIT, () -> rows.addAll(turns.commit(outcome)));
        stop.here(conversation, step, Point.COMMITTED);
        return rows;
    }

    @Override
    public @Nullable String send(OutgoingRow row, @Nullable String reference) {
        throw new IllegalStateException("Nothing is sent here");
    }
}
