package dev.uketsuke.servicelevel;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/**
 * When the desk is open (#46).
 *
 * @param closedDays national holidays and company days
 * @param yearlyClosings closed every year, such as 29 December to 3 January; both ends are closed, and the first may
 *     come later in the year than the last
 */
public record BusinessCalendar(
        ZoneId zone,
        LocalTime opens,
        LocalTime closes,
        Set<DayOfWeek> weekdays,
        Set<LocalDate> closedDays,
        List<Closing> yearlyClosings) {
    private static final int LONGEST_CLOSURE_IN_DAYS = 400;

    public BusinessCalendar {
        weekdays = Set.copyOf(weekdays);
        closedDays = Set.copyOf(closedDays);
        yearlyClosings = List.copyOf(yearlyClosings);
        if (!opens.isBefore(closes) || weekdays.isEmpty()) {
            throw new IllegalArgumentException("Business hours open before they close, on at least one weekday");
        }
    }

    /** Whether the desk works on this day at all. */
    public boolean isBusinessDay(LocalDate day) {
        return weekdays.contains(day.getDayOfWeek())
                && !closedDays.contains(day)
                && yearlyClosings.stream().noneMatch(closing -> closing.contains(day));
    }

    /** Whether the desk is open; the opening minute is in, the closing minute is out. */
    public boolean isOpen(Instant moment) {
        var local = moment.atZone(zone);
        return isBusinessDay(local.toLocalDate())
                && !local.toLocalTime().isBefore(opens)
                && local.toLocalTime().isBefore(closes);
    }

    /**
     * The moment itself while the desk is open, otherwise when it opens next.
     *
     * @throws IllegalStateException when it does not open within a year
     */
    public Instant nextOpening(Instant moment) {
        if (isOpen(moment)) {
            return moment;
        }
        var local = moment.atZone(zone);
        var from = local.toLocalTime().isBefore(opens)
                ? local.toLocalDate()
                : local.toLocalDate().plusDays(1);
        return from.datesUntil(from.plusDays(LONGEST_CLOSURE_IN_DAYS))
                .filter(this::isBusinessDay)
                .findFirst()
                .map(day -> day.atTime(opens).atZone(zone).toInstant())
                .orElseThrow(() -> new IllegalStateException("The desk does not open within a year from " + from));
    }

    /** The moment after so much time with the desk open; it may be the very end of a business day. */
    public Instant plusBusinessTime(Instant moment, Duration time) {
        var from = nextOpening(moment);
        var closing = from.atZone(zone).with(closes).toInstant();
        var left = Duration.between(from, closing);
        while (time.compareTo(left) > 0) {
            time = time.minus(left);
            from = nextOpening(closing);
            closing = from.atZone(zone).with(closes).toInstant();
            left = Duration.between(from, closing);
        }
        return from.plus(time);
    }

    /** How long the desk is open between two moments. */
    public Duration businessTime(Instant from, Instant to) {
        var time = Duration.ZERO;
        var opening = nextOpening(from);
        while (opening.isBefore(to)) {
            var closing = opening.atZone(zone).with(closes).toInstant();
            time = time.plus(Duration.between(opening, closing.isBefore(to) ? closing : to));
            opening = nextOpening(closing);
        }
        return time;
    }

    /** A span of days closed every year. */
    public record Closing(MonthDay from, MonthDay to) {
        boolean contains(LocalDate day) {
            var monthDay = MonthDay.from(day);
            var notBefore = !monthDay.isBefore(from);
            var notAfter = !monthDay.isAfter(to);
            return from.isAfter(to) ? notBefore || notAfter : notBefore && notAfter;
        }
    }
}
