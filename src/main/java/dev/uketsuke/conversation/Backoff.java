package dev.uketsuke.conversation;

import java.time.Duration;

/** How long to wait after a failure: twice as long each time, at most ten minutes. */
final class Backoff {
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final int MOST_DOUBLINGS = 20;

    private Backoff() {}

    /** The wait after so many earlier failures. */
    static Duration after(int failures) {
        var wait = Duration.ofSeconds(1L << Math.min(failures, MOST_DOUBLINGS));
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
