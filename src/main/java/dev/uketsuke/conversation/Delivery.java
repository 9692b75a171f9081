package dev.uketsuke.conversation;

import org.jspecify.annotations.Nullable;

/**
 * What became of something that an agent did and the requester is told of.
 *
 * @param entry id of the act
 * @param seq of the row of the log that tells it
 * @param failure why it was given up; null unless it was
 */
public record Delivery(
        long entry, long seq, State state, @Nullable Failure failure) {
    /** How far it came. */
    public enum State {
        WAITING,
        SENT,
        FAILED
    }

    /** Why it did not come further. */
    public enum Failure {
        /** The requester blocked or removed the bot. */
        REFUSED,
        /** There is no such conversation any more. */
        GONE,
        /** The channel could not be reached for as long as it is tried. */
        LATE
    }
}
