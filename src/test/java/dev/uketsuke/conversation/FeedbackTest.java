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

    /** #97: it is not for others. */
    @Test
    void with_another_plan_nobody_is_sent_to_one() {
        assertThat(new Chat(Language.JA, "ダッシュボードにエクスポート機能を追加してほしいです").text())
                .contains("フィードバック")
                .doesNotContain("CSAM");
    }
}
