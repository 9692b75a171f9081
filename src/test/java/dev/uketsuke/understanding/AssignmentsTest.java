package dev.uketsuke.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.intake.Intent;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Corrections that name what they put right, whatever is open. */
class AssignmentsTest {
    private static final Map<String, String> RECORDED =
            Map.of("contact-name", "佐藤", "os", "Windows 11", "affected-count", "30", "request-type", "trouble");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "担当者が違います。山田太郎に変えてください | 山田太郎",
                "担当者のお名前が間違っています。正しくは山田太郎です | 山田太郎",
                "担当者は佐藤ではなく山田太郎です | 山田太郎",
                "the name is wrong, change it to Jun Mori | Jun Mori",
                "Wrong name. It should be Jun Mori. | Jun Mori",
                "The name should be Jun Mori | Jun Mori",
            })
    void what_was_called_wrong_gets_the_value_said_next(String text, String name) {
        var reading = Desk.later(text, RECORDED, "phone", "emails");

        assertThat(reading.intent()).isEqualTo(Intent.CORRECT);
        assertThat(Desk.values(reading)).containsExactlyEntriesOf(Map.of("contact-name", name));
    }

    @Test
    void what_is_only_called_wrong_is_asked_again() {
        var reading = Desk.later("担当者が違います", RECORDED, "phone");

        assertThat(reading.about()).hasToString("contact-name");
        assertThat(reading.found()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "50台です。OSはWindows 10、担当者は山田太郎に変更してください | affected-count",
                "50台です。OSはWindows 10です。担当者は山田太郎です | affected-count",
                "台数は50台、OSはWindows 10、担当者は山田太郎に変更してください | review",
            })
    void every_correction_in_a_message_counts(String text, String open) {
        assertThat(Desk.values(Desk.later(text, RECORDED, open)))
                .containsEntry("affected-count", "50")
                .containsEntry("os", "Windows 10")
                .containsEntry("contact-name", "山田太郎");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The issue with Outlook persists on all 12 PCs.",
                "The problem with the printer came back this morning",
                "The problem must be solved today",
                "The issue needs to be looked at by an engineer",
                "The issue as described blocks all of sales",
            })
    void what_goes_on_about_the_trouble_puts_nothing_right(String text) {
        for (var open : List.of("phone", "business-impact")) {
            assertThat(Desk.later(text, RECORDED, open).intent()).isNotEqualTo(Intent.CORRECT);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"replace the name with Jun Mori", "The name is wrong, replace it with Jun Mori"})
    void with_gives_a_value_behind_a_verb(String text) {
        assertThat(Desk.values(Desk.later(text, RECORDED, "phone")))
                .containsExactlyEntriesOf(Map.of("contact-name", "Jun Mori"));
    }

    @Test
    void two_assignments_stand_in_one_english_sentence() {
        assertThat(Desk.values(Desk.later("Change the OS to Windows 10 and the name to Jun Mori", RECORDED, "review")))
                .containsEntry("os", "Windows 10")
                .containsEntry("contact-name", "Jun Mori");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "これはトラブルではなく質問です",
                "不具合ではありません。使い方の質問です",
                "this is a question, not a problem",
                "it's not a problem, just a question",
                "種類を質問に変更してください"
            })
    void the_kind_of_request_is_corrected_in_words(String text) {
        var reading = Desk.later(text, RECORDED, "phone");

        assertThat(reading.intent()).isEqualTo(Intent.CORRECT);
        assertThat(Desk.value(reading, "request-type")).isEqualTo("question");
    }

    @ParameterizedTest
    @ValueSource(strings = {"問題ありません", "不具合です", "no problem"})
    void what_only_sounds_like_a_kind_changes_none(String text) {
        assertThat(Desk.value(Desk.later(text, RECORDED, "business-impact"), "request-type"))
                .isEqualTo("-");
    }

    private static final Map<String, String> TOLD =
            Map.of("business-impact", "一部の業務が遅れる", "os", "Windows 11", "tried-actions", "再起動");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "業務影響はさっきのは違います。受注が全部止まっています | 受注が全部止まっています",
                "業務影響は先ほど書いたのは間違いです。出荷が止まりました。返品もできません。 | 出荷が止まりました。返品もできません",
                "さっきの業務影響は違います。受注が全部止まっています | 受注が全部止まっています",
                "業務影響はさっきのは違って、受注が全部止まっています | 受注が全部止まっています",
                "The impact I gave earlier is wrong. All orders have stopped. | All orders have stopped",
                "The impact from before is wrong. Nobody can ship anything. | Nobody can ship anything",
            })
    void what_was_called_wrong_in_passing_gets_the_sentences_that_follow(String text, String impact) {
        for (var open : List.of("phone", "review", "business-impact")) {
            var reading = Desk.later(text, TOLD, open);

            assertThat(reading.intent()).isEqualTo(Intent.CORRECT);
            assertThat(Desk.values(reading)).containsExactlyEntriesOf(Map.of("business-impact", impact));
        }
    }

    @Test
    void what_follows_goes_to_what_it_names_itself() {
        assertThat(Desk.values(Desk.later("業務影響はさっきのは違います。担当者は山田太郎です。", TOLD, "phone")))
                .containsExactlyEntriesOf(Map.of("contact-name", "山田太郎"));
        assertThat(Desk.values(Desk.later("OSはさっきのは違います。Windows 10です", TOLD, "phone")))
                .containsExactlyEntriesOf(Map.of("os", "Windows 10"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "業務影響は「受注が止まっている」です | 受注が止まっている",
                "影響は「受注も、出荷も止まっている」。 | 受注も、出荷も止まっている",
                "The impact is \"all orders have stopped\". | all orders have stopped",
            })
    void a_quoted_value_behind_the_name_of_an_answer_replaces_it_whatever_is_open(String text, String impact) {
        for (var open : List.of("phone", "review")) {
            assertThat(Desk.values(Desk.later(text, TOLD, open))).containsEntry("business-impact", impact);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I already told you what I tried: restarted it twice | restarted it twice",
                "I told you before: restarted it twice | restarted it twice",
                "We've already said that we restarted it twice | we restarted it twice",
                "さっき言いましたが、再起動を2回しました | 再起動を2回しました",
                "もうお伝えした通り、再起動を2回しました | 再起動を2回しました",
            })
    void a_complaint_that_it_was_told_already_is_no_part_of_the_answer(String text, String tried) {
        assertThat(Desk.value(Desk.answer(text, "tried-actions"), "tried-actions"))
                .isEqualTo(tried);
        assertThat(Desk.value(Desk.answer(text, "tried-actions", "phone"), "tried-actions"))
                .isEqualTo(tried);
    }
}
