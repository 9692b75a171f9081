package dev.uketsuke.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdleAnswerTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "続けます",
                "お待たせしました。続けます。",
                "Sorry for the delay, let's go on.",
                "I'm back, please continue",
                "Skip this question please",
                "新しく始めます",
                "Start a new one"
            })
    void says_which_of_both_is_wanted(String text) {
        assertThat(IdleAnswer.decides(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Outlook が起動しません",
                "バージョンは 4.18.25080.5 でした",
                "It happens on 12 laptops in the design studio since Monday morning, and nobody can print"
            })
    void tells_something_else(String text) {
        assertThat(IdleAnswer.decides(text)).isFalse();
    }
}
