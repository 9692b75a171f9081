package dev.uketsuke.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Language;
import dev.uketsuke.intake.Doubt;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The answer to the question whether a draft from before a pause is gone on with. */
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
                "Start a new one",
                "いいえ、新しいお問い合わせです",
                "はい、その続きでお願いします",
                "2"
            })
    void says_which_of_both_is_wanted(String text) {
        assertThat(IdleAnswer.decides(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Outlook が起動しません",
                "バージョンは 4.18.25080.5 でした",
                "別の端末でも同じエラーが出ています",
                "新しいビルドでも起動しません",
                "同じエラーが続きます",
                "no change, error 0x80070005 again on the new build",
                "Another laptop shows it as well",
                "I continue to see the error",
                "It happens on 12 laptops in the design studio since Monday morning, and nobody can print"
            })
    void tells_something_else(String text) {
        assertThat(IdleAnswer.decides(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "JA | はい、今日も同じエラー 0x80070005 が出ています",
                "JA | 続けます。今日はエラー 0x80070005 が出ています。",
                "JA | 今日はエラー 0x80070005 が出ています。続けます。",
                "EN | Yes, error 0x80070005 again today",
                "EN | I'm back. Now it says error 0x80070005."
            })
    void what_is_told_beside_the_choice_is_heard_too(Language language, String text) {
        var chat = afterPause(language);

        chat.say(text);

        assertThat(chat.intake.requests()).hasSize(1);
        assertThat(chat.intake.doubt()).isNull();
        assertThat(chat.words(0)).last().asString().contains("0x80070005");
        assertThat(Chat.values(chat.intake.request(), "error-messages").toString())
                .contains("0x80070005");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "JA | 別の端末でも同じエラー 0x80070005 が出ます | 続けます",
                "EN | no change, error 0x80070005 again on the new build | go on with it"
            })
    void what_only_begins_like_a_choice_is_held_back_until_one_is_made(Language language, String text, String choice) {
        var chat = afterPause(language);

        chat.say(text);
        assertThat(chat.intake.requests()).hasSize(1);
        assertThat(chat.intake.doubt()).isInstanceOf(Doubt.Idle.class);

        chat.say(choice);
        assertThat(chat.words(0)).last().asString().contains("0x80070005");
    }

    @Test
    void a_new_request_takes_along_what_is_told_beside_the_choice() {
        var chat = afterPause(Language.JA);

        chat.say("新しく始めます。Teams で通話ができません。");

        assertThat(chat.intake.requests()).hasSize(2);
        assertThat(chat.words(1)).last().asString().contains("Teams で通話ができません");
    }

    /** A draft that is asked about after a pause, with words held back. */
    private static Chat afterPause(Language language) {
        var ja = language == Language.JA;
        var chat = new Chat(language, ja ? "30台で Outlook が起動しません" : "Outlook does not start on 30 machines");
        var said = Talk.FRIDAY.toInstant();
        var idle = new Doubt.Idle(ja ? "まだ直っていません" : "It is still broken", said.minus(Duration.ofDays(3)), said);
        var doubting = chat.intake.doubting(idle);
        chat.intake = doubting.asked("idle", doubting.next(Talk.PACK.policy()));
        return chat;
    }
}
