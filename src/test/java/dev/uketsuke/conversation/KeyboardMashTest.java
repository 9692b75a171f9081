package dev.uketsuke.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys pressed without a word make no request by themselves, but a gist may be very short. */
class KeyboardMashTest {
    private static final String ASKED_BACK = "What is going on?";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "asdkjh qwe",
                "asdf",
                "sdfsdf",
                "dkfjgh",
                "xxxx",
                "hahaha",
                "qwertyuiop",
                "あああ",
                "ああああー",
                "ｗｗｗ",
                "てすと",
                "test"
            })
    void keys_without_a_word_are_asked_back_about(String mash) {
        assertThat(KeyboardMash.is(mash)).isTrue();
        var chat = new Chat(Language.EN, mash);

        assertThat(chat.intake.request().blank()).isTrue();
        assertThat(chat.asks()).containsExactly("choose");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BSOD", "MDE落ちた", "vpn ng", "VPN", "SSD", "WER", "tty", "err", "http 500", "https", "mssql",
                        "defender slow",
                "power", "power off", "were", "pop up", "ASR", "mdatp", "落ちる", "0x80070005", "動かない", "OSが", "いいいえ",
                        "asdf.exe 0x5",
                "エラー", "ダダダ音", "no", "help", "AAD", "Teams", "ＰＣ重い", "重い"
            })
    void a_short_gist_is_none(String gist) {
        assertThat(KeyboardMash.is(gist)).isFalse();
    }

    @Test
    void what_is_told_then_takes_its_place() {
        var chat = new Chat(Language.EN, "asdkjh qwe");
        assertThat(chat.text()).contains(ASKED_BACK, "asdkjh qwe");

        chat.say("Outlook crashes on 5 laptops since Monday");

        assertThat(Chat.values(chat.intake.request(), "title")).containsExactly("Outlook crashes on 5 laptops");
        assertThat(chat.intake.request().words()).noneMatch(words -> words.contains("asdkjh"));
    }

    @Test
    void who_says_that_it_is_a_problem_has_it_as_a_request() {
        var chat = new Chat(Language.EN, "asdkjh qwe");
        chat.tap("problem");

        assertThat(Chat.values(chat.intake.request(), "issue")).containsExactly("asdkjh qwe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"file it please", "このまま出してください", "Submit"})
    void who_files_it_has_it_as_a_request(String filed) {
        var chat = new Chat(Language.EN, "asdkjh qwe", filed);

        assertThat(chat.intake.request().words()).contains("asdkjh qwe");
        assertThat(chat.asks()).contains("review");
    }

    @Test
    void said_again_and_again_it_is_a_request() {
        var chat = new Chat(Language.EN, "asdkjh qwe", "asdkjh qwe", "asdkjh qwe", "asdkjh qwe");

        assertThat(chat.intake.request().blank()).isFalse();
    }
}
