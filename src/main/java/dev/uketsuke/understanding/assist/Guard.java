package dev.uketsuke.understanding.assist;

import dev.uketsuke.understanding.NoProposalException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks a language model only while it answers, and never by more turns at once than set; nobody waits in line. */
public final class Guard {
    private static final Logger LOG = LoggerFactory.getLogger(Guard.class);

    private final CircuitBreaker breaker;
    private final Semaphore free;

    public Guard(int atOnce, Clock clock) {
        this.breaker = new CircuitBreaker(clock);
        this.free = new Semaphore(atOnce);
    }

    /** Something that is made of a model's answer. */
    interface Asked<T> {
        T answer() throws NoProposalException;
    }

    /** @throws NoProposalException when it is not asked, or its answer is of no use */
    <T> T ask(Asked<T> asked) throws NoProposalException {
        if (!free.tryAcquire()) {
            throw new NoProposalException("as many messages as allowed are being read");
        }
        try {
            if (!breaker.permits()) {
                throw new NoProposalException("it failed too often");
            }
            return answer(asked);
        } finally {
            free.release();
        }
    }

    private <T> T answer(Asked<T> asked) throws NoProposalException {
        try {
            var answer = asked.answer();
            breaker.succeeded();
            return answer;
        } catch (NoProposalException e) {
            LOG.warn("Going on without the language model: {}", e.getMessage());
            breaker.failed(e.pause());
            throw e;
        } catch (RuntimeException e) {
            // What comes from outside never stops a turn; the exception's message may quote it and is not kept.
            LOG.warn("Going on without the language model: {}", e.getClass().getName());
            breaker.failed(Duration.ZERO);
            throw new NoProposalException("its answer cannot be handled");
        }
    }
}
