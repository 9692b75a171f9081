package dev.uketsuke.conversation;

import java.util.List;

/** Answers a message in the response of its own request: the same two transactions, nothing sent afterwards. */
public interface InlineTurns {
    /**
     * Accepts, works and commits before it returns.
     *
     * @return the rows of the turn without the echo, in order; for a repeat the same rows again
     * @throws TurnPendingException when the message is safe but could not be worked now; sent again, it gets its answer
     * @throws org.springframework.dao.DataAccessException when the database is away: what was accepted is worked when the
     *     same message comes again
     */
    List<OutgoingRow> answer(Arrival arrival);
}
