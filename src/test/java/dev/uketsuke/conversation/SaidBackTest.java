package dev.uketsuke.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Language;
import org.junit.jupiter.api.Test;

/** How what was said is said back. */
class SaidBackTest {
    /** #44, #50. */
    @Test
    void what_was_only_supposed_is_noted_and_not_corrected() {
        var chat = new Chat(Language.JA, "スキャンが失敗します");

        chat.say("契約はプレミアサポートです");

        assertThat(chat.text()).contains("サポート契約：統合サポート（プレミア）と承りました。").doesNotContain("Standard」から");
    }

    @Test
    void a_number_of_machines_has_its_counter() {
        var chat = new Chat(Language.JA, "昨日から営業部の端末30台でスキャンが失敗します");

        assertThat(chat.text()).contains("**発生台数**: 30台");
    }

    @Test
    void three_choices_stand_in_a_row_as_one_says_them() {
        var chat = new Chat(Language.EN, "The scan fails on one PC");

        assertThat(chat.card()).containsPattern("You can also answer \\\\\"[^\"]+\\\\\", \\\\\"[^\"]+\\\\\" or \\\\\"");
    }

    @Test
    void a_greeting_after_a_pause_only_goes_on() {
        var chat = new Chat(Language.JA, "スキャンが失敗します", "後で続ける", "こんにちは");

        assertThat(chat.text()).contains("続きから承ります。").doesNotContain("ご連絡ありがとうございます");
    }

    @Test
    void what_was_thrown_away_is_not_brought_back_by_undoing() {
        var chat = new Chat(Language.JA, "スキャンが失敗します", "最初からやり直す", "はい", "デバイス一覧を CSV で出力する方法を教えてください");
        var before = chat.intake.request().answers();

        chat.say("やめます");

        assertThat(chat.intake.request().answers()).isEqualTo(before);
        assertThat(chat.card()).doesNotContain("直前の変更を元に戻す");
    }
}
