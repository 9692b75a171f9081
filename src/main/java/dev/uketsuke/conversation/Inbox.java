package dev.uketsuke.conversation;

/** The accepting half of a turn: masks, stores and answers at once; the work follows on its own. */
public interface Inbox {
    /**
     * Stores an utterance with its echo in one short transaction and wakes a worker.
     *
     * @throws org.springframework.dao.DataAccessException when the database is away: nothing was stored, the client may
     *     send it again
     */
    Accepted accept(Arrival arrival);
}
