package dev.uketsuke.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoneNamesTest {
    @ParameterizedTest
    @CsvSource({
        "Pacific time, America/Los_Angeles",
        "太平洋標準時, America/Los_Angeles",
        "PST, America/Los_Angeles",
        "in the Pacific time zone, America/Los_Angeles",
        "米国東部時間, America/New_York",
        "ニューヨークです, America/New_York",
        "CET, Europe/Paris",
        "London, Europe/London",
        "I'm in London, Europe/London",
        "Amsterdam, Europe/Amsterdam",
        "Europe/Berlin, Europe/Berlin",
        "日本時間です, Asia/Tokyo",
        "UTC+9, Asia/Tokyo",
        "UTC-8, UTC-08:00",
    })
    void a_zone_is_read_by_the_name_people_call_it(String text, String zone) {
        assertThat(Desk.value(Desk.answer(text, "time-zone"), "time-zone")).isEqualTo(zone);
    }

    @ParameterizedTest
    @CsvSource({
        "since 9am Pacific, 2026-11-21T09:00-08:00",
        "yesterday 9am Eastern, 2026-11-21T09:00-05:00",
        "昨日の9時(日本時間)から, 2026-11-21T09:00+09:00",
        "日本時間9時から, 2026-11-22T09:00+09:00",
        "since 10:30 JST, 2026-11-22T10:30+09:00",
    })
    void a_time_said_with_a_zone_is_of_that_zone(String text, String moment) {
        assertThat(Desk.value(Desk.answer(text, "started-at"), "started-at")).isEqualTo(moment);
    }
}
