package dev.uketsuke.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Short answers about a request that the agents have (#84). */
class TicketWordsTest {
    @ParameterizedTest
    @ValueSource(strings = {"はい", "閉じていいです、再起動で直りました", "閉じてください", "終了してください", "Yes, please close it", "go ahead"})
    void it_may_be_closed(String text) {
        assertThat(TicketWords.yes(text)).isTrue();
        assertThat(TicketWords.no(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"閉じても直りません", "閉じてからまた出ました", "まだ直っていません", "いいえ", "not yet", "no, wait"})
    void it_may_not(String text) {
        assertThat(TicketWords.yes(text)).isFalse();
    }
}
