package dev.uketsuke.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who asks how a request goes on is heard by its agent; who asks what requests there are is not. */
class NewsAskedTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "問い合わせの状況を教えて",
                "REQ-2026-000001 の進捗はいかがですか",
                "status of my requests",
                "any update on REQ-2026-000001?",
                "How is my request doing?"
            })
    void how_it_goes_on(String text) {
        assertThat(TicketWords.newsWanted(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "問い合わせの一覧",
                "お問い合わせの履歴を見せて",
                "list my requests",
                "show me the status of all my tickets",
                "my tickets"
            })
    void what_there_is(String text) {
        assertThat(TicketWords.newsWanted(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {81, 4000})
    void a_long_message_is_no_short_wish(int length) {
        assertThat(TicketWords.newsWanted("status ".repeat(length).substring(0, length)))
                .isFalse();
    }
}
