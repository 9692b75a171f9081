package dev.uketsuke.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Language;
import dev.uketsuke.dialog.Truth;
import dev.uketsuke.severity.Fact;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom to turn to comes before any form while an attack is under way; a person is told how bad it is. */
class UnderAttackTest {
    private static final String NOTICE = "攻撃が進行している可能性";
    private static final String STOPPED = Fact.BUSINESS_STOPPED.slot().name();
    private static final String NOTICE_EN = "An attack may be under way";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "助けてください。ファイルサーバーのファイルが暗号化され、身代金を要求する画面が出ています。",
                "ランサムにやられたみたいです。共有フォルダが全部開けません",
                "社内の端末が次々に感染しています。どうしたらいいですか",
                "管理者アカウントが乗っ取られて、端末が勝手に操作されています",
                "ランサムウェアでサーバーが暗号化され、まだ復旧していません。",
                "ランサムウェアを防げず、全サーバーが暗号化されました。",
                "All our files were encrypted overnight and nothing could be recovered, pages of a ransom note everywhere",
                "An attacker disabled our policy and is moving between servers",
                "The PCs of our training room are under attack by ransomware since this morning",
                "We have been hacked, ransom notes on every desktop since this morning",
                "Files got encrypted on our file server and more machines are failing",
                "朝から端末が一斉に隔離されています",
                "営業部のPCが次々に隔離されていて原因が分かりません",
                "社内で多数の端末が隔離されました。何が起きていますか",
                "今朝、営業のノートPCが突然隔離されてネットワークにつながりません",
                "サーバーが勝手に隔離されました",
                "30台が一度に隔離されて原因が分かりません",
                "All our devices are isolated since this morning and nobody knows why",
                "Twenty laptops were isolated at the same time this morning",
                "A domain admin account is compromised and someone moves through our servers"
            })
    void an_attack_is_met_with_whom_to_turn_to_and_with_the_impact_before_all_details(String told) {
        var chat = new Chat(Language.JA, told);

        assertThat(chat.text()).containsAnyOf(NOTICE, NOTICE_EN);
        assertThat(chat.asks()).contains(STOPPED).doesNotContain("reproduction");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ランサムウェア対策の設定方法を教えてください",
                "ランサムウェアの誤検知で業務アプリが隔離されました",
                "侵入テストでアラートが出ません。センサーが動いていないようです",
                "昨年ランサムウェアの被害に遭ったので、全台に入れています。今日からスキャンが終わりません",
                "Files are encrypted by BitLocker and the Defender scan is slow",
                "拡張子が変わってしまい、ログを添付できません",
                "Ransom:Win32/Genasom を検出して自動で削除しましたが、レポートに出ません",
                "Can Defender detect ransomware?",
                "正常なファイルが突然隔離されました。復元方法を教えてください。",
                "社内ツールの exe が勝手に隔離されて困っています",
                "業務アプリの実行ファイルが一斉に隔離され、起動できません",
                "端末のマクロ付きファイルが次々に隔離されます",
                "添付ファイルを開くと突然隔離されてしまいます",
                "The ransomware protection rule blocks our backup software",
                "We ran an attack simulation and no alert was raised"
            })
    void a_drill_a_false_alarm_and_a_question_are_none(String told) {
        assertThat(new Chat(Language.JA, told).text()).doesNotContain(NOTICE, NOTICE_EN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"サーバーが勝手に隔離されました", "Twenty laptops were isolated at the same time this morning"})
    void what_may_as_well_be_a_change_of_one_s_own_says_nothing_of_rolling_it_back(String told) {
        var chat = new Chat(Language.JA, told);

        assertThat(chat.text()).containsAnyOf(NOTICE, NOTICE_EN);
        assertThat(chat.intake.request().facts().of(Fact.ROLLBACK_SOLVES)).isEmpty();
    }

    @Test
    void an_attack_comes_from_no_change_of_one_s_own() {
        var facts = new Chat(Language.JA, "ファイルサーバーのファイルが暗号化され、身代金を要求する画面が出ています。")
                .intake
                .request()
                .facts();

        assertThat(facts.truth(Fact.ROLLBACK_SOLVES)).isEqualTo(Truth.NO);
    }

    @Test
    void whoever_is_attacked_and_wants_a_person_is_told_whom_to_turn_to_as_well() {
        var chat = new Chat(Language.EN, "We have been hacked and would like someone to call us now");

        assertThat(chat.text()).contains(NOTICE_EN);
        assertThat(chat.asks()).containsExactly("confirm");
    }

    @Test
    void whoever_wants_a_person_is_asked_whether_business_has_stopped_and_how_to_get_in_touch() {
        var chat = new Chat(Language.JA, "Defender が起動しません。担当者と話したいです。", "はい");

        assertThat(chat.text()).contains("引き継ぎの前に", "業務の停止");
        assertThat(chat.asks()).containsExactly("contact-name", "phone", "emails", STOPPED);
        assertThat(chat.say("佐藤 一郎です。03-1234-5678。一部は続けられます").handedOver()).isNotEmpty();
        assertThat(Chat.values(chat.intake.request(), "phone")).containsExactly("+81312345678");
    }

    @Test
    void whoever_wants_a_person_while_business_stands_still_is_asked_what_decides_on_severity_a() {
        var chat = new Chat(Language.JA, "Defender が起動せず業務が完全に止まっています。担当者と話したいです。", "はい");

        assertThat(chat.asks()).contains("ongoing", "phone-24x7", "phone");
    }

    @Test
    void whoever_does_not_answer_is_asked_on_one_card_and_then_handed_over_with_what_they_said() {
        var chat = new Chat(Language.JA, "Defender が起動しません。担当者と話したいです。", "はい");
        var asked = new ArrayList<List<String>>();
        while (chat.outcome.handedOver().isEmpty() && asked.size() < 10) {
            asked.add(chat.asks());
            chat.say("とにかく早く代わって");
        }

        assertThat(asked).containsExactly(List.of("contact-name", "phone", "emails", STOPPED));
        assertThat(chat.intake.request().words()).contains("とにかく早く代わって");
    }

    @Test
    void whoever_tells_nothing_is_asked_how_to_reach_them_and_what_they_tell_there_goes_along() {
        var chat = new Chat(Language.EN, "I want to talk to a person", "yes");

        assertThat(chat.asks()).containsExactly("contact-name", "phone", "emails");
        assertThat(chat.say("Outlook hangs, all 20 PCs. jane@contoso.example").handedOver())
                .isNotEmpty();
        assertThat(Chat.values(chat.intake.request(), "issue")).anyMatch(issue -> issue.contains("Outlook hangs"));
        assertThat(Chat.values(chat.intake.request(), "emails")).containsExactly("jane@contoso.example");
    }
}
