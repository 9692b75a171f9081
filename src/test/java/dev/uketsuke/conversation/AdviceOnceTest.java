package dev.uketsuke.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Language;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What to do meanwhile is told in full once, when it becomes known, and afterwards in short (#54, #55). */
class AdviceOnceTest {
    @Test
    void rolling_back_is_advised_with_its_price_once() {
        var chat = new Chat(
                Language.EN,
                "Severity A please. Since we switched the attack surface reduction policy to block last night the dialler won't start on any PC. The call centre is completely down.");
        chat.fill(Map.of("ongoing", "yes", "rollback-solves", "yes", "phone-24x7", "yes", "phone", "+81 90 1234 5682"));
        assertThat(chat.text()).contains("protection may be weaker");

        chat.say("Submit");
        assertThat(chat.text()).doesNotContain("protection may be weaker");

        chat.say("What would make this A?");
        assertThat(chat.text()).doesNotContain("roll the change back");
    }

    @Test
    void what_becomes_known_with_the_last_answer_is_advised_before_the_review() {
        var chat = new Chat(Language.EN, "The scanner fails on 12 PCs since yesterday", "Submit");

        chat.say("If we roll back the policy it works");

        assertThat(chat.text()).contains("protection may be weaker");
    }

    @ParameterizedTest
    @CsvSource({
        "JA, 昨日、全社で業務が止まりました。夜に復旧しています。, 完全に止まっている（復旧前）",
        "EN, Yesterday business stopped completely. It was recovered at night., Stopped completely (before it recovered)",
    })
    void what_stood_still_before_it_recovered_is_told_as_past(Language language, String text, String past) {
        assertThat(new Chat(language, text).text()).contains(past);
    }

    /** The name of a point alone, "Business stopped", would read like its opposite. */
    @ParameterizedTest
    @CsvSource({
        "JA, 昨日、全社で業務が止まりました。夜に復旧しています。重大度Aでお願いします, 送信, 現在の状況「復旧している」",
        "EN, 'Yesterday business stopped completely. It was recovered at night. Severity A please.', Submit, Going on now (\"It works again\")",
        "EN, 'Our rollout is behind schedule, please speed up the handling. Updates fail on some machines. Severity A please.', Submit, 'Only the schedule suffers (\"Only the schedule\")'",
    })
    void what_speaks_against_a_severity_is_named_with_what_was_told(
            Language language, String text, String submit, String point) {
        assertThat(new Chat(language, text, submit).text()).contains(point);
    }
}
