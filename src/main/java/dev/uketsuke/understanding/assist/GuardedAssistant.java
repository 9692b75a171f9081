package dev.uketsuke.understanding.assist;

import dev.uketsuke.understanding.Assistant;
import dev.uketsuke.understanding.NoProposalException;
import dev.uketsuke.understanding.Proposal;
import dev.uketsuke.understanding.Unread;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks an assistant only while it answers, and never by more turns at once than set; nobody waits in line. */
public final class GuardedAssistant implements Assistant {
    private static final Logger LOG = LoggerFactory.getLogger(GuardedAssistant.class);

    private final Assistant assistant;
    private final CircuitBreaker breaker;
    private final Semaphore free;

    public GuardedAssistant(Assistant assistant, int atOnce, Clock clock) {
        this.assistant = assistant;
        this.breaker = new CircuitBreaker(clock);
        this.free = new Semaphore(atOnce);
    }

    @Override
    public Proposal read(Unread unread) throws NoProposalException {
        if (!free.tryAcquire()) {
            throw new NoProposalException("as many messages as allowed are being read");
        }
        try {
            if (!breaker.permits()) {
                throw new NoProposalException("it failed too often");
            }
            return ask(unread);
        } finally {
            free.release();
        }
    }

    private Proposal ask(Unread unread) throws NoProposalException {
        try {
            var proposal = assistant.read(unread);
            breaker.succeeded();
            return proposal;
        } catch (NoProposalException e) {
            LOG.warn("A message is read without the language model: {}", e.getMessage());
            breaker.failed(e.pause());
            throw e;
        } catch (RuntimeException e) {
            // What comes from outside never stops a turn; the exception's message may quote it and is not kept.
            LOG.warn(
                    "A message is read without the language model: {}",
                    e.getClass().getName());
            breaker.failed(Duration.ZERO);
            throw new NoProposalException("its answer cannot be handled");
        }
    }
}
