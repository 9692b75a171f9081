package dev.uketsuke.console;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Stops guessing: after ten wrong passwords in a row nothing is let in for a quarter of an hour. Thread-safe. */
final class LockOut {
    static final int FAILURES = 10;
    static final Duration TIME_OUT = Duration.ofMinutes(15);

    private final Clock clock;
    private int failures;
    private Instant until = Instant.MIN;

    LockOut(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean locked() {
        return clock.instant().isBefore(until);
    }

    synchronized void failed() {
        failures++;
        if (failures >= FAILURES) {
            failures = 0;
            until = clock.instant().plus(TIME_OUT);
        }
    }

    synchronized void succeeded() {
        failures = 0;
        until = Instant.MIN;
    }
}
