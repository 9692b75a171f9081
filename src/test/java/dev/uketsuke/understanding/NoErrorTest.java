package dev.uketsuke.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** "No error is shown" is an answer, wherever it is said (#20). */
class NoErrorTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "昨日からスキャンが40%で止まります。エラーは出ていません。 | エラーは出ていません",
                "エラーメッセージは特に表示されず、Outlook が固まります。 | エラーメッセージは特に表示されず",
                "Teams が起動しないのですが、エラーコードなどはありません。 | エラーコードなどはありません",
                "営業部の12台でスキャンが止まる。エラーなし。 | エラーなし",
                "The scan hangs at 40% since yesterday. There is no error message. | There is no error message",
                "Outlook freezes without any error on 12 machines. | without any error",
                "Teams does not start, no errors are shown. | no errors are shown",
                "The agent stops by itself and doesn't show an error code. | doesn't show an error code",
            })
    void it_is_heard_in_a_first_message(String text, String said) {
        assertThat(first(text)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "毎回です。エラーは出ていません。業務は止まっていません。 | エラーは出ていません",
                "It happens every time, there is no error message, and work goes on. | there is no error message",
            })
    void it_is_heard_among_other_answers(String text, String said) {
        var reading = PackagedPackReadingTest.read(text, "reproduction", "frequency", "error-messages");

        assertThat(Desk.value(reading, "error-messages")).isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "再起動したら、もうエラーは出ていません。",
                "エラーが出なくなる方法を教えてください。",
                "エラーが出ない端末もあります。",
                "ほかの端末ではエラーは出ません。",
                "If there is no error message, what should I look for?",
                "No errors any more since the restart.",
                "There is no error on the other machines.",
                "The app has no error handling.",
            })
    void what_is_over_or_true_of_something_else_does_not_say_so(String text) {
        assertThat(first(text)).isEqualTo("-");
    }

    @Test
    void an_error_that_is_named_stands_before_it() {
        assertThat(first("画面にエラーは出ませんが、ログには 0x80070005 とあります。")).isEqualTo("0x80070005");
    }

    private static String first(String text) {
        return Desk.value(PackagedPackReadingTest.read(text), "error-messages");
    }
}
