package dev.uketsuke.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.intake.Intent;
import dev.uketsuke.intake.Rejected;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT)
class OpenAnswersTest {
    @Test
    void the_whole_text_answers_the_only_open_question() {
        var reading = Desk.answer("サインイン画面で資格情報を入れて Enter を押すと固まります。", "reproduction");

        assertThat(Desk.found(reading, "reproduction").orElseThrow().answer())
                .isEqualTo(Answer.of("サインイン画面で資格情報を入れて Enter を押すと固まります。"));
        assertThat(Desk.found(reading, "reproduction").orElseThrow().provenance())
                .isEqualTo(Provenance.SAID);
    }

    @Test
    void one_message_answers_several_questions_each_in_its_own_words() {
        var reading = Desk.answer(
                "アイコンをクリックすると数秒で「アクセスが拒否されました」と出ます。毎回です。監査に戻すと起動します。バージョンは不明です",
                "reproduction",
                "frequency",
                "rollback-solves",
                "product-version");

        assertThat(Desk.values(reading))
                .containsEntry("reproduction", "アイコンをクリックすると数秒で「アクセスが拒否されました」と出ます。")
                .containsEntry("frequency", "毎回")
                .containsEntry("rollback-solves", "yes")
                .containsEntry("product-version", "unknown");
        assertThat(Desk.found(reading, "error-messages").orElseThrow().provenance())
                .isEqualTo(Provenance.INFERRED);
    }

    @ParameterizedTest
    @CsvSource({"おかしい", "とにかく遅いです", "it's just slow", "not working", "今は影響ありません", "台数は50台でした"})
    void a_complaint_or_another_value_answers_none_of_several_questions(String text) {
        assertThat(Desk.answer(text, "error-messages", "reproduction", "frequency")
                        .found())
                .extracting(found -> found.slot().name())
                .doesNotContain("error-messages", "reproduction", "frequency");
    }

    @Test
    void words_that_name_no_question_go_to_the_first_one_they_can_answer() {
        var reading = Desk.answer("朝に端末を立ち上げた直後", "error-messages", "reproduction", "frequency");

        assertThat(Desk.values(reading))
                .containsEntry("reproduction", "朝に端末を立ち上げた直後")
                .doesNotContainKeys("error-messages");
    }

    @Test
    void words_that_answer_nothing_leave_those_behind_them_their_turn() {
        var reading = Desk.answer("これは難問。朝に端末を立ち上げた直後。月に数回。", "reproduction", "frequency");

        assertThat(Desk.values(reading))
                .containsEntry("reproduction", "朝に端末を立ち上げた直後。")
                .containsEntry("frequency", "月に数回");
    }

    @Test
    void numbered_replies_go_to_the_questions_in_their_order() {
        var reading = Desk.answer("1. Win10\n2. 20\n3. 毎日", "os", "affected-count", "frequency");

        assertThat(Desk.values(reading))
                .containsEntry("os", "Windows 10")
                .containsEntry("affected-count", "20")
                .containsEntry("frequency", "毎日");
    }

    @Test
    void numbers_on_the_card_may_be_left_out_and_stand_alone() {
        var japanese = Desk.answer("2 20台 4 毎日", "os", "affected-count", "device", "frequency");
        var english =
                Desk.answer("1 no idea 3 latitude 5420 4 every day", "os", "affected-count", "device", "frequency");

        assertThat(Desk.values(japanese)).containsOnlyKeys("affected-count", "frequency");
        assertThat(Desk.values(japanese)).containsEntry("affected-count", "20").containsEntry("frequency", "毎日");
        assertThat(Desk.values(english))
                .containsEntry("device", "latitude 5420")
                .containsEntry("frequency", "every day");
        assertThat(Desk.values(english)).doesNotContainKey("affected-count");
    }

    @Test
    void numbers_that_count_something_number_nothing() {
        for (var text : new String[] {"2 servers 3 clients", "1 Mac, 2 iPads", "2 Windows laptops and 3 printers"}) {
            var reading = Desk.answer(text, "affected-count", "device", "frequency");

            assertThat(Desk.values(reading)).doesNotContainKey("frequency");
        }
    }

    @Test
    void numbered_replies_put_nothing_right_however_they_are_worded() {
        var reading = Desk.answer("1. ほとんどありません\n2. シリアル番号の登録を修正しました", "business-impact", "tried-actions");

        assertThat(reading.intent()).isEqualTo(Intent.ANSWER);
        assertThat(Desk.values(reading)).containsKeys("business-impact", "tried-actions");
    }

    @Test
    void one_line_for_each_question_answers_them_in_their_order() {
        var reading = Desk.answer("Windows 11\nThinkPad X1\nevery morning", "os", "device", "frequency");

        assertThat(Desk.values(reading))
                .containsEntry("os", "Windows 11")
                .containsEntry("device", "ThinkPad X1")
                .containsEntry("frequency", "every morning");
    }

    @Test
    void labelled_lines_answer_what_they_name() {
        var reading = Desk.answer("OS: macOS 14.5\n台数：１２\n【再現手順】\nFinder を開く\nファイルを選ぶ", "reproduction", "os");

        assertThat(Desk.values(reading))
                .containsEntry("os", "macOS 14.5")
                .containsEntry("affected-count", "12")
                .containsEntry("reproduction", "Finder を開く\nファイルを選ぶ");
    }

    @ParameterizedTest
    @CsvSource({"わかりません", "すみません、把握していません", "不明です", "I don't know", "Not sure, sorry", "no idea"})
    void not_knowing_is_an_answer_to_everything_that_is_open(String text) {
        var reading = Desk.answer(text, "os", "started-at", "rollback-solves");

        assertThat(reading.intent()).isEqualTo(Intent.ANSWER);
        assertThat(reading.found()).hasSize(3).allMatch(found -> found.answer().equals(Answer.UNKNOWN));
    }

    @Test
    void not_knowing_one_thing_leaves_the_others_open() {
        var reading = Desk.answer("機種はわかりません。OSはRHEL 8.10です。", "os", "device", "product-version");

        assertThat(Desk.values(reading))
                .containsEntry("device", "unknown")
                .containsEntry("os", "Red Hat Enterprise Linux 8.10")
                .doesNotContainKey("product-version");
    }

    @Test
    void no_change_is_an_answer_and_no_correction() {
        var reading = Desk.later("特に変更していません", Map.of("os", "Windows 11"), "recent-changes");

        assertThat(reading.intent()).isEqualTo(Intent.ANSWER);
        assertThat(Desk.value(reading, "recent-changes")).isEqualTo("特に変更していません");
    }

    @ParameterizedTest
    @CsvSource({
        "affected-count, たくさんです, COUNT",
        "affected-count, 0, COUNT",
        "affected-count, 99999999999, COUNT_TOO_LARGE",
        "started-at, さっぱりです, MOMENT",
        "started-at, 明日の10時, MOMENT_IN_FUTURE",
        "started-at, tomorrow, MOMENT_IN_FUTURE",
        "phone, 1234, PHONE",
        "emails, taro at example, EMAIL",
        "emails, 'a@; b@', EMAIL",
        "related-requests, 前のやつ, REQUEST_NUMBER",
        "time-zone, 火星時間, TIME_ZONE",
        "contact-method, 伝書鳩, CHOICE",
    })
    void a_value_given_on_purpose_that_cannot_be_taken_is_named_with_the_reason(
            String slot, String text, Rejected.Reason reason) {
        var reading = Desk.answer(text, slot);

        assertThat(reading.found()).isEmpty();
        assertThat(reading.rejected()).extracting(Rejected::reason).containsExactly(reason);
    }

    @Test
    void submitting_and_answering_on_the_review_go_together() {
        var reading = Desk.answer("記録は同意しません。送信", "review", "severity", "recording-consent");

        assertThat(Desk.values(reading)).containsEntry("review", "submit").containsEntry("recording-consent", "no");
    }

    @ParameterizedTest
    @CsvSource({"B, B", "B, Bに変更してください", "A, Aでお願いします", "C, 重大度Cにしてください", "B, submit as B", "A, severity A please"})
    void a_severity_is_chosen_in_words(String level, String text) {
        assertThat(Desk.value(Desk.answer(text, "review", "severity"), "severity"))
                .isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"送信", "この内容で送信します", "問題ありません、送信してください", "submit", "Looks good, please submit it", "はい", "yes"})
    void the_review_is_submitted_in_words(String text) {
        assertThat(Desk.value(Desk.answer(text, "review", "severity"), "review"))
                .isEqualTo("submit");
    }

    @ParameterizedTest
    @CsvSource({"まだ送信しないでください", "don't submit yet", "いいえ", "no"})
    void a_refusal_submits_nothing(String text) {
        assertThat(Desk.value(Desk.answer(text, "review", "severity"), "review"))
                .isEqualTo("-");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3番目のところが違います。送信してください",
                "あの部分は直してください。それで送信",
                "One of these is wrong. Please submit.",
                "The second line should be different, then submit it"
            })
    void nothing_goes_off_while_a_change_beside_it_cannot_be_read(String text) {
        var reading = Desk.answer(text, "review", "severity");

        assertThat(Desk.value(reading, "review")).isEqualTo("-");
        assertThat(reading.rejected()).extracting(Rejected::reason).containsExactly(Rejected.Reason.UNREAD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "変更はありません。送信してください",
                "間違いありません、送信",
                "送信してください。早く直してほしいです",
                "送信してください。追加で必要な情報があればご連絡ください",
                "Submit. Please fix it soon",
                "Please submit. And please send me an update by mail.",
                "特に修正点はないので送信します。",
                "No changes, please submit it.",
                "Nothing wrong here. Submit"
            })
    void whoever_wants_no_change_submits(String text) {
        assertThat(Desk.value(Desk.answer(text, "review", "severity"), "review"))
                .isEqualTo("submit");
    }

    @ParameterizedTest
    @CsvSource({"yes, はい", "yes, キャンセルします", "yes, go ahead", "no, いいえ", "no, 'いや、続けます'", "no, keep it"})
    void a_confirmation_is_given_in_words(String value, String text) {
        assertThat(Desk.value(Desk.answer(text, "confirm"), "confirm")).isEqualTo(value);
    }

    /** #66. */
    @Test
    void of_a_list_of_mail_addresses_the_good_ones_are_taken_and_the_bad_one_is_named() {
        var reading = Desk.answer("a@contoso.example; b@contoso", "emails");

        assertThat(Desk.value(reading, "emails")).isEqualTo("a@contoso.example");
        assertThat(reading.rejected()).extracting(Rejected::said).containsExactly("b@contoso");
    }

    @Test
    void a_number_below_nothing_is_refused() {
        var reading = Desk.answer("-5台", "affected-count");

        assertThat(reading.found()).isEmpty();
        assertThat(reading.rejected()).extracting(Rejected::reason).containsExactly(Rejected.Reason.COUNT);
    }

    /** #23. */
    @Test
    void a_beginning_that_lies_ahead_is_refused_in_a_first_message_too() {
        var reading = Desk.answer("2030年1月5日から Outlook が起動しません", "issue");

        assertThat(reading.rejected()).extracting(Rejected::reason).containsExactly(Rejected.Reason.MOMENT_IN_FUTURE);
    }

    @ParameterizedTest
    @CsvSource({
        "submit. no recording, no",
        "送信。録音なし, no",
        "記録は同意します。送信してください, yes",
        "送信します, -",
        "'submit, no recording', no"
    })
    void submitting_before_the_review_answers_no_open_question(String text, String consent) {
        for (var open : List.of(List.of("reproduction"), List.of("reproduction", "workaround"))) {
            var reading = Desk.answer(text, open.toArray(String[]::new));

            assertThat(Desk.value(reading, "reproduction")).isEqualTo("-");
            assertThat(Desk.value(reading, "workaround")).isEqualTo("-");
            assertThat(Desk.value(reading, "review")).isEqualTo("submit");
            assertThat(Desk.value(reading, "recording-consent")).isEqualTo(consent);
        }
    }

    @ParameterizedTest
    @CsvSource({"送信ボタンを押すと落ちます", "問題ありません", "Submit the form and it crashes"})
    void an_answer_that_speaks_of_submitting_is_one(String text) {
        assertThat(Desk.value(Desk.answer(text, "reproduction"), "reproduction"))
                .isEqualTo(text);
    }

    @Test
    void that_there_is_an_impact_does_not_say_which_one() {
        var reading = PackagedPackReadingTest.read(
                "月末の支払データの送信ができなくて困っています。業務は一部だけ影響があります。回避策は社外の回線で更新することです",
                "business-impact",
                "workaround",
                "business-stopped",
                "impact-partial");

        assertThat(Desk.value(reading, "business-impact")).startsWith("月末の支払データの送信ができなくて困っています");
        assertThat(Desk.value(reading, "impact-partial")).isEqualTo("yes");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "product-version | エラーは出ません。毎回です。Windows 11の23H2、Defenderのバージョンはわかりません",
                "product-version | No error is shown. Every time. I don't know the Defender version",
                "device | 毎回です。機種名は分かりません",
            })
    void what_is_said_not_to_be_known_before_it_is_asked_counts(String slot, String text) {
        var reading = PackagedPackReadingTest.read(text, "error-messages", "reproduction", "frequency");

        assertThat(Desk.value(reading, slot)).isEqualTo("unknown");
        assertThat(Desk.value(reading, "frequency")).isNotEqualTo("-");
    }

    @ParameterizedTest
    @CsvSource({
        "昨日Windows Updateがあったみたいです",
        "先週、ネットワークの工事が入りました",
        "There was a Windows update yesterday",
        "前日にパッチが当たったようです",
    })
    void a_change_that_merely_happened_is_one(String sentence) {
        var reading = PackagedPackReadingTest.read("Outlook が起動しません。" + sentence, "issue");

        assertThat(Desk.value(reading, "recent-changes")).isEqualTo(sentence);
    }

    @Test
    void a_release_may_stand_behind_a_particle() {
        assertThat(Desk.value(PackagedPackReadingTest.read("Windows 11の23H2です", "os"), "os"))
                .isEqualTo("Windows 11 23H2");
    }
}
