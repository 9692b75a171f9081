package dev.uketsuke.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether calls may be recorded is put on the review, and can be left open there (#68). */
class RecordingConsentTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "JA | スキャンが失敗します | 送信 | 記録はわかりません | 同意されないものとして承ります。",
                "JA | スキャンが失敗します | 送信 | 録音についてはわからないです | 同意されないものとして承ります。",
                "EN | The scan fails on one PC | Submit | I don't know about the recording | I'll treat this as not agreed",
            })
    void not_knowing_is_no_consent_and_the_choice_stays(
            Language language, String told, String enough, String unsure, String heard) {
        var chat = new Chat(language, told, enough);

        chat.say(unsure);

        assertThat(chat.text()).contains(heard);
        assertThat(chat.asks()).contains("review", "recording-consent");
        assertThat(chat.card()).contains("\"value\":\"no\"");

        chat.say(enough);
        assertThat(chat.outcome.handedOver()).isNotEmpty();
    }

    @Test
    void saying_that_there_is_none_of_something_is_no_answer_about_the_recording() {
        var chat = new Chat(Language.JA, "スキャンが失敗します", "送信");

        chat.say("なし");

        assertThat(chat.asks()).contains("review", "recording-consent");
    }
}
