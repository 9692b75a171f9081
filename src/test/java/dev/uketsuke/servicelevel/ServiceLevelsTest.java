package dev.uketsuke.servicelevel;

import static dev.uketsuke.servicelevel.JapaneseDesk.CALENDAR;
import static dev.uketsuke.servicelevel.JapaneseDesk.tokyo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Language;
import dev.uketsuke.dialog.Wording;
import dev.uketsuke.severity.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceLevelsTest {
    private static final Plan STANDARD = new Plan(
            "standard",
            new Wording("Standard", "Standard"),
            Map.of(Level.A, Duration.ofHours(1), Level.B, Duration.ofHours(4), Level.C, Duration.ofHours(8)));
    private static final Plan UNIFIED = new Plan("unified", new Wording("Unified", "Unified"), Map.of());
    private static final ServiceLevels IN_BUSINESS_TIME =
            levels(true, Map.of(Language.JA, Set.of(Level.A), Language.EN, Set.of(Level.A, Level.B)));
    private static final ServiceLevels BY_WALL_CLOCK = levels(false, Map.of(Language.JA, Set.of(Level.A)));

    /** #46, #51, C12. */
    @ParameterizedTest(name = "{0} submitted {1} is promised by {2}")
    @CsvSource({
        "B, 2026-11-20T17:20, 2026-11-24T12:50", // Friday before a Monday that is a holiday
        "B, 2026-11-13T17:20, 2026-11-16T12:50",
        "C, 2026-11-13T17:20, 2026-11-16T16:50",
        "B, 2026-11-21T10:00, 2026-11-24T13:00", // Saturday
        "B, 2026-11-18T03:00, 2026-11-18T13:00", // three in the morning
        "C, 2026-11-18T03:00, 2026-11-18T17:00",
        "B, 2026-11-18T13:30, 2026-11-18T17:30", // due at closing time, not the next morning
        "B, 2026-11-18T13:31, 2026-11-19T09:01",
        "B, 2026-11-18T17:30, 2026-11-19T13:00",
        "C, 2026-05-01T17:00, 2026-05-07T16:30", // Golden Week
        "B, 2026-12-28T16:30, 2027-01-04T12:00", // over the end of the year
        "B, 2026-12-28T17:00, 2027-01-04T12:30",
        "C, 2026-12-28T17:00, 2027-01-04T16:30",
        "C, 2026-12-31T12:00, 2027-01-04T17:00",
        "A, 2027-01-01T03:00, 2027-01-01T04:00"
    })
    void business_time_runs_only_while_the_desk_is_open(Level level, String submitted, String due) {
        assertThat(IN_BUSINESS_TIME.firstResponse("standard", level, Language.JA, tokyo(submitted)))
                .isEqualTo(new FirstResponse.Promised(tokyo(due), level, STANDARD, level == Level.A));
    }

    /** C12, counted the other way. */
    @ParameterizedTest(name = "{0} submitted {1} is promised by {2}")
    @CsvSource({
        "B, 2026-11-18T10:00, 2026-11-18T14:00",
        "B, 2026-11-20T17:20, 2026-11-24T09:00",
        "B, 2026-11-18T03:00, 2026-11-18T09:00",
        "C, 2026-11-18T03:00, 2026-11-18T11:00",
        "C, 2026-12-28T17:00, 2027-01-04T09:00"
    })
    void by_the_wall_clock_a_promise_outside_business_hours_moves_to_the_next_opening(
            Level level, String submitted, String due) {
        assertThat(BY_WALL_CLOCK.firstResponse("standard", level, Language.JA, tokyo(submitted)))
                .isEqualTo(new FirstResponse.Promised(tokyo(due), level, STANDARD, false));
    }

    @Test
    void the_language_decides_which_levels_run_around_the_clock() {
        var saturdayNight = tokyo("2026-11-21T23:00");

        assertThat(IN_BUSINESS_TIME.firstResponse("standard", Level.B, Language.EN, saturdayNight))
                .isEqualTo(new FirstResponse.Promised(tokyo("2026-11-22T03:00"), Level.B, STANDARD, true));
        assertThat(IN_BUSINESS_TIME.firstResponse("standard", Level.B, Language.JA, saturdayNight))
                .isEqualTo(new FirstResponse.Promised(tokyo("2026-11-24T13:00"), Level.B, STANDARD, false));
        assertThat(BY_WALL_CLOCK.firstResponse("standard", Level.A, Language.EN, saturdayNight))
                .isEqualTo(new FirstResponse.Promised(tokyo("2026-11-24T09:00"), Level.A, STANDARD, false));
    }

    /** #44. */
    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"unified", "platinum", ""})
    void an_unknown_plan_and_a_plan_without_times_promise_nothing(String plan) {
        assertThat(IN_BUSINESS_TIME.firstResponse(plan, Level.A, Language.JA, Instant.EPOCH))
                .isEqualTo(new FirstResponse.NotPromised());
    }

    @Test
    void a_plan_promises_nothing_for_a_level_without_a_time() {
        var onlyA = new Plan("standard", new Wording("標準", "Standard"), Map.of(Level.A, Duration.ofHours(1)));
        var levels = new ServiceLevels(List.of(onlyA), CALENDAR, true, Map.of());

        assertThat(levels.firstResponse("standard", Level.B, Language.JA, Instant.EPOCH))
                .isEqualTo(new FirstResponse.NotPromised());
    }

    private static ServiceLevels levels(boolean countInBusinessTime, Map<Language, Set<Level>> aroundTheClock) {
        return new ServiceLevels(List.of(STANDARD, UNIFIED), CALENDAR, countInBusinessTime, aroundTheClock);
    }
}
