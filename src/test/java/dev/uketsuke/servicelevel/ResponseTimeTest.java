package dev.uketsuke.servicelevel;

import static dev.uketsuke.servicelevel.JapaneseDesk.CALENDAR;
import static dev.uketsuke.servicelevel.JapaneseDesk.tokyo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Wording;
import dev.uketsuke.servicelevel.ResponseTime.Counting;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResponseTimeTest {
    private static ResponseTime hours(int hours, Counting counting) {
        return new ResponseTime(
                new Plan("standard", new Wording("Standard", "Standard"), Map.of()),
                Duration.ofHours(hours),
                counting,
                CALENDAR);
    }

    @ParameterizedTest(name = "{1} hours, {0}, since {2}: urgent from {3}, due {4}")
    @CsvSource({
        "BUSINESS_HOURS,   4, 2026-11-18T10:00, 2026-11-18T13:00, 2026-11-18T14:00",
        "BUSINESS_HOURS,   4, 2026-11-20T16:30, 2026-11-24T11:00, 2026-11-24T12:00",
        "AROUND_THE_CLOCK, 1, 2026-11-21T23:30, 2026-11-22T00:15, 2026-11-22T00:30",
        "NEXT_OPENING,     8, 2026-11-18T16:00, 2026-11-18T22:00, 2026-11-19T09:00"
    })
    void it_is_urgent_when_three_quarters_are_used(
            Counting counting, int hours, String since, String soon, String due) {
        var time = hours(hours, counting);

        assertThat(time.soon(tokyo(since))).isEqualTo(tokyo(soon));
        assertThat(time.due(tokyo(since))).isEqualTo(tokyo(due));
    }

    @ParameterizedTest(name = "from {0} to {1} the desk is open for {2}")
    @CsvSource({
        "2026-11-18T10:00, 2026-11-18T11:30, PT1H30M",
        "2026-11-18T17:00, 2026-11-19T09:30, PT1H",
        "2026-11-20T16:30, 2026-11-24T10:00, PT2H", // a weekend and a holiday
        "2026-11-18T20:00, 2026-11-19T08:00, PT0S",
        "2026-11-16T00:00, 2026-11-19T00:00, PT25H30M",
        "2026-11-18T11:00, 2026-11-18T10:00, PT0S"
    })
    void of_the_time_between_two_moments_only_business_hours_count(String from, String to, Duration open) {
        assertThat(hours(4, Counting.BUSINESS_HOURS).between(tokyo(from), tokyo(to)))
                .isEqualTo(open);
    }

    @Test
    void a_beginning_that_is_moved_on_moves_the_end_by_the_same_time() {
        var time = hours(4, Counting.BUSINESS_HOURS);
        var since = tokyo("2026-11-20T15:00");
        var stopped = tokyo("2026-11-20T16:30");
        var resumed = tokyo("2026-11-25T12:00");

        var due = time.due(time.later(since, stopped, resumed));

        assertThat(due).isEqualTo(time.later(time.due(since), stopped, resumed)).isEqualTo(tokyo("2026-11-25T14:30"));
    }
}
