package dev.uketsuke.servicelevel;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Business hours as a desk in Japan has them, for tests. */
final class JapaneseDesk {
    static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    static final BusinessCalendar CALENDAR = new BusinessCalendar(
            TOKYO,
            LocalTime.of(9, 0),
            LocalTime.of(17, 30),
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            Set.of(
                    LocalDate.of(2026, 4, 29),
                    LocalDate.of(2026, 5, 3),
                    LocalDate.of(2026, 5, 4),
                    LocalDate.of(2026, 5, 5),
                    LocalDate.of(2026, 5, 6),
                    LocalDate.of(2026, 11, 23),
                    LocalDate.of(2027, 1, 1)),
            List.of(new BusinessCalendar.Closing(MonthDay.of(12, 29), MonthDay.of(1, 3))));

    private JapaneseDesk() {}

    static Instant tokyo(String local) {
        return LocalDateTime.parse(local).atZone(TOKYO).toInstant();
    }
}
