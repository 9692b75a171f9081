package dev.uketsuke.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What works under a condition has a way round (#55) and has not recovered (#54). */
class WorkingWhileTest {
    private static String value(String text, String slot) {
        return Desk.value(PackagedPackReadingTest.read(text, "issue"), slot);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "With audit mode they work again",
                "In all stores the app works again with the rule set to audit.",
                "The apps work again as long as network protection is off.",
                "With the web filter disabled everything runs normally",
                "Without the new rule the macros work again.",
                "Since we put the rule into audit mode the tills work again",
                "監査モードにすると動きます",
                "監査モードなら正常に使えます",
                "ネットワーク保護を無効にしている間は正常に動いています",
            })
    void what_works_while_the_change_is_loosened_is_cleared_by_rolling_back(String text) {
        assertThat(value(text, "ongoing")).isNotEqualTo("no");
        assertThat(value(text, "rollback-solves")).isEqualTo("yes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It works again only when we restart the service",
                "Whenever we sign in anew, it works again",
                "In safe mode the server is fine now.",
                "再起動すると正常に使えます",
                "除外に入れている間だけ正常に動いています",
                "セーフモードなら正常に動きます",
            })
    void what_works_under_a_condition_has_not_recovered(String text) {
        assertThat(value(text, "ongoing")).isNotEqualTo("no");
        assertThat(value(text, "rollback-solves")).isNotEqualTo("yes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It works again now.",
                "After the reboot everything works again.",
                "With the new definitions the tills work again.",
                "今は正常に動いています",
                "復旧しました",
            })
    void what_works_without_one_has_recovered(String text) {
        assertThat(value(text, "ongoing")).isEqualTo("no");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "With the filter disabled the app still does not start",
                "When the PC is switched off and on Outlook starts",
                "監査モードにしても起動しません",
                "サービスが停止している状態で起動できません",
                "ASR ルールは監査モードで動作しています",
            })
    void what_does_not_help_is_no_way_round(String text) {
        assertThat(value(text, "rollback-solves")).isNotEqualTo("yes");
    }
}
