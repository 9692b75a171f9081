package dev.uketsuke.understanding.assist;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Keeps from asking somebody who does not answer: closed, open for a while after failures in a row, then one trial. */
final class CircuitBreaker {
    private static final int FAILURES = 5;
    private static final Duration OPEN = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Clock clock;
    private int failures;
    private Instant openUntil = Instant.MIN;

    CircuitBreaker(Clock clock) {
        this.clock = clock;
    }

    /** Whether to ask now; after the pause the one who asks first tries for all. */
    synchronized boolean permits() {
        var now = clock.instant();
        if (now.isBefore(openUntil)) {
            return false;
        }
        if (failures >= FAILURES) {
            openUntil = now.plus(OPEN);
        }
        return true;
    }

    synchronized void succeeded() {
        failures = 0;
        openUntil = Instant.MIN;
    }

    /** @param pause how long the other side wishes not to be asked, at most ten minutes of which are granted */
    synchronized void failed(Duration pause) {
        failures++;
        var wished = pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
        var own = failures >= FAILURES ? OPEN : Duration.ZERO;
        var until = clock.instant().plus(wished.compareTo(own) > 0 ? wished : own);
        openUntil = until.isAfter(openUntil) ? until : openUntil;
    }
}
