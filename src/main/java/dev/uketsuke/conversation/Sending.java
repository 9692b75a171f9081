package dev.uketsuke.conversation;

import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Sends a conversation's pending rows in the order of the log; a row that fails holds back those after it until it is given up. */
final class Sending {
    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);

    private final OutgoingRows outgoing;
    private final Leases leases;
    private final Drivers drivers;
    private final Wakeups wakeups;
    private final Clock clock;
    private final Duration sendFor;

    Sending(OutgoingRows outgoing, Leases leases, Drivers drivers, Wakeups wakeups, Clock clock, Duration sendFor) {
        this.outgoing = outgoing;
        this.leases = leases;
        this.drivers = drivers;
        this.wakeups = wakeups;
        this.clock = clock;
        this.sendFor = sendFor;
    }

    void send(String conversationId) {
        // The lease comes before the look: a row seen without it may be sent by another instance by now. Prolonged with
        // every row, it lets nobody in between on a slow channel.
        while (leases.take(conversationId)) {
            var next = outgoing.firstPending(conversationId, clock.instant());
            if (next.isEmpty() || !send(next.get())) {
                return;
            }
        }
    }

    /** Whether the next row may follow: what is given up holds back nothing. */
    private boolean send(OutgoingRows.Pending next) {
        @Nullable String channelMessageId;
        try {
            channelMessageId = drivers.of(next.channel()).send(next.row(), next.reference());
        } catch (DataAccessException | TransactionException e) {
            throw e;
        } catch (UndeliverableException e) {
            givenUp(next, e.failure(), e);
            return true;
        } catch (RuntimeException e) {
            return failed(next, e);
        }
        outgoing.sent(next.row(), channelMessageId);
        tell(next);
        return true;
    }

    private boolean failed(OutgoingRows.Pending next, RuntimeException failure) {
        var now = clock.instant();
        if (next.createdAt().plus(sendFor).isBefore(now)) {
            givenUp(next, Delivery.Failure.LATE, failure);
            return true;
        }
        warn(next, "", failure);
        outgoing.postponed(next.row(), now.plus(Backoff.after(next.attempts())));
        return false;
    }

    private void givenUp(OutgoingRows.Pending next, Delivery.Failure why, RuntimeException failure) {
        warn(next, " and is given up", failure);
        outgoing.givenUp(next.row(), why);
        tell(next);
    }

    /** Agents see what became of their words. */
    private void tell(OutgoingRows.Pending next) {
        if (next.agents()) {
            wakeups.announce(next.row().conversationId(), Wakeups.Change.APPENDED);
        }
    }

    private static void warn(OutgoingRows.Pending next, String end, RuntimeException failure) {
        LOG.warn(
                "Row {} of {} was not sent{}: {}",
                next.row().seq(),
                next.row().conversationId(),
                end,
                TurnRunner.name(failure));
    }
}
