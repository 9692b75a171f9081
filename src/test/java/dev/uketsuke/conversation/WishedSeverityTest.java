package dev.uketsuke.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Language;
import dev.uketsuke.intake.Wish;
import dev.uketsuke.severity.Level;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A severity that is wished for before one is shown is noted; the criteria and then the requester decide (#43, #52, #53). */
class WishedSeverityTest {
    private static Chat rollingBackHelps() {
        var chat = new Chat(
                Language.EN,
                "Severity A please. Since we switched the attack surface reduction policy to block last night the dialler won't start on any PC. The call centre is completely down.");
        chat.fill(Map.of("ongoing", "yes", "rollback-solves", "yes", "phone-24x7", "yes", "phone", "+81 90 1234 5682"));
        chat.say("Submit");
        return chat;
    }

    private static Level level(Chat chat) {
        return chat.intake.request().level(Talk.PACK.policy());
    }

    @ParameterizedTest
    @CsvSource({
        "JA, 重大度Aで最優先の対応をお願いします, 重大度 A のご希望を承りました",
        "JA, 間に合わせたいので重大度Aで急いで対応してください, 重大度 A のご希望を承りました",
        "EN, Severity A please., you would like severity A",
        "EN, 'It still fails every time, severity A please', you would like severity A",
        "EN, 'Severity B please, it fails every time', you would like severity B"
    })
    void it_is_noted_while_other_questions_are_open(Language language, String wish, String noted) {
        var chat = new Chat(language, language == Language.JA ? "スキャンが失敗します" : "The scan fails on one PC");
        var open = chat.asks();

        chat.say(wish);

        assertThat(chat.text()).contains(noted);
        assertThat(chat.asks()).containsAnyElementsOf(open);
        assertThat(level(chat)).isEqualTo(Level.C);
    }

    @Test
    void an_exclusion_speaks_against_it_and_the_suggestion_stands() {
        var chat = rollingBackHelps();

        assertThat(level(chat)).isEqualTo(Level.B);
        assertThat(chat.text()).contains("You asked for severity A").contains("Fixed by rolling back");
        assertThat(chat.card()).contains("You asked for severity A");
    }

    @ParameterizedTest
    @CsvSource({
        "JA, '昨日、全社で業務が止まりました。夜に復旧しています。原因を知りたいので重大度Aでお願いします', 現在の状況「復旧している」",
        "EN, 'Yesterday business stopped everywhere. It recovered at night. We want to know the cause, severity A please', Going on now (\"It works again\")"
    })
    void what_rules_it_out_is_named_by_how_it_stands_and_only_once(Language language, String said, String named) {
        var chat = new Chat(language, said);
        chat.say(language == Language.JA ? "送信" : "Submit");

        var question = language == Language.JA ? "どうすれば重大度Aになりますか" : "What would make this A?";
        assertThat(chat.text()).containsOnlyOnce(named);
        chat.say(question);
        assertThat(chat.text()).containsOnlyOnce(named);
    }

    @Test
    void what_could_still_raise_the_level_is_asked_for_beside_what_rules_the_wished_one_out() {
        var chat = new Chat(Language.JA, "昨日、一台で画面が開きませんでした。夜に復旧しています。原因を知りたいので重大度Aでお願いします", "送信");

        assertThat(level(chat)).isEqualTo(Level.C);
        assertThat(chat.text()).contains("「部分的な影響」はまだ確認できていません").doesNotContain("「業務の停止");
    }

    @Test
    void an_impact_that_is_a_matter_of_schedule_is_given_as_one_reason() {
        var chat = new Chat(Language.JA, "来週が本番稼働日ですが、Defender の導入でエラーになります。", "送信");
        chat.fill(Map.of("schedule-only", "yes"));

        assertThat(chat.text()).contains("日程だけへの影響「日程の遅れだけ」").doesNotContain("業務の停止「");
        assertThat(chat.card()).contains("severity-why");
    }

    @Test
    void without_a_wish_what_rules_a_out_is_named_in_the_first_sentence() {
        var chat = new Chat(Language.JA, "全店のレジが完全に止まっています。今朝 ASR ルールをブロックに変えました。監査に戻すと動きます。", "送信");

        assertThat(level(chat)).isEqualTo(Level.B);
        assertThat(chat.text()).contains("次の点が A の対象外に当たるため、重大度 **B** を提案します（変更できます）：変更と切り戻し「戻せば解消する」。");
    }

    @Test
    void who_gets_the_wished_level_is_asked_for_no_reason() {
        assertThat(reasonIsAsked(rollingBackHelps())).isTrue();
        var agreed = new Chat(Language.JA, "スキャンが失敗し、一部の業務に影響が出ています。重大度Bでお願いします。", "送信");

        assertThat(level(agreed)).isEqualTo(Level.B);
        assertThat(reasonIsAsked(agreed)).isFalse();
    }

    /** Whether the field stands behind the choice of the level, where it is seen without opening anything. */
    private static boolean reasonIsAsked(Chat chat) {
        return chat.card().lastIndexOf("\"severity-reason\"") > chat.card().indexOf("\"id\":\"severity\"")
                && !chat.card().contains("\"severity-other\"");
    }

    @Test
    void it_can_still_be_chosen_on_the_review() {
        var chat = rollingBackHelps();

        chat.say("Severity A");

        assertThat(level(chat)).isEqualTo(Level.A);
        assertThat(chat.text()).contains("You chose severity **A**").doesNotContain("You asked for severity A");
    }

    @Test
    void a_wish_from_before_business_stopped_is_no_choice_for_when_it_has() {
        var chat = new Chat(Language.JA, "スキャンが失敗します。重大度Bでお願いします");
        assertThat(chat.intake.request().wish()).isNotNull();

        chat.say("全社の業務が完全に止まりました。変更は何もしていません");

        assertThat(chat.intake.request().wish()).isNull();
    }

    @Test
    void a_lower_one_wished_for_while_business_is_stopped_stays_theirs() {
        var chat = new Chat(Language.JA, "全社の業務が完全に止まっています。重大度Bでお願いします");

        chat.say("変更は何もしていません");

        assertThat(chat.intake.request().wish()).isNotNull();
    }

    @Test
    void what_is_not_known_yet_is_named() {
        var chat = new Chat(Language.JA, "スキャンが失敗します。重大度Aでお願いします。", "送信");

        assertThat(level(chat)).isEqualTo(Level.C);
        assertThat(chat.text()).contains("重大度 A のご希望を承っていますが、まだ確認できていない点");
    }

    @Test
    void what_would_make_it_a_is_answered_from_the_criteria_and_is_no_wish() {
        var chat = rollingBackHelps();
        var before = chat.intake;

        chat.say("What would make this A?");

        assertThat(chat.text())
                .startsWith("This rules out severity A: Fixed by rolling back (\"Rolling back fixes it\").")
                .contains("**Rules out A**")
                .contains("you can choose A");
        assertThat(chat.intake).isEqualTo(before);
        chat.tap(Utterance.Action.HELP, "severity");
        assertThat(chat.text()).contains("This rules out severity A: Fixed by rolling back");
        assertThat(chat.intake).isEqualTo(before);
    }

    @Test
    void what_else_it_would_need_is_named_with_what_rules_it_out() {
        var chat = new Chat(Language.JA, "昨日、全社で業務が止まりました。夜に復旧しています。重大度Aでお願いします", "送信");

        chat.say("どうすれば重大度Aになりますか");

        assertThat(chat.text()).contains("そのほかに、A には次の点も必要です：24時間の電話連絡「維持できる」。");
    }

    @Test
    void asked_early_it_names_what_is_missing_and_the_question_stays_open() {
        var chat = new Chat(Language.JA, "スキャンが失敗します");
        var open = chat.asks();

        chat.say("どうすれば重大度Aになりますか");

        assertThat(chat.text())
                .contains("まだ確認できていないのは次の点です：業務の停止")
                .contains("**未確認（該当すると A の対象外）**：復旧済みの問題")
                .contains("では、先ほどの質問に戻ります");
        assertThat(chat.asks()).isEqualTo(open);
        assertThat(chat.intake.request().wish()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "'Severity A. The reason is that the hotline serves hospitals.', the hotline serves hospitals",
        "'Make it severity A because the hotline serves hospitals', the hotline serves hospitals",
        "'重大度Aにしてください。理由は、病院の窓口だからです。', 病院の窓口だからです"
    })
    void the_reason_for_another_choice_is_taken_in_words(String text, String reason) {
        var chat = rollingBackHelps();

        chat.say(text);

        assertThat(chat.intake.request().wish()).isEqualTo(new Wish(Level.A, reason));
        assertThat(chat.card()).contains("Your reason: " + reason);
    }

    @Test
    void the_reason_is_asked_on_the_card_and_may_stay_empty() {
        var chat = rollingBackHelps();
        assertThat(chat.card()).contains("\"id\":\"severity-reason\"");

        chat.fill(
                Utterance.Action.SUBMIT,
                Map.of("severity", "A", "severity-reason", "It serves hospitals", "recording-consent", "no"));

        assertThat(chat.intake.request().wish()).isEqualTo(new Wish(Level.A, "It serves hospitals"));
    }

    @Test
    void a_lower_one_is_theirs_to_have() {
        var chat = new Chat(
                Language.JA,
                "全店舗のレジが停止し業務が完全に止まっています。今も続いています。設定変更はしていません。重大度Cでお願いします。",
                "24時間電話に出られます。03-1234-5678",
                "送信");

        assertThat(level(chat)).isEqualTo(Level.C);
        assertThat(chat.text()).contains("重大度 **C** をお選びいただきました");
    }
}
