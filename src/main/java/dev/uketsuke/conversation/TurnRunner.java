package dev.uketsuke.conversation;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;

/** Works a conversation's open messages, lowest seq first; what fails is tried again and in the end parked. */
final class TurnRunner {
    private static final Logger LOG = LoggerFactory.getLogger(TurnRunner.class);
    private static final int CONFLICTS = 3;

    private final Tables tables;
    private final Turns turns;
    private final Drivers drivers;
    private final Parking parking;
    private final Clock clock;
    private final ConversationSettings settings;

    TurnRunner(
            Tables tables, Turns turns, Drivers drivers, Parking parking, Clock clock, ConversationSettings settings) {
        this.tables = tables;
        this.turns = turns;
        this.drivers = drivers;
        this.parking = parking;
        this.clock = clock;
        this.settings = settings;
    }

    /**
     * Works everything that is due.
     *
     * @param hurry up to this seq a message is tried again without waiting, because somebody waits for the answer
     * @return whether any turn was run
     */
    boolean run(String conversationId, long hurry) {
        var conflicts = 0;
        for (var ran = false; ; ran = true) {
            var next = tables.inbound().lowestOpen(conversationId);
            if (next.isEmpty() || waits(next.get(), hurry)) {
                return ran;
            }
            try {
                run(conversationId, next.get());
            } catch (ConflictException e) {
                if (++conflicts == CONFLICTS) {
                    return ran;
                }
            } catch (TransientDataAccessException
                    | RecoverableDataAccessException
                    | DataAccessResourceFailureException
                    | TransactionException e) {
                // The database's fault and not the message's: it stays open and is tried again with the next poll.
                LOG.warn(
                        "The database did not answer; turn {} of {} stays open: {}",
                        next.get().seq(),
                        conversationId,
                        name(e));
                return ran;
            } catch (RuntimeException | StackOverflowError e) {
                failed(conversationId, next.get(), e);
                return ran;
            }
        }
    }

    private boolean waits(InboundRows.Open next, long hurry) {
        return next.seq() > hurry && next.notBefore().isAfter(clock.instant());
    }

    private void run(String conversationId, InboundRows.Open next) {
        if (next.attempts() >= settings.attempts()) {
            parking.park(conversationId, next.seq());
            LOG.error("Turn {} of {} was parked after {} failures", next.seq(), conversationId, next.attempts());
            return;
        }
        var snapshot = turns.load(conversationId, next.seq());
        if (wasLeft(next)) {
            // Only now: while another instance has the lease, waiting is no failure.
            var now = clock.instant();
            tables.inbound().begunAgain(conversationId, next.seq(), now.minus(settings.lease()), now);
        }
        drivers.of(snapshot.channel()).run(snapshot, turns);
    }

    /** Whether it waits so long that somebody may have begun it and never ended: counted, or it would be begun for ever. */
    private boolean wasLeft(InboundRows.Open next) {
        return next.notBefore().plus(settings.lease()).isBefore(clock.instant());
    }

    /** Counts the failure. While the database is away nothing can be counted, and nothing is the message's fault. */
    private void failed(String conversationId, InboundRows.Open next, Throwable failure) {
        LOG.warn(
                "Turn {} of {} failed, after {} failures before: {}",
                next.seq(),
                conversationId,
                next.attempts(),
                name(failure));
        try {
            var again = clock.instant().plus(Backoff.after(next.attempts()));
            tables.inbound().failed(conversationId, next.seq(), again);
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("The database is away; turn {} of {} stays open: {}", next.seq(), conversationId, name(e));
        }
    }

    /** An exception's message may quote the requester; its class and place do not. */
    static String name(Throwable failure) {
        var trace = failure.getStackTrace();
        var cause = failure.getCause() == null
                ? ""
                : ", caused by " + failure.getCause().getClass().getName();
        return failure.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]) + cause;
    }
}
