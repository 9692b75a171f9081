package dev.uketsuke.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Answered;
import dev.uketsuke.dialog.Answers;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.intake.Reading;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What takes an answer out again, and what only tells of something that was or shall be taken away. */
class RemovalsTest {
    private static final Map<String, String> ANSWERED = Map.of(
            "emails", "a@contoso.example",
            "error-messages", "0x80070005",
            "device", "ThinkPad",
            "recent-changes", "KB5031364",
            "phone", "+81312345678");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "電話番号は消してください | phone",
                "メールアドレスを消して、電話番号も消してください | phone",
                "電話番号を消して | phone",
                "電話番号は消して、送ってください | phone",
                "Remove my phone number | phone",
                "please delete the phone | phone",
            })
    void what_is_asked_away_goes_whatever_is_open(String text, String slot) {
        assertThat(Desk.value(reading(text, "review"), slot)).isEqualTo("skipped");
        assertThat(Desk.value(reading(text, "workaround"), slot)).isEqualTo("skipped");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "メールを削除して、Outlookを再起動すると直ります",
                "エラーを消して、もう一度開くと動きます",
                "電話を消して、入れ直しています",
                "I want to remove the device from the list",
                "We want to delete the email",
                "Remove the device from the list",
            })
    void a_step_takes_nothing_out(String text) {
        for (var open : new String[] {"review", "workaround", "reproduction"}) {
            assertThat(Desk.values(reading(text, open))).doesNotContainValue("skipped");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Open Outlook\nDelete the email\nRestart",
                "Delete the email",
                "1. Outlookを開く\n2. メールを削除して\n3. 再起動",
            })
    void a_line_among_steps_takes_nothing_out_where_a_story_is_asked_for(String text) {
        for (var open : new String[] {"workaround", "reproduction", "tried-actions"}) {
            assertThat(Desk.values(reading(text, open))).doesNotContainValue("skipped");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"電話は不要でお願いします", "電話はなしにしてください", "電話はなしでお願いします", "電話番号は不要でお願いします"})
    void no_calls_are_wished_for_and_the_phone_stays(String text) {
        for (var open : new String[] {"review", "os", "workaround"}) {
            assertThat(Desk.values(reading(text, open)))
                    .containsEntry("no-phone-calls", "yes")
                    .doesNotContainKey("phone");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "録音はなしでお願いします, recording-consent, no",
        "録音は不要でお願いします, recording-consent, no",
        "変更はなしでお願いします, recent-changes, なし",
    })
    void that_there_is_none_is_a_value(String text, String slot, String value) {
        assertThat(Desk.value(reading(text, "review"), slot)).isEqualTo(value);
    }

    private static Reading reading(String text, String... asks) {
        var answers = Answers.NONE;
        for (var one : ANSWERED.entrySet()) {
            answers = answers.with(
                    new Slot(one.getKey()), new Answered(Answer.of(one.getValue()), Provenance.SAID, null, null));
        }
        var slots = Arrays.stream(asks).map(Slot::new).toList();
        var policy = PackagedPackReadingTest.POLICY;
        var open = slots.stream()
                .flatMap(slot -> Stream.concat(
                                policy.questionnaire().questions().stream(),
                                policy.severity().questions().values().stream())
                        .filter(question -> question.slot().equals(slot)))
                .toList();
        return new OfflineUnderstanding().read(text, new Context(Language.JA, Desk.NOW, policy, answers, slots, open));
    }
}
