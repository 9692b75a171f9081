package dev.uketsuke.conversation;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Finds the driver of a channel. */
final class Drivers {
    private static final ChannelDriver NONE = new NoDriver();

    private final Supplier<List<ChannelDriver>> drivers;

    /** The drivers are asked for late, since they need the engine themselves. */
    Drivers(Supplier<List<ChannelDriver>> drivers) {
        this.drivers = drivers;
    }

    ChannelDriver of(String channel) {
        return drivers.get().stream()
                .filter(driver -> driver.serves(channel))
                .findFirst()
                .orElse(NONE);
    }

    /** A channel that is switched off: turns run, and what they say waits until it is switched on again. */
    private static final class NoDriver implements ChannelDriver {
        @Override
        public boolean serves(String channel) {
            return true;
        }

        @Override
        public List<OutgoingRow> run(Snapshot snapshot, Turns turns) {
            return turns.commit(turns.turn(snapshot));
        }

        @Override
        public @Nullable String send(OutgoingRow row, @Nullable String reference) {
            throw new IllegalStateException("No channel of this name is switched on");
        }
    }
}
