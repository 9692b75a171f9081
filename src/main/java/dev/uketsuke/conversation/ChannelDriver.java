package dev.uketsuke.conversation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How one family of channels runs a turn and sends; implemented in the package {@code channel}. */
public interface ChannelDriver {
    /** Whether it serves a channel of this name. */
    boolean serves(String channel);

    /** Whether its rows have to be sent; false where the client reads the log itself, as on Direct Line. */
    default boolean sends() {
        return true;
    }

    /** Whether requesters get the files of a row; otherwise they have to be told of them. */
    default boolean givesFiles() {
        return false;
    }

    /**
     * Runs one turn: calls {@link Turns#turn} and {@link Turns#commit}, through whatever the channel's framework needs
     * around them.
     *
     * @return the committed rows
     */
    List<OutgoingRow> run(Snapshot snapshot, Turns turns);

    /**
     * Sends one row, in the order of the log.
     *
     * @param reference the channel's address of the conversation
     * @return the channel's id of the message; null when it has none
     * @throws UndeliverableException when it is of no use to try again
     */
    @Nullable
    String send(OutgoingRow row, @Nullable String reference);
}
