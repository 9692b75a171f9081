package dev.uketsuke.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Language;
import dev.uketsuke.intake.Departure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a draft was before it was taken to another device, there is nothing left to go on with. */
class NothingToResumeTest {
    @ParameterizedTest
    @ValueSource(strings = {"Continue", "続きを始める"})
    void the_button_says_where_the_draft_goes_on(String button) {
        var chat = new Chat(Language.EN, "Outlook crashes on 5 laptops", "Continue later");
        chat.intake = Departure.of(chat.intake, 0).orElseThrow().left();

        chat.say(button);

        assertThat(chat.text()).containsAnyOf("goes on there", "その端末でそのまま続けられます");
        assertThat(chat.intake.request().blank()).isTrue();
        assertThat(chat.asks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Continue", "続きを始める"})
    void a_draft_that_is_here_is_gone_on_with(String button) {
        var chat = new Chat(Language.EN, "Outlook crashes on 5 laptops", "Continue later", button);

        assertThat(chat.asks()).contains("reproduction");
    }
}
