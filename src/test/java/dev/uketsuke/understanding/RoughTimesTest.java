package dev.uketsuke.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was only said roughly is not stored as if it had been said exactly. */
class RoughTimesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "昨日の10時頃からスキャンが終わりません | 2026-11-21T10:00+09:00~",
                "昨日10時からスキャンが終わりません | 2026-11-21T10:00+09:00",
                "3日前くらいからスキャンが終わりません | 2026-11-19~",
                "11月20日ごろからスキャンが終わりません | 2026-11-20~",
                "先週からスキャンが終わりません | 2026-W46",
                "The scan has not finished since around ten in the morning yesterday | 2026-11-21T10:00+09:00~",
                "Since yesterday around ten the scan does not finish | 2026-11-21T10:00+09:00~",
                "Since yesterday at 3pm the scan does not finish | 2026-11-21T15:00+09:00",
                "The scan stopped about 3 days ago. | 2026-11-19~",
                "Since last week the scan does not finish | 2026-W46",
            })
    void in_a_first_message(String text, String value) {
        assertThat(Desk.value(PackagedPackReadingTest.read(text, "issue"), "started-at"))
                .isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10時ごろ | 2026-11-22T10:00+09:00~",
                "10時 | 2026-11-22T10:00+09:00",
                "around 10am | 2026-11-22T10:00+09:00~",
                "2026-11-20 10:00頃 | 2026-11-20T10:00+09:00~",
                "around 2026-11-20 10:00 | 2026-11-20T10:00+09:00~",
                "先週 | 2026-W46",
                "昨日の昼ごろ | 2026-11-21 noon",
            })
    void in_an_answer(String text, String value) {
        assertThat(Desk.value(PackagedPackReadingTest.read(text, "started-at"), "started-at"))
                .isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"Since yesterday around ten machines hang, 2026-11-21", "昨日から10台くらいで止まります, 2026-11-21"})
    void a_rough_number_of_something_makes_no_day_rough(String text, String value) {
        assertThat(Desk.value(PackagedPackReadingTest.read(text, "issue"), "started-at"))
                .isEqualTo(value);
    }
}
