package dev.uketsuke.servicelevel;

import java.time.Duration;
import java.time.Instant;

/**
 * How long the desk may take for its word to a requester who waits for it.
 *
 * @param counting when the time runs
 */
public record ResponseTime(Plan plan, Duration time, Counting counting, BusinessCalendar calendar) {
    /** A warning is due when this part of the time is used. */
    private static final double WARNED_AT = .75;

    /** When the time of a response runs. */
    public enum Counting {
        /** Day and night. */
        AROUND_THE_CLOCK,
        /** Only while the desk is open. */
        BUSINESS_HOURS,
        /** By the wall clock; a moment at which the desk is closed moves to its next opening. */
        NEXT_OPENING
    }

    public boolean aroundTheClock() {
        return counting == Counting.AROUND_THE_CLOCK;
    }

    /** Until when the desk has to speak to somebody who waits since a moment. */
    public Instant due(Instant since) {
        var end = after(since, time);
        return counting == Counting.NEXT_OPENING ? calendar.nextOpening(end) : end;
    }

    /** From when on it is urgent; never after it is due. */
    public Instant soon(Instant since) {
        return after(since, Duration.ofMillis((long) (time.toMillis() * WARNED_AT)));
    }

    /** A moment, moved on by as much of the desk's time as has passed between two others. */
    public Instant later(Instant moment, Instant from, Instant to) {
        return after(moment, between(from, to));
    }

    /** How much of the desk's time passes from one moment to another; nothing when the other is not later. */
    public Duration between(Instant from, Instant to) {
        if (!from.isBefore(to)) {
            return Duration.ZERO;
        }
        return counting == Counting.BUSINESS_HOURS ? calendar.businessTime(from, to) : Duration.between(from, to);
    }

    private Instant after(Instant moment, Duration passed) {
        return counting == Counting.BUSINESS_HOURS ? calendar.plusBusinessTime(moment, passed) : moment.plus(passed);
    }
}
