package dev.uketsuke.conversation;

/** The working half of a turn, in three steps; a channel, a golden transcript and a simulation call the same three. */
public interface Turns {
    /** What the turn of an inbound row is computed from. */
    Snapshot load(String conversationId, long seq);

    /** Computes a turn: reads, hears, decides, words it. Touches no database and can be run again. */
    Outcome turn(Snapshot snapshot);

    /**
     * Stores a turn's outcome in one transaction: state, outgoing rows, tickets, the inbound row done.
     *
     * @return the rows to send, in order
     * @throws ConflictException when the lease or the version no longer holds: load and turn again
     */
    java.util.List<OutgoingRow> commit(Outcome outcome);
}
