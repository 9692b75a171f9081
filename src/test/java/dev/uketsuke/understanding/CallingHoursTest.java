package dev.uketsuke.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When somebody may be called: always, for the time being, or at hours of their own (#57, #71). */
@Execution(ExecutionMode.CONCURRENT)
class CallingHoursTest {
    private static final String[] DECIDING = {"ongoing", "rollback-solves", "phone-24x7", "phone"};

    @ParameterizedTest
    @ValueSource(
            strings = {
                "電話は夜中でも出ます",
                "夜中でも電話に出られます",
                "いつでも出ます",
                "you can ring me any time",
                "Call me any time, day or night",
                "Even at night, yes"
            })
    void who_can_be_called_at_any_hour_can_be_called_always(String reply) {
        assertThat(Desk.value(PackagedPackReadingTest.read(reply, DECIDING), "phone-24x7"))
                .isEqualTo("yes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "you can ring me any time tonight",
                "今夜はいつでも出られます",
                "今夜なら出られます",
                "夜も出られます",
                "電話は14時以降にお願いします",
                "Only tonight",
                "Please call me after 2 pm"
            })
    void less_than_always_is_kept_as_it_was_said_and_answers_nothing_else(String reply) {
        var reading = PackagedPackReadingTest.read(reply, DECIDING);

        assertThat(Desk.values(reading)).containsOnlyKeys("contact-wishes").containsEntry("contact-wishes", reply);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "エラーが出ます",
                "再起動でも出ます",
                "私のPCで出ます",
                "毎日夜中に落ちます",
                "It started tonight",
                "Call me when you know more"
            })
    void what_happens_then_says_nothing_of_the_phone(String reply) {
        assertThat(Desk.values(PackagedPackReadingTest.read(reply, DECIDING)))
                .doesNotContainKeys("phone-24x7", "contact-wishes");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                サーバーが落ちました。電話は14時以降にお願いします。 | 電話は14時以降にお願いします
                Our server is down. Please call me on 03-1234-5678 ext. 12 after 2pm. | Please call me on 03-1234-5678 ext. 12 after 2pm
                """)
    void in_a_first_message_they_are_no_time_of_the_trouble_and_bear_out_no_fact(String told, String hours) {
        var reading = PackagedPackReadingTest.read(told, "issue");

        assertThat(Desk.values(reading))
                .containsEntry("contact-wishes", hours)
                .doesNotContainKeys("started-at", "phone-24x7");
        assertThat(reading.found())
                .filteredOn(found -> !found.slot().equals(Slots.CONTACT_WISHES)
                        && !found.slot().equals(Slots.PHONE))
                .noneMatch(found -> hours.equals(found.quote()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "日中は電話に出ます",
                "平日は電話に出ます",
                "平日ならいつでも電話に出ます",
                "10時以降なら電話に出ます",
                "昼でしたらいつでも出ます",
                "Call me on weekdays any time",
                "you can reach me any time on weekdays",
            })
    void who_can_be_called_by_day_cannot_be_called_always(String reply) {
        assertThat(Desk.value(PackagedPackReadingTest.read(reply, DECIDING), "phone-24x7"))
                .isNotEqualTo("yes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"平日も休日もいつでも電話に出ます", "昼夜問わず電話に出ます", "日中も夜間もいつでも出ます"})
    void by_day_and_besides_is_always(String reply) {
        assertThat(Desk.value(PackagedPackReadingTest.read(reply, DECIDING), "phone-24x7"))
                .isEqualTo("yes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"警告は夜間でも出ます", "エラーは夜中でも出ます", "警告はいつでも出ます", "私が使うと出ます", "深夜でも出ます"})
    void what_shows_at_any_hour_is_the_trouble(String reply) {
        assertThat(Desk.values(PackagedPackReadingTest.read(reply, DECIDING))).doesNotContainKeys("phone-24x7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"着信には夜間でも出ます", "携帯なら夜中でも出ます", "誰かが出ます", "私が必ず出ます"})
    void whoever_answers_at_any_hour_can_be_called_always(String reply) {
        assertThat(Desk.value(PackagedPackReadingTest.read(reply, DECIDING), "phone-24x7"))
                .isEqualTo("yes");
    }
}
