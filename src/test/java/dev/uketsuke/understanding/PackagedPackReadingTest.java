package dev.uketsuke.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.content.PackLoader;
import dev.uketsuke.dialog.Answers;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.dialog.Question;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.intake.Intent;
import dev.uketsuke.intake.Policy;
import dev.uketsuke.intake.Reading;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The content that ships is understood by its own labels, cues and choices. */
@Execution(ExecutionMode.CONCURRENT)
class PackagedPackReadingTest {
    static final Policy POLICY = new PackLoader().loadPackaged().policy();

    static Reading read(String text, String... asks) {
        var slots = Arrays.stream(asks).map(Slot::new).toList();
        var open = slots.stream()
                .flatMap(slot -> Stream.concat(
                                POLICY.questionnaire().questions().stream(),
                                POLICY.severity().questions().values().stream())
                        .filter(question -> question.slot().equals(slot)))
                .toList();
        return new OfflineUnderstanding()
                .read(text, new Context(Language.JA, Desk.NOW, POLICY, Answers.NONE, slots, open));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "スキャンが止まります。こちらでやったこと：再起動、再インストール",
                "スキャンが止まります。\nこれまでに試した内容：再起動、再インストール",
                "The scan hangs. What we did: rebooted, reinstalled",
                "The scan hangs.\nWhat we've done so far: rebooted, reinstalled",
            })
    void what_was_done_about_it_is_labelled_in_any_usual_words(String text) {
        assertThat(Desk.values(read(text)).get("tried-actions")).containsAnyOf("再起動、再インストール", "rebooted, reinstalled");
    }

    @Test
    void every_choice_is_understood_by_its_label_in_both_languages() {
        Stream.concat(POLICY.questionnaire().questions().stream(), POLICY.severity().questions().values().stream())
                .filter(question -> question.kind().hasChoices())
                .forEach(PackagedPackReadingTest::understoodByLabel);
    }

    private static void understoodByLabel(Question question) {
        for (var choice : question.choices()) {
            for (var language : Language.values()) {
                var label = choice.label().in(language);
                var value = Desk.value(
                        read(label, question.slot().name()), question.slot().name());

                assertThat(value).as(question.slot() + ": " + label).isEqualTo(choice.key());
            }
        }
    }

    /** The very sentences that the review proposes (#68). */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "記録に同意します。送信 | yes",
                "記録に同意しません。送信 | no",
                "I agree to recording, submit | yes",
                "no recording, submit | no",
            })
    void consent_and_submit_are_read_in_one_sentence(String text, String consent) {
        var reading = read(text, "review", "severity", "recording-consent");

        assertThat(Desk.values(reading))
                .containsEntry("recording-consent", consent)
                .containsEntry("review", "submit");
    }

    /** #20, #22, #23, #24, #25, #26, #27, #28, #29, #30, #31, #42, #65, #71, #80. */
    @ParameterizedTest
    @CsvSource({
        "affected-count, 12, '台数: 12'",
        "started-at, 2026-11-18, '発生日時：11月18日'",
        "os, Windows 11, '【OS】Windows 11'",
        "reproduction, ファイルを開く, '再現手順: ファイルを開く'",
        "tried-actions, 再起動, '実施済みの対処: 再起動'",
        "business-impact, 出荷が遅れています, '業務影響：出荷が遅れています'",
        "error-messages, 0x80070005, 'Error: 0x80070005'",
        "started-at, 2026-11-21, 'Started: yesterday'",
        "frequency, 週に数回, '発生頻度: 週に数回'",
        "background, プロキシを入れ替えました, '経緯：プロキシを入れ替えました'",
        "recent-changes, プロキシの入れ替え, '直前の変更: プロキシの入れ替え'",
        "extent, 大阪支店, '発生範囲：大阪支店'",
        "device, PowerEdge R750, '機種：PowerEdge R750'",
        "product-version, 4.18.25080.5, 'Defender version: 4.18.25080.5'",
        "workaround, 手動で更新, '回避策：手動で更新'",
        "related-requests, 2411180040001234, '関連SR番号：2411180040001234'",
        "product, defender-endpoint, '製品：Microsoft Defender ウイルス対策'",
        "product, defender-endpoint, 'Product: MDAV'",
        "product, other, '製品：その他の製品'",
        "no-phone-calls, yes, '電話可否：電話不可'",
        "contact-wishes, 午後にお願いします, '連絡の要望：午後にお願いします'",
        "accessibility, 筆談を希望します, 'ユーザー補助：筆談を希望します'",
    })
    void a_labelled_line_of_a_first_message_is_understood(String slot, String value, String line) {
        assertThat(Desk.value(read("Outlook が起動しません。\n" + line, "issue"), slot)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "メールで, contact-method, email",
        "携帯電話にお願いします, contact-method, phone",
        "by email please, contact-method, email",
        "はい, contact-method, -"
    })
    void a_bare_choice_at_the_review_fills_in_what_is_missing(String text, String slot, String value) {
        assertThat(Desk.value(read(text, "review", "severity"), slot)).isEqualTo(value);
    }

    @Test
    void what_makes_it_happen_is_heard_beside_how_often() {
        var reading = read("フルスキャンを始めると必ず止まります。毎回です", "reproduction", "frequency");

        assertThat(Desk.value(reading, "reproduction")).isEqualTo("フルスキャンを始めると必ず止まります。");
        assertThat(Desk.value(reading, "frequency")).isEqualTo("必ず");
    }

    @Test
    void a_change_that_was_made_is_no_way_to_make_it_happen() {
        var reading = read("昨日の昼に定義更新のポリシーを変えました。バージョンは分かりません", "reproduction");

        assertThat(Desk.values(reading))
                .containsEntry("recent-changes", "昨日の昼に定義更新のポリシーを変えました。")
                .doesNotContainKey("reproduction");
    }

    @Test
    void a_list_of_short_answers_is_read_piece_by_piece() {
        var reading = read(
                "scan just hangs at 30%, every time, we changed nothing, error none",
                "error-messages", "reproduction", "frequency");

        assertThat(Desk.value(reading, "frequency")).isEqualTo("every time");
        assertThat(Desk.value(reading, "recent-changes")).isEqualTo("we changed nothing");
        assertThat(Desk.value(reading, "error-messages")).isEqualTo("none");
        assertThat(Desk.value(reading, "reproduction")).isEqualTo("scan just hangs at 30%");
    }

    @Test
    void a_line_of_contact_details_is_no_problem_of_its_own() {
        assertThat(read("Anna Schmidt, Nordwind GmbH, +49 89 1234567, anna@nordwind.example, by mail")
                        .intent())
                .isEqualTo(Intent.ANSWER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna Schmidt, Nordwind GmbH, +49 89 1234567, anna@nordwind.example, by mail",
                "連絡先は、Anna Schmidt、Nordwind GmbH、+49 89 1234567、anna@nordwind.example、メールで",
            })
    void a_line_of_contact_details_is_read_whatever_was_asked(String text) {
        var reading = read(text, "extent", "product-version");

        assertThat(Desk.values(reading))
                .containsEntry("contact-name", "Anna Schmidt")
                .containsEntry("organization", "Nordwind GmbH")
                .containsEntry("phone", "+49891234567")
                .containsEntry("emails", "anna@nordwind.example")
                .containsEntry("contact-method", "email")
                .doesNotContainKeys("extent", "product-version");
    }

    @Test
    void an_address_within_a_problem_is_no_line_of_contact_details() {
        assertThat(read("taro@contoso.example で入ると画面がぐるぐる回ります。", "issue").intent())
                .isEqualTo(Intent.PROBLEM);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "「The parameter is incorrect.」 | The parameter is incorrect.",
                "パスワードが間違っていますと表示されます | パスワードが間違っていますと表示されます",
                "it says access denied, wrong credentials | it says access denied, wrong credentials",
            })
    void an_error_message_is_no_talk_about_the_conversation(String text, String error) {
        assertThat(Desk.value(read(text, "error-messages", "frequency", "product-version"), "error-messages"))
                .contains(error);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Would not clear it | rollback-solves | no",
                "Rolling back does not help | rollback-solves | no",
                "戻しても解消しない | rollback-solves | no",
                "変更していない | rollback-solves | unchanged",
                "we can not roll back anything | rollback-solves | no",
                "we can not roll back anything | phone-24x7 | -",
                "We can take calls at any time. | phone-24x7 | yes",
                "We can not be called at night. | phone-24x7 | no",
            })
    void a_fact_is_not_proved_by_words_about_another(String text, String fact, String value) {
        assertThat(Desk.value(read(text, "ongoing", "rollback-solves", "phone-24x7"), fact))
                .isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"残りの30分だけ手作業で受注しています", "朝の9時から手で書いています", "2時間ほど遅れています"})
    void a_number_in_a_sentence_names_no_operating_system(String text) {
        assertThat(Desk.values(read(text, "os", "product-version"))).doesNotContainKey("os");
    }

    @ParameterizedTest
    @ValueSource(strings = {"11です", "10", "バージョン11", "11 23H2を使っています"})
    void a_bare_number_names_the_operating_system_that_was_asked_for(String text) {
        assertThat(Desk.values(read(text, "os"))).containsKey("os");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "今まさに攻撃されているんです",
                "もう40台くらいやられています。",
                "show me what you have",
                "That last one was not my answer.",
                "keep as one",
                "I already told you the error.",
                "担当者名は高橋です。",
                "さっき書きました",
                "さあ",
                "やっぱりこの件は取り消してください",
            })
    void what_is_no_answer_is_filed_under_no_question(String text) {
        assertThat(Desk.values(read(text, "error-messages", "frequency", "product-version"))
                        .entrySet())
                .filteredOn(entry -> !entry.getValue().equals("unknown"))
                .extracting(Map.Entry::getKey)
                .doesNotContain("error-messages", "frequency", "product-version");
    }

    @Test
    void what_was_changed_and_what_gets_round_it_are_told_in_many_forms() {
        var reading = read("スキャンが失敗します。代わりの手段もありません。昨日の昼に定義更新のポリシーを変えています。", "issue");

        assertThat(Desk.value(reading, "recent-changes")).isEqualTo("昨日の昼に定義更新のポリシーを変えています。");
        assertThat(Desk.value(reading, "workaround")).isEqualTo("代わりの手段もありません。");
    }

    /** #43, #62. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "重大度Aでお願いします | recent-changes | A",
                "緊急度Aでお願いします | recent-changes | A",
                "重要度Bでお願いします | recent-changes | B",
                "severity A please | recent-changes | A",
                "できれば重大度Bで対応してください。 | extent | B",
                "重大度Aで最優先の対応をお願いします | extent | A",
                "重大度Aで、至急ご対応いただきたいです | issue | A",
                "この件は緊急度Aとして対応いただけますか。 | extent | A",
                "This needs to be severity A, please | extent | A",
                "Severity A with the highest priority please. | extent | A",
                "We need this as severity A. | extent | A",
                "スキャンが失敗します。重大度Aでお願いします。 | issue | A",
                "重大度Aになるのはどんなときですか | extent | -",
                "The log says severity A on every line of the report | extent | -",
                "Is this severity A? | extent | -",
                "Should it be severity A? | extent | -",
                "重大度Aですか? | extent | -",
                "Can you make it severity A? | extent | A",
            })
    void a_severity_can_be_wished_for_at_any_time(String text, String asked, String level) {
        var reading = read(text, asked);

        assertThat(Desk.value(reading, "severity")).isEqualTo(level);
        assertThat(Desk.value(reading, "recent-changes")).isEqualTo("-");
        assertThat(Desk.value(reading, "issue")).doesNotContain("重大度Aで");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "会話は録音しないでください | error-messages",
                "Please do not record calls. | error-messages",
                "Defender blocks our payroll app on all 40 PCs. Please do not record calls. | issue",
                "給与ソフトが起動しません。通話の録音はしないでください。 | issue",
            })
    void a_refusal_of_recording_counts_wherever_it_is_said_and_is_nothing_else(String text, String asked) {
        var reading = read(text, asked);

        assertThat(Desk.value(reading, "recording-consent")).isEqualTo("no");
        assertThat(Desk.value(reading, "error-messages")).isEqualTo("-");
        assertThat(Desk.value(reading, "title")).doesNotContain("録音", "record");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"submit, no recording", "Submit, I don't agree to recording", "送信、録音には同意しません"})
    void the_request_goes_off_with_what_stands_beside_the_word_for_it(String text) {
        var reading = read(text, "review", "severity", "recording-consent");

        assertThat(Desk.value(reading, "review")).isEqualTo("submit");
        assertThat(Desk.value(reading, "recording-consent")).isEqualTo("no");
    }

    @Test
    void what_is_said_of_one_question_is_no_answer_to_the_one_whose_turn_it_is() {
        var open = new String[] {"recent-changes", "affected-count", "extent", "os", "product-version"};
        var told = read("10台くらいです。うちの課だけ。Windows 11です。エラー番号は出ません", open);
        var tried = read("昨日の夜に何か更新が入ったみたいです。対処は再起動だけ試しました。", "recent-changes", "extent", "product-version");

        assertThat(Desk.value(told, "extent")).contains("うちの課だけ");
        assertThat(Desk.value(told, "recent-changes")).isEqualTo("-");
        assertThat(Desk.value(tried, "recent-changes")).contains("更新が入った");
        assertThat(Desk.value(tried, "extent")).isEqualTo("-");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "業務は止まっていません。一部だけ影響があります。回避策はないです。",
                "Business goes on, there is no workaround.",
            })
    void what_tells_of_the_impact_is_no_version(String text) {
        assertThat(Desk.value(read(text, "product-version"), "product-version")).isEqualTo("-");
    }
}
