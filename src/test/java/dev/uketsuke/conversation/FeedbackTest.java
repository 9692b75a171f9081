package dev.uketsuke.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Language;
import org.junit.jupiter.api.Test;

/** What somebody is told who wishes for a feature. */
class FeedbackTest {
    /** #97. */
    @Test
    void with_premier_support_a_very_big_obstacle_goes_to_the_csam() {
        assertThat(new Chat(Language.JA, "サポート契約：プレミア\nダッシュボードにエクスポート機能を追加してほしいです").text())
                .contains("フィードバック", "極めて大きな障壁", "CSAM");
        assertThat(new Chat(Language.EN, "Support plan: Premier\nPlease add an export button to the dashboard").text())
                .contains("Feedback", "very big obstacle", "CSAM");
    }

    /** #3, #89: the bare wish to file is the answer to whether to file at all. */
    @Test
    void who_insists_in_a_few_words_gets_a_request() {
        var japanese = new Chat(Language.JA, "ダッシュボードにエクスポート機能を追加してほしいです", "それでもSRを起票したいです");
        var english =
                new Chat(Language.EN, "Please add an export button to the dashboard", "I still want to open a ticket");

        assertThat(japanese.asks()).contains("contact-name");
        assertThat(english.asks()).contains("contact-name");
    }

    /** #1: elsewhere it decides nothing about what is told. */
    @Test
    void a_wish_to_file_beside_ways_out_makes_no_trouble_a_wish() {
        var chat = new Chat(Language.JA, "センサーが30台で非アクティブです", "ふむ", "ふむふむ", "ふむふむふむ", "SRを起票したいです");

        assertThat(Chat.values(chat.intake.request(), "request-type")).containsExactly("trouble");
    }

    /** #91. */
    @Test
    void only_the_wish_is_put_ready_to_paste() {
        var chat = new Chat(
                Language.EN,
                "Two things. 1. Definition updates have been failing on 5 machines since yesterday. 2. Please add a bulk export to the device list. We have Premier support.",
                "split",
                "An article solved it");

        assertThat(chat.text())
                .contains("> Please add a bulk export to the device list.")
                .doesNotContain("> We have Premier");
    }

    /** #97: it is not for others. */
    @Test
    void with_another_plan_nobody_is_sent_to_one() {
        assertThat(new Chat(Language.JA, "ダッシュボードにエクスポート機能を追加してほしいです").text())
                .contains("フィードバック")
                .doesNotContain("CSAM");
    }
}
