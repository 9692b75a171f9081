package dev.uketsuke.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Language;
import dev.uketsuke.intake.Confirmation;
import dev.uketsuke.intake.Suggested;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A draft that nobody needs any more is asked about, whatever is open; it is no answer. */
class DoneWordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "解決したので不要です",
                "自己解決しました。",
                "再起動したら直ったので、もう大丈夫です",
                "問い合わせは不要になりました",
                "すみません、解決しました",
                "直りましたのでキャンセルでお願いします",
                "今は問題ありません",
                "現在は正常に動いています"
            })
    void it_is_confirmed_before_it_is_cancelled(String text) {
        var chat = new Chat(Language.JA, "Outlook が起動しません");
        var before = chat.intake.request();
        chat.say(text);

        assertThat(chat.intake.confirming() == Confirmation.CANCEL || chat.intake.paused())
                .isTrue();
        assertThat(chat.intake.request().answers()).isEqualTo(before.answers());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "it's solved, no need any more",
                "Never mind, it works again",
                "We no longer need this",
                "The issue is resolved now.",
                "It is fine now",
                "everything is fine now",
                "It seems fine now.",
                "The issue is gone now",
                "It works fine again",
                "I don't need help any more"
            })
    void so_it_is_in_english_while_the_contact_is_asked(String text) {
        var chat = new Chat(Language.EN, "How do I change the retention of the incident queue?");
        assertThat(chat.asks()).contains("contact-name");
        var before = chat.intake.request();
        chat.say(text);

        assertThat(chat.intake.confirming() == Confirmation.CANCEL || chat.intake.paused())
                .isTrue();
        assertThat(chat.intake.request().answers()).isEqualTo(before.answers());
    }

    @Test
    void an_article_that_was_shown_has_solved_it() {
        var chat = new Chat(Language.JA, "デバイス一覧を CSV で出す方法を教えてください");
        assertThat(chat.intake.request().suggested()).isNotNull();
        chat.say("解決したので不要です");

        assertThat(Objects.requireNonNull(chat.intake.request().suggested()).verdict())
                .isEqualTo(Suggested.Verdict.SOLVED);
        assertThat(chat.intake.paused()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "まだ解決していません",
                "解決したら連絡します",
                "電話は不要です",
                "再起動すると一時的に直ります",
                "監査モードに戻したら直りましたが、また起きました",
                "Click Cancel",
                "キャンセルボタンを押すと落ちます",
                "No need to call me",
                "It is fine",
                "That is fine, thanks",
                "It is fine now and then",
                "It is not fine now",
                "Is it fine now?",
                "問題ありません",
                "今は問題ありませんが、夜に起きます",
                "It works again after a reboot, but only for an hour"
            })
    void anything_else_is_none(String text) {
        var chat = new Chat(Language.JA, "Outlook が起動しません");

        assertThat(DoneWords.read(text, chat.intake)).isEmpty();
    }
}
