package dev.uketsuke.channel.directline;

import dev.uketsuke.conversation.ChannelDriver;
import dev.uketsuke.conversation.OutgoingRow;
import dev.uketsuke.conversation.Snapshot;
import dev.uketsuke.conversation.Turns;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Runs the turns of Direct Line. The committed row is the message: clients read the log, nothing is sent. */
@Component
final class DirectLineDriver implements ChannelDriver {
    static final String CHANNEL = "directline";

    @Override
    public boolean serves(String channel) {
        return CHANNEL.equals(channel);
    }

    @Override
    public boolean sends() {
        return false;
    }

    @Override
    public boolean givesFiles() {
        return true;
    }

    @Override
    public List<OutgoingRow> run(Snapshot snapshot, Turns turns) {
        return turns.commit(turns.turn(snapshot));
    }

    @Override
    public @Nullable String send(OutgoingRow row, @Nullable String reference) {
        return row.activityId();
    }
}
