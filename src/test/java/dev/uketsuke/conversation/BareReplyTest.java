package dev.uketsuke.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where nothing is asked, a bare reply begins no request: it is answered, and the matter is asked for. */
class BareReplyTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "yes",
                "Yes!",
                "yes please",
                "no",
                "No, thanks",
                "ok",
                "OK thank you",
                "thanks",
                "sure",
                "yep",
                "fine",
                "I don't know",
                "yeah, that's right",
                "1",
                "hmm",
                "got it",
                "はい",
                "はい、お願いします",
                "いいえ",
                "いいえ、結構です",
                "OKです。ありがとうございます。",
                "うん",
                "そうです",
                "大丈夫です",
                "わかりません",
                "了解しました",
                "なし",
                "２"
            })
    void a_bare_reply_begins_no_request(String said) {
        var chat = new Chat(Language.EN, said);

        assertThat(chat.intake.request().blank()).isTrue();
        assertThat(chat.asks()).containsExactly("issue");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no alerts",
                "yes, the scan never ends",
                "not working",
                "nothing works",
                "scan",
                "はい、スキャンが終わりません",
                "なしになった除外設定",
                "そうしたら端末が落ちました",
                "ない機能"
            })
    void whoever_says_something_with_it_is_read(String said) {
        assertThat(BareReply.is(said)).isFalse();
    }

    @Test
    void a_bare_reply_answers_what_is_asked() {
        var chat = new Chat(Language.EN, "The scan never ends on 3 PCs.", "cancel", "yes");

        assertThat(chat.text()).doesNotContain("No question is waiting");
    }

    @Test
    void a_long_row_of_them_is_not_looked_through() {
        assertThat(BareReply.is("はい".repeat(50_000))).isFalse();
    }
}
