package dev.uketsuke.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Answered;
import dev.uketsuke.dialog.Answers;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Question;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.intake.Found;
import dev.uketsuke.intake.Intent;
import dev.uketsuke.intake.Reading;
import dev.uketsuke.intake.Rejected;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The last message of an intake: it sends the request off and changes something in the same breath. */
class SubmittedWithChangesTest {
    private static final Map<String, String> ANSWERED = Map.of(
            "os", "Windows Server 2019",
            "title", "Outlook が起動しない",
            "contact-method", "phone",
            "affected-count", "30",
            "phone", "+81312345678");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "change the title to \"Outlook crashes on start\" and submit | title | Outlook crashes on start",
                "タイトルを「Outlook が落ちる」にして送信 | title | Outlook が落ちる",
                "it's Windows Server 2022, please submit | os | Windows Server 2022",
                "OSは2022に訂正して送信してください | os | Windows Server 2022",
                "メール希望に訂正して送信 | contact-method | email",
                "30台ではなく50台で送信 | affected-count | 50",
                "Not 30 but 50 machines, submit | affected-count | 50",
                "B. Submit, I agree to recording | recording-consent | yes",
                "Bで送信、録音なしで | recording-consent | no",
                "please make it B and submit | severity | B",
            })
    void the_change_is_taken_and_the_request_sent(String text, String slot, String value) {
        var reading = atTheReview(text);

        assertThat(Desk.values(reading)).containsEntry(slot, value).containsEntry("review", "submit");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "訂正があります。送信",
                "1番目を直して送信",
                "台数を直して送信",
                "タイトルを短くして送ってください",
                "それは消して送信",
                "再起動のところは削除してから送ってください",
                "the second line is wrong, submit",
                "fix the typo in the title and send",
                "remove it and send it",
                "take that sentence about billing out and submit",
                "make it shorter, then submit",
            })
    void what_cannot_be_read_holds_the_request_back(String text) {
        var reading = atTheReview(text);

        assertThat(Desk.values(reading)).doesNotContainKey("review");
        assertThat(reading.rejected()).extracting(Rejected::reason).containsExactly(Rejected.Reason.UNREAD);
    }

    /** It is seen what is left before anything goes off. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Please remove my phone number and then submit | phone",
                "submit, but leave out the phone number | phone",
                "delete the OS, then send it | os",
                "take my phone number out and submit | phone",
                "電話番号は消して、送ってください | phone",
                "電話番号は載せないで送信してください | phone",
                "OSは削除して送信 | os",
                "電話番号を消してから送ってください | phone",
            })
    void what_shall_be_taken_out_is_and_the_request_stays(String text, String slot) {
        var reading = atTheReview(text);

        assertThat(reading.intent()).isEqualTo(Intent.CORRECT);
        assertThat(reading.found()).extracting(Found::slot).containsExactly(new Slot(slot));
        assertThat(reading.found()).extracting(Found::answer).containsExactly(Answer.SKIPPED);
    }

    /** While questions are open, too, and none of them is answered by it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Bで送信、録音なしで | no", "重大度Bで送信。録音に同意します | yes", "B and submit, no recording | no"})
    void a_severity_and_the_consent_go_with_it(String text, String consent) {
        var reading = PackagedPackReadingTest.read(text, "business-impact", "workaround");

        assertThat(Desk.values(reading))
                .containsOnlyKeys("review", "severity", "recording-consent")
                .containsEntry("severity", "B")
                .containsEntry("recording-consent", consent);
    }

    /** What is called wrong by its name and not put right. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"the OS is wrong, submit | os", "OSが違います、送信 | os", "タイトルが間違っています。送信してください | title"})
    void what_is_called_wrong_is_asked_for_first(String text, String slot) {
        var reading = atTheReview(text);

        assertThat(Desk.values(reading)).doesNotContainKey("review");
        assertThat(reading.about()).isEqualTo(new Slot(slot));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "送信、少し待ってください",
                "まだ送信したくないです",
                "I am not ready to submit",
                "I don't want to submit",
                "I never asked you to send it",
                "I will call before I submit",
                "when I am back, submit"
            })
    void whoever_says_to_wait_sends_nothing(String text) {
        assertThat(Desk.values(atTheReview(text))).doesNotContainKey("review");
    }

    private static Reading atTheReview(String text) {
        var asks = List.of(Slot.REVIEW, Slot.SEVERITY);
        var answers = new Answers(ANSWERED.entrySet().stream()
                .collect(Collectors.toMap(
                        one -> new Slot(one.getKey()),
                        one -> new Answered(Answer.of(one.getValue()), Provenance.SAID, null, null))));
        var context =
                new Context(Language.JA, Desk.NOW, PackagedPackReadingTest.POLICY, answers, asks, List.<Question>of());
        return new OfflineUnderstanding().read(text, context);
    }
}
