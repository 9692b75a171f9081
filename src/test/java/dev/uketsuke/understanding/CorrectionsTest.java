package dev.uketsuke.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.intake.Intent;
import dev.uketsuke.intake.Rejected;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectionsTest {
    private static final Map<String, String> ANSWERED =
            Map.of("affected-count", "30", "os", "Windows 10", "phone", "+81312345678", "started-at", "2026-11-20");

    @ParameterizedTest
    @CsvSource({
        "affected-count, 50, 台数は30台ではなく50台でした",
        "affected-count, 50, 'A few things are wrong: the contact person is Sabine Keller, not me. Also not 30 but 50 machines.'",
        "contact-name, Sabine Keller, 'A few things are wrong: the contact is Sabine Keller, not me. Also not 30 but 50 machines.'",
        "affected-count, 50, 'not 30 machines, 50 machines.'",
        "affected-count, 30, 50台、いや30台です",
        "affected-count, 14, 'It started at 9:15, not 8:30, and it is 14 laptops.'",
        "affected-count, 50, 'actually 50 machines, not 30'",
        "affected-count, 200, すみません、先ほど20台と書きましたが正しくは200台です",
        "os, Windows 11, Windows 10 じゃなくて Windows 11 です",
        "os, Windows Server 2019, 'I meant Windows Server 2019, not 2016'",
        "started-at, 2026-11-18, 発生日は11月18日に訂正します",
    })
    void a_correction_brings_the_new_value_and_not_the_old_one(String slot, String value, String text) {
        var reading = Desk.later(text, ANSWERED, "reproduction");

        assertThat(reading.intent()).isEqualTo(Intent.CORRECT);
        assertThat(Desk.value(reading, slot)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "os | Windows 11 | Correct the operating system to Windows 11",
                "os | Windows 11 | Change the OS to Windows 11.",
                "os | Windows 11 | Please change my OS from Windows 10 to Windows 11",
                "os | Windows 11 | OSをWindows 11に直して",
                "os | Windows 11 | OSはWindows 11に変更してください",
                "affected-count | 50 | set the number of devices to 50",
                "device | ThinkPad X1 | 機種をThinkPad X1に変えてください",
                "contact-name | 鈴木花子 | 担当者を鈴木花子に変更してください",
                "contact-name | Hanako Suzuki | Change the name to Hanako Suzuki",
                "contact-method | email | 連絡方法はメールに直してください",
                "workaround | none so far | Update the workaround to none so far",
            })
    void at_the_review_a_value_is_put_right_by_its_name(String slot, String value, String text) {
        var reading = Desk.later(text, ANSWERED, "review", "severity");

        assertThat(reading.intent()).isEqualTo(Intent.CORRECT);
        assertThat(Desk.value(reading, slot)).isEqualTo(value);
        assertThat(reading.found()).hasSize(1);
    }

    @Test
    void a_correction_without_a_value_names_what_it_is_about() {
        var reading = Desk.later("さっきの電話番号は間違いでした", ANSWERED, "reproduction");

        assertThat(reading.intent()).isEqualTo(Intent.CORRECT);
        assertThat(reading.about()).isEqualTo(new Slot("phone"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "早急に直してください。受注が全部止まっています。",
                "Outlookを直してほしいです。業務は止まっています",
                "早急に修正してください。業務が完全に停止しています。",
                "このエラーを直してください。業務が止まっています",
                "問題を早急に直してほしいです。業務は完全に止まっています",
                "メールを直してもらえますか。業務が止まっています。",
            })
    void a_plea_for_repair_puts_nothing_right_and_leaves_what_is_told_beside_it(String text) {
        for (var open : new String[][] {{"business-stopped", "reproduction"}, {"severity", "review"}}) {
            var reading = Desk.later(text, ANSWERED, open);

            assertThat(reading.intent()).isNotEqualTo(Intent.CORRECT);
        }
        assertThat(Desk.value(Desk.later(text, ANSWERED, "business-stopped", "reproduction"), "business-stopped"))
                .isEqualTo("yes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"件名を変えたい", "やっぱり件名を直してください", "件名を修正してください", "すみません、件名を書き直したいです"})
    void the_wish_for_another_answer_names_its_question(String text) {
        var reading = Desk.later(text, ANSWERED, "reproduction");

        assertThat(reading.intent()).isEqualTo(Intent.CORRECT);
        assertThat(reading.about()).isEqualTo(new Slot("title"));
    }

    @Test
    void a_card_is_read_like_typed_text_without_quotes() {
        var reading = Desk.card(
                Map.of(
                        "contact-method",
                        "phone",
                        "affected-count",
                        "４０",
                        "frequency",
                        "",
                        "phone",
                        "12",
                        "rollback-solves",
                        "unknown"),
                "contact-method",
                "affected-count",
                "frequency",
                "phone",
                "rollback-solves");

        assertThat(Desk.values(reading))
                .containsEntry("contact-method", "phone")
                .containsEntry("affected-count", "40")
                .containsEntry("frequency", "skipped");
        assertThat(Desk.found(reading, "rollback-solves").orElseThrow().answer())
                .isEqualTo(Answer.UNKNOWN);
        assertThat(reading.rejected()).extracting(Rejected::reason).containsExactly(Rejected.Reason.PHONE);
        assertThat(reading.found()).allMatch(found -> found.provenance() == Provenance.TAPPED && found.quote() == null);
    }

    @ParameterizedTest
    @CsvSource({
        "business-stopped, yes, 止まっています",
        "business-stopped, no, まだ動いています",
        "rollback-solves, unchanged, nothing was changed",
        "rollback-solves, yes, 'はい、戻すと直ります'",
        "phone-24x7, no, 夜間は難しいです",
        "phone-24x7, yes, 大丈夫です",
        "phone-24x7, yes, 夜間も休日も含めいつでも大丈夫です",
        "phone-24x7, -, 夜間も電話に出られます",
        "phone-24x7, -, 休日も対応できます",
        "phone-24x7, -, We can answer at night too",
        "rollback-solves, unknown, 元に戻せるかは試していないのでわかりません",
        "rollback-solves, unknown, 'I don''t know whether it can be rolled back, we haven''t tried'",
        "ongoing, yes, 続いています",
        "ongoing, no, もう直りました",
    })
    void a_fact_that_was_asked_for_is_answered_in_a_few_words(String fact, String value, String text) {
        assertThat(Desk.value(Desk.answer(text, fact), fact)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "毎回発生します。元に戻せるかは試していないのでわかりません",
        "設定を戻すと直るかは不明です。毎回発生します",
        "It happens every time. We have not tried to roll it back yet.",
    })
    void what_was_not_tried_is_not_known_inside_a_longer_answer_too(String text) {
        assertThat(Desk.value(Desk.answer(text, "frequency", "rollback-solves"), "rollback-solves"))
                .isEqualTo("unknown");
        assertThat(Desk.value(Desk.answer(text, "frequency"), "rollback-solves"))
                .isEqualTo("unknown");
    }

    @ParameterizedTest
    @CsvSource({"夜間も電話に出られます, -", "夜間も休日も含めいつでも電話に出られます, yes"})
    void at_night_too_is_not_yet_always(String text, String truth) {
        assertThat(Desk.value(Desk.first("業務が止まっています。" + text), "phone-24x7")).isEqualTo(truth);
    }

    @ParameterizedTest
    @CsvSource({
        "HUMAN, 30台です。担当者と話したい",
        "HUMAN, 30 machines. I''d like to talk to a person",
        "LATER, 30台です。後で続けます",
        "ANSWER, 30台です。担当者と話した結果です",
    })
    void a_wish_after_an_answer_leaves_the_answer(Intent intent, String text) {
        var reading = Desk.answer(text, "affected-count");

        assertThat(reading.intent()).isEqualTo(intent);
        assertThat(Desk.value(reading, "affected-count")).isEqualTo("30");
    }

    @Test
    void a_list_of_short_answers_goes_to_the_facts_it_fits() {
        var reading = Desk.answer(
                "completely stopped, nothing was changed, yes, +81 90 1234 5678",
                "business-stopped",
                "rollback-solves",
                "phone-24x7",
                "phone");

        assertThat(Desk.values(reading))
                .containsEntry("business-stopped", "yes")
                .containsEntry("rollback-solves", "unchanged")
                .containsEntry("phone-24x7", "yes")
                .containsEntry("phone", "+819012345678");
    }
}
