package dev.uketsuke.ticket;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Comparator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a request stands in the agents' queue: those whose requester waits for the desk by the time that is left, then those
 * in which the desk waits, the longest silence first, then the closed ones, the latest first. Its text is an opaque cursor.
 *
 * @param rank {@link #AWAITED}, {@link #ANSWERED} or {@link #CLOSED}
 * @param key ascending among those of one rank
 */
record QueuePlace(int rank, long key, String number) implements Comparable<QueuePlace> {
    static final int AWAITED = 0;
    static final int ANSWERED = 1;
    static final int CLOSED = 2;

    private static final Comparator<QueuePlace> ORDER = Comparator.comparingInt(QueuePlace::rank)
            .thenComparingLong(QueuePlace::key)
            .thenComparing(QueuePlace::number);
    private static final Pattern TEXT = Pattern.compile("([012]) (-?[0-9]{1,19}) (REQ-[0-9]{4}-[0-9]{6,12})");

    static QueuePlace of(String number, Standing standing) {
        if (standing.closed()) {
            var closedAt = standing.closedAt();
            return new QueuePlace(CLOSED, closedAt == null ? 0 : -key(closedAt), number);
        }
        var clock = standing.clock();
        return clock.state() == ResponseClock.State.RUNNING
                ? new QueuePlace(AWAITED, keyOrLast(clock.dueAt()), number)
                : new QueuePlace(ANSWERED, keyOrLast(clock.stoppedAt()), number);
    }

    private static long keyOrLast(@Nullable Instant moment) {
        return moment == null ? Long.MAX_VALUE : key(moment);
    }

    /** What a moment is in the order of the queue. */
    static long key(Instant moment) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, moment);
    }

    String text() {
        var plain = rank + " " + key + " " + number;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * @throws IllegalArgumentException when the text is no cursor of the queue
     */
    static QueuePlace read(String text) {
        var plain = TEXT.matcher(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8));
        if (!plain.matches()) {
            throw new IllegalArgumentException("Not a cursor of the queue");
        }
        return new QueuePlace(Integer.parseInt(plain.group(1)), Long.parseLong(plain.group(2)), plain.group(3));
    }

    @Override
    public int compareTo(QueuePlace other) {
        return ORDER.compare(this, other);
    }
}
