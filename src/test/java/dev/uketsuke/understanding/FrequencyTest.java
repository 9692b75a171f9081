package dev.uketsuke.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How often it happens, in the words in which it was said. */
class FrequencyTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10分に1回固まります。 | 10分に1回",
                "十回に一回失敗します。 | 十回に一回",
                "毎週火曜と木曜に失敗します。 | 毎週火曜と木曜",
                "隔日で固まります。 | 隔日",
                "しょっちゅう固まります。 | しょっちゅう",
                "約10分ごとに通知が出ます。 | 約10分ごとに",
                "半日に一度くらい落ちる。 | 半日に一度くらい",
                "平日ほぼ毎日落ちます。 | 平日ほぼ毎日",
                "日に何度も落ちます。 | 日に何度も",
                "It hangs on one in three attempts. | one in three attempts",
                "It fails 3 out of 5 times. | 3 out of 5 times",
                "Every Tuesday and Thursday the update fails. | Every Tuesday and Thursday",
                "It crashes at every login. | at every login",
                "It crashes once per boot. | once per boot",
                "It drops every third call. | every third call",
                "About half the time it hangs. | About half the time",
                "It crashes on Mondays. | on Mondays",
                "It crashes most mornings. | most mornings",
            })
    void how_often_is_said_in_many_ways(String text, String frequency) {
        assertThat(Desk.value(Desk.first(text), "frequency")).isEqualTo(frequency);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "毎月の定期レポートが出ません。",
                "Laptops in daily use are inactive.",
                "Our weekly report is blank.",
                "I get 0x80508007 and sometimes 0x8050800d.",
                "Two Fridays ago it began to crash.",
                "3 of 5 machines fail.",
            })
    void what_comes_regularly_is_not_how_often_it_happens(String text) {
        assertThat(Desk.value(Desk.first(text), "frequency")).isEqualTo("-");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ずっとです | ずっと",
                "ずっと続いています | ずっと",
                "いつもそうなります | いつも",
                "たまにです。 | たまに",
                "ほぼ毎回です | ほぼ毎回",
                "時々起きます | 時々",
                "all the time | all the time",
                "It happens all day | all day",
                "it is like that all the time | all the time",
                "not very often | not very often",
            })
    void a_few_words_say_how_often_whatever_was_asked_about_the_trouble(String said, String frequency) {
        for (var asked : List.of("frequency", "reproduction", "error-messages", "business-impact", "workaround")) {
            assertThat(Desk.values(Desk.answer(said, asked)))
                    .containsEntry("frequency", frequency)
                    .doesNotContainKeys("reproduction", "error-messages", "business-impact", "workaround");
        }
        assertThat(Desk.values(Desk.answer(said, "tried-actions", "extent", "os")))
                .containsEntry("frequency", frequency)
                .doesNotContainKeys("tried-actions", "extent", "os");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ずっとです", "all the time"})
    void the_same_words_say_that_it_goes_on_where_that_is_asked(String said) {
        assertThat(Desk.values(Desk.answer(said, "ongoing"))).containsEntry("ongoing", "yes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"いつも", "ずっと"})
    void when_somebody_can_be_called_is_not_how_often_it_happens(String said) {
        assertThat(Desk.values(Desk.answer(said, "phone-24x7"))).doesNotContainKey("frequency");
        assertThat(Desk.values(Desk.answer(said, "phone"))).doesNotContainKey("frequency");
    }
}
