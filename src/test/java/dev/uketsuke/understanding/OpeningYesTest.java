package dev.uketsuke.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT)
class OpeningYesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "はい、業務の一部に影響が出ています。",
                "はい。業務の一部に影響が出ています。",
                "はい、再起動は試しました",
                "はい、イベントログに記録されています",
                "いいえ、回避策はありません",
                "yes, part of the business is affected",
                "Yes. It also happens on the other machines.",
                "no, there is no workaround"
            })
    void a_yes_or_no_to_something_else_is_no_consent_and_no_refusal(String said) {
        assertThat(Desk.values(PackagedPackReadingTest.read(said, "review", "recording-consent")))
                .doesNotContainKeys("recording-consent", "review");
        assertThat(Desk.values(PackagedPackReadingTest.read(said, "recording-consent")))
                .doesNotContainKeys("recording-consent");
        assertThat(Desk.values(PackagedPackReadingTest.read(said, "recording-consent", "phone")))
                .doesNotContainKeys("recording-consent");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "はい",
                "はい、同意します",
                "はい、構いません",
                "はい、録音は問題ありません",
                "はい、録音していただいて大丈夫です",
                "はい。よろしくお願いします。",
                "yes",
                "Yes, that is fine with me",
                "Yes, you may record the calls",
                "yes, no problem"
            })
    void a_bare_yes_and_a_yes_to_recording_are_consent(String said) {
        assertThat(Desk.values(PackagedPackReadingTest.read(said, "recording-consent")))
                .containsEntry("recording-consent", "yes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"はい、業務の一部に影響が出ています", "yes, part of the business is affected"})
    void what_is_affected_in_part_has_not_stopped(String said) {
        assertThat(Desk.values(PackagedPackReadingTest.read(said, "business-stopped", "impact-partial")))
                .containsEntry("impact-partial", "yes")
                .doesNotContainKeys("business-stopped");
        assertThat(Desk.values(PackagedPackReadingTest.read(said, "business-stopped")))
                .doesNotContainKeys("business-stopped");
    }

    @ParameterizedTest
    @ValueSource(strings = {"はい、昨日ポリシーを変更しました", "yes, we changed a policy yesterday"})
    void a_yes_to_the_question_what_was_changed_does_not_say_that_business_has_stopped(String said) {
        assertThat(Desk.values(PackagedPackReadingTest.read(said, "business-stopped", "recent-changes")))
                .containsKey("recent-changes")
                .doesNotContainKeys("business-stopped");
    }

    @Test
    void the_yes_itself_is_no_part_of_what_is_told() {
        assertThat(Desk.values(PackagedPackReadingTest.read("はい、再起動は試しました", "review", "recording-consent")))
                .containsEntry("tried-actions", "再起動は試しました");
    }
}
