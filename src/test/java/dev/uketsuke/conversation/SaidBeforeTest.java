package dev.uketsuke.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SaidBeforeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "さっき言いました",
                "もうお伝えしました。",
                "それは先ほど書きましたよ",
                "OSはさっき言いました",
                "上記の通りです",
                "I told you already",
                "I already told you that.",
                "I said that before",
                "as mentioned above"
            })
    void it_is_no_answer_that_something_was_said_before(String text) {
        assertThat(SaidBefore.of(text)).isEqualTo(new SaidBefore(true, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"すでに管理者に伝えました", "I already said Windows 11.", "再起動しました", "we told the vendor"})
    void what_tells_something_is_read_as_ever(String text) {
        assertThat(SaidBefore.of(text)).isEqualTo(new SaidBefore(false, text));
    }

    @Test
    void what_stands_beside_it_is_kept() {
        assertThat(SaidBefore.of("さっき言いました。30台です").rest()).isEqualTo("30台です");
    }
}
