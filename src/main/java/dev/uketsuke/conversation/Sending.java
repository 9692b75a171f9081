package dev.uketsuke.conversation;

import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Sends a conversation's pending rows in the order of the log; a row that fails holds back those after it. */
final class Sending {
    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);

    private final OutgoingRows outgoing;
    private final Leases leases;
    private final Drivers drivers;
    private final Clock clock;
    private final Duration sendFor;

    Sending(OutgoingRows outgoing, Leases leases, Drivers drivers, Clock clock, Duration sendFor) {
        this.outgoing = outgoing;
        this.leases = leases;
        this.drivers = drivers;
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

    private boolean send(OutgoingRows.Pending next) {
        @Nullable String channelMessageId;
        try {
            channelMessageId = drivers.of(next.channel()).send(next.row(), next.reference());
        } catch (DataAccessException | TransactionException e) {
            throw e;
        } catch (RuntimeException e) {
            failed(next, e);
            return false;
        }
        outgoing.sent(next.row(), channelMessageId);
        return true;
    }

    private void failed(OutgoingRows.Pending next, RuntimeException failure) {
        var now = clock.instant();
        var givenUp = next.createdAt().plus(sendFor).isBefore(now);
        LOG.warn(
                "Row {} of {} was not sent{}: {}",
                next.row().seq(),
                next.row().conversationId(),
                givenUp ? " and is given up" : "",
                TurnRunner.name(failure));
        outgoing.failed(next.row(), givenUp, now.plus(Backoff.after(next.attempts())));
    }
}
