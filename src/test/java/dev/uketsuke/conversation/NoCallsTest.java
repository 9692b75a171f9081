package dev.uketsuke.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Language;
import dev.uketsuke.severity.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever wants no calls is not asked for a phone; severity A needs one all the same, and says why (#65, #72). */
class NoCallsTest {
    private static final String QUESTION = "How can I export the device list?";

    @ParameterizedTest
    @ValueSource(
            strings = {"no phone please", "I said no phone", "please don't call me", "電話はやめてと言いました", "電話は控えていただけますか"})
    void said_to_any_question_it_is_heard_and_no_phone_is_asked_for(String wish) {
        var chat = new Chat(Language.EN, QUESTION);
        assertThat(chat.asks()).contains("phone", "contact-method");

        chat.say(wish);

        assertThat(Chat.values(chat.intake.request(), "no-phone-calls")).containsExactly("yes");
        assertThat(chat.asks()).contains("emails").doesNotContain("phone", "contact-method");
    }

    @Test
    void the_phone_does_not_count_as_missing() {
        var chat = new Chat(
                Language.EN, QUESTION + " No phone please.", "Maria Lopez, maria@contoso.example, Contoso Ltd");

        assertThat(chat.asks()).contains("review");
        assertThat(chat.text()).doesNotContain("Missing or not known");
    }

    @Test
    void severity_a_still_asks_and_says_once_why() {
        var chat = new Chat(
                Language.EN,
                "Production has stopped completely and still stands still, Defender blocks all lines. No phone please.");
        assertThat(chat.asks()).contains("phone-24x7", "phone");
        assertThat(chat.text()).contains("as information such as logs is needed at once");

        chat.say("Rolling back does not help");

        assertThat(chat.asks()).contains("phone");
        assertThat(chat.text()).doesNotContain("as information such as logs is needed at once");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no calls", "電話はしないで"})
    void refused_where_severity_a_needs_them_it_goes_on_as_b_without_a_phone(String refusal) {
        var chat = new Chat(
                Language.EN,
                "Production has stopped completely and still stands still, Defender blocks all lines. No phone please.",
                refusal);

        assertThat(chat.intake.request().level(Talk.PACK.policy())).isEqualTo(Level.B);
        assertThat(chat.asks()).doesNotContain("phone-24x7", "phone");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The phone app shows no calls since the update",
                "電話はやめてもらえないほど鳴っています",
                "No phone can connect to the VPN"
            })
    void a_trouble_with_phones_is_no_such_wish(String trouble) {
        var chat = new Chat(Language.EN, trouble);

        assertThat(Chat.values(chat.intake.request(), "no-phone-calls")).isEmpty();
    }
}
