package dev.uketsuke.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenLanguageTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Defenderが重いです",
                "Outlook crashes と表示される",
                "ﾊﾟｿｺﾝが動きません",
                "エラー 0x80070005",
            })
    void a_text_with_kana_is_japanese(String text) {
        assertThat(WrittenLanguage.of(text)).contains(Language.JA);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I cannot open Outlook",
                "hello",
                "It’s slow since we updated.",
                "How do you export the device list?",
                "My machine is slow",
            })
    void a_text_in_which_somebody_speaks_english_is_english(String text) {
        assertThat(WrittenLanguage.of(text)).contains(Language.EN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0x80070005",
                "Outlook cannot start. Access is denied.",
                "MsMpEng.exe",
                "至急",
                "東京本社 Wi-Fi",
                "???",
                "😀"
            })
    void codes_names_and_pasted_messages_leave_it_open(String text) {
        assertThat(WrittenLanguage.of(text)).isEmpty();
    }
}
