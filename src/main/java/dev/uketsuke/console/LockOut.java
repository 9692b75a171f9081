package dev.uketsuke.console;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Stops guessing: after ten wrong passwords in a row nothing is let in from there for a quarter of an hour; others are let
 * in meanwhile. Thread-safe.
 */
final class LockOut {
    static final int FAILURES = 10;
    static final Duration TIME_OUT = Duration.ofMinutes(15);
    private static final int MOST_KNOWN = 10_000;

    private final Cache<String, Integer> failures;

    LockOut(Clock clock) {
        failures = Caffeine.newBuilder()
                .maximumSize(MOST_KNOWN)
                .expireAfterWrite(TIME_OUT)
                .ticker(() -> Duration.between(Instant.EPOCH, clock.instant()).toNanos())
                .build();
    }

    boolean locked(String whence) {
        var known = failures.getIfPresent(whence);
        return known != null && known >= FAILURES;
    }

    void failed(String whence) {
        failures.asMap().merge(whence, 1, Integer::sum);
    }

    void succeeded(String whence) {
        failures.invalidate(whence);
    }
}
