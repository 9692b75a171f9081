package dev.uketsuke.servicelevel;

import static dev.uketsuke.servicelevel.JapaneseDesk.CALENDAR;
import static dev.uketsuke.servicelevel.JapaneseDesk.TOKYO;
import static dev.uketsuke.servicelevel.JapaneseDesk.tokyo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessCalendarTest {
    /** #46. */
    @ParameterizedTest(name = "{0}: open {1}")
    @CsvSource({
        "2026-11-20T09:00, true",
        "2026-11-20T08:59:59, false",
        "2026-11-20T17:29:59, true",
        "2026-11-20T17:30, false",
        "2026-11-21T12:00, false", // Saturday
        "2026-11-23T12:00, false", // a holiday on a Monday
        "2026-12-28T12:00, true",
        "2026-12-29T12:00, false",
        "2026-12-31T12:00, false",
        "2029-01-02T12:00, false", // a yearly closing holds in every year
        "2027-01-04T12:00, true"
    })
    void is_open_in_business_hours_of_business_days(String moment, boolean open) {
        assertThat(CALENDAR.isOpen(tokyo(moment))).isEqualTo(open);
    }

    @ParameterizedTest(name = "after {0} the desk opens {1}")
    @CsvSource({
        "2026-11-20T12:00, 2026-11-20T12:00",
        "2026-11-20T03:00, 2026-11-20T09:00",
        "2026-11-20T17:30, 2026-11-24T09:00",
        "2026-05-02T12:00, 2026-05-07T09:00",
        "2026-12-28T18:00, 2027-01-04T09:00"
    })
    void opens_next_on_the_next_business_day(String moment, String opening) {
        assertThat(CALENDAR.nextOpening(tokyo(moment))).isEqualTo(tokyo(opening));
    }

    @Test
    void a_yearly_closing_within_one_year_is_closed_on_both_ends() {
        var obon = new BusinessCalendar.Closing(MonthDay.of(8, 13), MonthDay.of(8, 15));
        var calendar = new BusinessCalendar(
                TOKYO, LocalTime.of(9, 0), LocalTime.of(17, 30), Set.of(DayOfWeek.values()), Set.of(), List.of(obon));

        assertThat(calendar.nextOpening(tokyo("2026-08-12T18:00"))).isEqualTo(tokyo("2026-08-16T09:00"));
    }

    @Test
    void business_time_longer_than_a_day_runs_over_several_days() {
        assertThat(CALENDAR.plusBusinessTime(tokyo("2026-11-16T09:00"), Duration.ofMinutes(3 * 510)))
                .isEqualTo(tokyo("2026-11-18T17:30"));
    }

    @Test
    void a_day_with_a_change_of_the_clock_has_its_usual_business_hours() {
        var berlin = new BusinessCalendar(
                ZoneId.of("Europe/Berlin"),
                LocalTime.of(0, 0),
                LocalTime.of(6, 0),
                Set.of(DayOfWeek.values()),
                Set.of(),
                List.of());
        var midnight =
                LocalTime.MIDNIGHT.atDate(java.time.LocalDate.of(2026, 3, 29)).atZone(berlin.zone());

        assertThat(berlin.plusBusinessTime(midnight.toInstant(), Duration.ofHours(5))
                        .atZone(berlin.zone())
                        .toLocalTime())
                .isEqualTo(LocalTime.of(6, 0));
    }

    @Test
    void a_desk_that_never_opens_is_an_error_and_not_an_endless_search() {
        var never = new BusinessCalendar(
                TOKYO,
                LocalTime.of(9, 0),
                LocalTime.of(17, 30),
                Set.of(DayOfWeek.MONDAY),
                Set.of(),
                List.of(new BusinessCalendar.Closing(MonthDay.of(1, 1), MonthDay.of(12, 31))));

        assertThatIllegalStateException().isThrownBy(() -> never.nextOpening(tokyo("2026-11-20T12:00")));
    }

    @Test
    void hours_that_end_before_they_begin_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BusinessCalendar(
                        TOKYO,
                        LocalTime.of(17, 30),
                        LocalTime.of(9, 0),
                        Set.of(DayOfWeek.MONDAY),
                        Set.of(),
                        List.of()));
    }
}
