package dev.uketsuke.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "Always" and "once" in one answer cannot both be true, and are asked about (C5). */
class FrequencyContradictionTest {
    private static Chat asked(Language language) {
        return new Chat(
                language,
                language == Language.JA
                        ? "昨日から Windows 10 の端末で Defender のスキャンが止まります。"
                        : "Since this morning Defender scans hang on Windows 10 machines");
    }

    @ParameterizedTest
    @CsvSource({
        "JA, '発生頻度: 毎回です。ただし1回だけです', 食い違っている",
        "JA, '発生頻度: いつも起きますが、一度だけ起きました', 食い違っている",
        "EN, 'How often: always, but it happened once', do not seem to go together",
        "EN, 'How often: every time. It was only once', do not seem to go together"
    })
    void both_in_one_answer_are_asked_about(Language language, String text, String asks) {
        var chat = asked(language);
        chat.say(text);

        assertThat(chat.text()).contains(asks);
        assertThat(chat.asks()).contains("frequency");
    }

    @ParameterizedTest
    @CsvSource({
        "JA, 発生頻度: 毎日1回",
        "JA, 発生頻度: 毎回ではなく1回だけです",
        "EN, How often: once a day",
        "EN, 'How often: not always, only once'"
    })
    void what_goes_together_is_not(Language language, String text) {
        var chat = asked(language);
        chat.say(text);

        assertThat(chat.text()).doesNotContain("食い違っている", "do not seem to go together");
    }
}
