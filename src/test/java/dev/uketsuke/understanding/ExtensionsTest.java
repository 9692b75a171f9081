package dev.uketsuke.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Answered;
import dev.uketsuke.dialog.Answers;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.intake.Reading;
import java.util.List;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An extension belongs to the number it was told with, before or after it (#63). */
@Execution(ExecutionMode.CONCURRENT)
class ExtensionsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                03-1234-5678です。佐藤です。内線は1234です | +81312345678;ext=1234
                内線は1234で、電話番号は03-1234-5678です | +81312345678;ext=1234
                03-1234-5678 内線 1234、電話は14時以降にお願いします | +81312345678;ext=1234
                Please call +44 20 7946 0123. My extension is 1234. | +442079460123;ext=1234
                Extension 12, phone +44 20 7946 0123 | +442079460123;ext=12
                """)
    void it_stays_with_the_number_of_the_same_message(String text, String phone) {
        var reading = PackagedPackReadingTest.read(text, "contact-name", "phone", "emails");

        assertThat(Desk.value(reading, "phone")).isEqualTo(phone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"内線は1234です", "内線1234でお願いします", "my extension is 1234", "Ext. 1234, please"})
    void it_comes_to_the_recorded_number_whatever_is_asked(String text) {
        var reading = withRecordedPhone(text);

        assertThat(Desk.values(reading)).containsOnlyKeys("phone").containsEntry("phone", "+81312345678;ext=1234");
    }

    @ParameterizedTest
    @CsvSource({"内線は1234です, 内線は1234", "my extension is 1234, extension is 1234"})
    void without_any_number_it_is_kept_as_a_wish_and_names_nobody(String text, String wish) {
        var reading = PackagedPackReadingTest.read(text, "contact-name", "phone", "emails");

        assertThat(Desk.values(reading)).containsEntry("contact-wishes", wish).doesNotContainKey("contact-name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The file system is ext4",
                "ext4",
                "ext4 のディスクで落ちます",
                "MDE.Linux extension 1.0.3.0 failed",
                "The extension 12 fails to load",
                "Our phone app uses extension 1.0.3",
            })
    void what_else_is_called_so_belongs_to_no_phone(String text) {
        assertThat(Desk.values(withRecordedPhone(text))).doesNotContainKeys("phone", "contact-wishes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"You can reach me at extension 1234", "call me, ext 1234", "ext.1234"})
    void beside_words_of_calling_it_comes_to_the_recorded_number(String text) {
        assertThat(Desk.value(withRecordedPhone(text), "phone")).isEqualTo("+81312345678;ext=1234");
    }

    private static Reading withRecordedPhone(String text) {
        var known = new Answered(Answer.of("+81312345678"), Provenance.SAID, null, null);
        return new OfflineUnderstanding()
                .read(
                        text,
                        new Context(
                                Language.JA,
                                Desk.NOW,
                                PackagedPackReadingTest.POLICY,
                                Answers.NONE.with(Slots.PHONE, known),
                                List.of(Slots.OS),
                                List.of()));
    }
}
