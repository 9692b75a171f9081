package dev.uketsuke.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Language;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a message of the greatest length is made of, it is read through once and answered. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LongMessageTest {
    private static final int LONG = 98_000;

    @ParameterizedTest
    @ValueSource(strings = {" ", "\n", ".", "。", "、", "!", "a ", "1", "・", "- ", "（", ":", "no ", "「"})
    void is_answered(String of) {
        var chat = new Chat(Language.JA, "スキャンが終わりません。");
        var text = "a" + of.repeat(LONG / of.length()) + "b";

        assertThat(chat.say(text).intake().request().words()).isNotEmpty();
    }
}
