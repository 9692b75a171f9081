package dev.uketsuke.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody can keep the guard busy: text made of its own key words takes time linear in its length. */
@Execution(ExecutionMode.CONCURRENT)
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LongTextTest {
    /** {@code -Plong} reads a million characters. */
    private static final int LENGTH = Integer.getInteger("long.text", 1 << 16);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password ",
                "password: ",
                "password=",
                "token=",
                "cookie:",
                "eyJ.",
                "eyJaaaaaaaa-",
                "-----BEGIN PRIVATE KEY-----.",
                "previousorgids\": ",
                "accountkey=",
                "a * b * ",
                "1 2 3 4 ",
                "&amp;",
                "<b>",
                "root/",
                "log in with ",
                "unlock with ",
                "a1_Bcd で開 ",
                "パスワードは以下\n",
                "秘密の質問の答え",
                "backup code a1b2-c3d4 ",
                "キーは",
                "ssid a1/",
                "log in with a1_Bcd ",
                "pass ",
                "↑がパス ",
                "pw: ↓ ",
                "admin\nSora-Iro-12\n",
                "ID 391 224 870 teamviewer ",
                "届いた 604-918 ",
                "秘密の質問には",
                "the magic word is '",
                "aws aB3/",
                "type a1-Bcd9 ",
            })
    void many_key_words_is_read_to_its_end(String word) {
        var secret = "\npassword: Fuji-3776m";

        var masked = new SecretGuard().mask(word.repeat(LENGTH / word.length()) + secret);

        assertThat(masked.text()).doesNotContain("Fuji-3776m");
    }

    @Test
    void a_line_of_one_long_word_is_read_to_its_end() {
        var masked = new SecretGuard().mask("パスワードは以下\n" + "Ab".repeat(LENGTH / 2) + "\npassword: Fuji-3776m");

        assertThat(masked.text()).doesNotContain("Fuji-3776m");
    }
}
