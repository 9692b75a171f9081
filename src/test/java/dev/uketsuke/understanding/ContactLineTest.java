package dev.uketsuke.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is reached and where, told while something else is asked. */
@Execution(ExecutionMode.CONCURRENT)
class ContactLineTest {
    private static final String[] OF_THE_TROUBLE = {"error-messages", "reproduction", "business-impact"};

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "つながります 070-1234-5678 山田 | +817012345678 | 山田",
                "070-1234-5678 山田太郎です | +817012345678 | 山田太郎",
                "つながります、070-1234-5678、山田です | +817012345678 | 山田",
                "夜もつながります 070-1234-5678 山田 | +817012345678 | 山田",
                "Reachable at +1 425 555 0134, Maria | +14255550134 | Maria",
                "Yes we can be reached, 070-1234-5678, Yamada | +817012345678 | Yamada",
                "Please call Jane Doe on +1 425 555 0134 | +14255550134 | Jane Doe",
            })
    void is_the_contact_and_answers_nothing_about_the_trouble(String text, String phone, String name) {
        var reading = PackagedPackReadingTest.read(text, OF_THE_TROUBLE);

        assertThat(Desk.values(reading))
                .containsEntry("phone", phone)
                .containsEntry("contact-name", name)
                .doesNotContainKeys(OF_THE_TROUBLE);
    }

    @ParameterizedTest
    @CsvSource({
        "つながります 070-1234-5678 山田, yes",
        "はい 070-1234-5678 山田太郎, yes",
        "Reachable at +1 425 555 0134 Maria, yes",
        "夜もつながります 070-1234-5678 山田, -",
        "夜間はつながりません 070-1234-5678 山田, no",
    })
    void says_at_the_same_time_who_can_be_called_where_that_is_asked(String text, String answer) {
        var reading = PackagedPackReadingTest.read(text, "error-messages", "phone-24x7");

        assertThat(Desk.value(reading, "phone-24x7")).isEqualTo(answer);
        assertThat(Desk.value(reading, "error-messages")).isEqualTo("-");
        assertThat(Desk.value(reading, "phone")).isNotEqualTo("-");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "画面に「03-1234-5678 に電話してください」と出ます",
                "A pop-up says call +1 425 555 0134 now",
            })
    void a_number_that_is_shown_stays_in_the_message_about_it(String text) {
        assertThat(Desk.value(PackagedPackReadingTest.read(text, "error-messages", "reproduction"), "error-messages"))
                .isNotEqualTo("-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"070-1234-5678\n毎回", "+1 425 555 0134\nevery time"})
    void a_line_with_a_number_alone_is_no_error_though_one_was_asked_for_first(String text) {
        var reading = PackagedPackReadingTest.read(text, "error-messages", "frequency");

        assertThat(Desk.values(reading)).containsKeys("phone", "frequency").doesNotContainKey("error-messages");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "デバイス一覧を CSV で出力する方法を教えてください。佐藤 一郎、コントソ株式会社、03-1234-5678、sato@contoso.example、メール希望です",
                "How do I export the device list to CSV? Jane Doe, Contoso Ltd, +44 20 7946 0123, jane@contoso.example, by mail please",
            })
    void is_no_request_of_its_own_and_no_part_of_what_the_first_message_is_about(String text) {
        var reading = PackagedPackReadingTest.read(text, "issue");

        assertThat(reading.units())
                .singleElement()
                .satisfies(unit -> assertThat(unit.text()).contains("CSV").doesNotContain("@"));
        assertThat(Desk.value(reading, "issue")).doesNotContain("@", "Jane", "佐藤");
        assertThat(Desk.values(reading))
                .containsKeys("contact-name", "organization", "phone", "emails", "contact-method");
    }
}
