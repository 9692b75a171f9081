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
}
