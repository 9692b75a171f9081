package dev.uketsuke.servicelevel;

import java.time.DayOfWeek;
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
    public BusinessCalendar {
        weekdays = Set.copyOf(weekdays);
        closedDays = Set.copyOf(closedDays);
        yearlyClosings = List.copyOf(yearlyClosings);
        if (!opens.isBefore(closes) || weekdays.isEmpty()) {
            throw new IllegalArgumentException("Business hours open before they close, on at least one weekday");
        }
    }

    /** A span of days closed every year. */
    public record Closing(MonthDay from, MonthDay to) {}
}
