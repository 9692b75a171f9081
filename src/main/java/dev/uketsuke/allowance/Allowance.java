package dev.uketsuke.allowance;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** How often each of many may do something: a bucket each, full at first, refilled evenly over the period. */
public final class Allowance {
    private static final int MOST_BUCKETS = 100_000;

    private final int capacity;
    private final Duration period;
    private final Clock clock;
    private final Cache<String, Bucket> buckets;

    public Allowance(int capacity, Duration period, Clock clock) {
        this.capacity = capacity;
        this.period = period;
        this.clock = clock;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST_BUCKETS)
                .expireAfterAccess(period)
                .build();
    }

    /** Whether one more is allowed, which is then counted. */
    public boolean take(String who) {
        var bucket = buckets.asMap().compute(who, (_, old) -> {
            var now = clock.instant();
            var level = old == null ? capacity : Math.min(capacity, old.left() + refill(old.at(), now));
            return level < 1 ? new Bucket(level, now, false) : new Bucket(level - 1, now, true);
        });
        return bucket.taken();
    }

    private double refill(Instant since, Instant now) {
        return (double) capacity * Duration.between(since, now).toMillis() / period.toMillis();
    }

    private record Bucket(double left, Instant at, boolean taken) {}
}
