package dev.uketsuke.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeWordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "通知を減らして",
                "すみません、通知を減らしてください。",
                "お知らせを少なくしてもらえますか",
                "通知はもう少し控えてほしいです",
                "この件の連絡は最低限でお願いします",
                "必要なときだけ知らせてください",
                "質問の時だけ連絡をお願いします",
                "only tell me when you need me",
                "Please only notify me if you need my answer.",
                "Just message me when it is necessary",
                "Fewer notifications, please",
                "could you stop the status updates?",
                "mute notifications"
            })
    void fewer_are_wanted(String text) {
        assertThat(NoticeWords.of(text)).contains(Notices.NEEDED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "通知を戻して",
                "通知を元に戻してください",
                "お知らせを再開してください。",
                "またすべて知らせてください",
                "tell me everything again",
                "Please turn the notifications back on",
                "restore all notifications",
                "send me all updates again"
            })
    void all_are_wanted_again(String text) {
        assertThat(NoticeWords.of(text)).contains(Notices.ALL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Defender の通知を減らしてください",
                "通知を減らす方法を教えてください",
                "通知が届きません",
                "連絡は午後にお願いします",
                "再開してください",
                "ログを元に戻しました",
                "How do I turn off notifications of Defender?",
                "Tell me when it is fixed",
                "The updates stop at 40 %",
                "Everything is back"
            })
    void something_else_is_said(String text) {
        assertThat(NoticeWords.of(text)).isEmpty();
    }
}
