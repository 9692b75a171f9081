package dev.uketsuke.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Language;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentsTest {
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-21 evening | 11月21日(土) 夕方 | Sat 21 Nov, evening | 2026-11-21 夕方",
                "2026-11-21 late-night | 11月21日(土) 深夜 | Sat 21 Nov, late at night | 2026-11-21 深夜",
                "2026-11-21 | 11月21日(土) | Sat 21 Nov | 2026-11-21",
                "2026-11 | 2026年11月 | November 2026 | 2026年11月",
                "2026-W46 | 2026年11月9日の週 | the week of 9 November 2026 | 2026年11月9日の週",
                "2026-11-21 sometime | 2026-11-21 sometime | 2026-11-21 sometime | 2026-11-21 sometime"
            })
    void a_day_is_shown_with_the_part_of_it_that_was_said(String value, String ja, String en, String filledIn) {
        assertThat(Moments.canonical(value, TOKYO, Language.JA)).isEqualTo(ja);
        assertThat(Moments.canonical(value, TOKYO, Language.EN)).isEqualTo(en);
        assertThat(Moments.filledIn(value, TOKYO, Language.JA)).isEqualTo(filledIn);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "America/Los_Angeles | Los Angeles（アメリカ太平洋時間） | Los Angeles (Pacific Time)",
                "Europe/Berlin | Berlin（中央ヨーロッパ時間） | Berlin (Central European Time)",
                "+09:00 | +09:00 | +09:00",
            })
    void a_zone_is_named_by_its_city(String zone, String ja, String en) {
        assertThat(Moments.zone(ZoneId.of(zone), Language.JA)).isEqualTo(ja);
        assertThat(Moments.zone(ZoneId.of(zone), Language.EN)).isEqualTo(en);
    }

    @Test
    void what_was_said_roughly_is_shown_so() {
        assertThat(Moments.canonical("2026-11-24T13:00+09:00~", TOKYO, Language.JA))
                .isEqualTo("11月24日(火) 13:00頃");
        assertThat(Moments.canonical("2026-11-24T13:00+09:00~", TOKYO, Language.EN))
                .isEqualTo("around Tue 24 Nov, 13:00 JST");
        assertThat(Moments.filledIn("2026-11-24~", TOKYO, Language.EN)).isEqualTo("around 2026-11-24");
    }
}
