package dev.uketsuke.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Short answers about a request that the agents have (#84). */
class TicketWordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "はい",
                "いいですよ ありがとう助かりました",
                "だからいいって。閉じて",
                "ええ、閉じてください",
                "please close it",
                "of course",
                "閉じていいです、再起動で直りました",
                "閉じてください",
                "終了してください",
                "Yes, please close it",
                "go ahead"
            })
    void it_may_be_closed(String text) {
        assertThat(TicketWords.yes(text)).isTrue();
        assertThat(TicketWords.no(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"いい加減にしてください", "いいえ、困ります", "閉じても直りません", "閉じてからまた出ました", "まだ直っていません", "いいえ", "not yet", "no, wait"
            })
    void it_may_not(String text) {
        assertThat(TicketWords.yes(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "解決しました",
                "無事に解決できました",
                "解消しています",
                "直った",
                "おかげさまで解決いたしました",
                "解消いたしました",
                "もう解決してます",
                "解決済みです",
                "直っています",
                "解決しましたから閉じてください",
                "it is solved now",
                "please close it",
                "could you close it?"
            })
    void it_is_said_to_be_solved(String text) {
        assertThat(TicketWords.solved(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "再起動しても解決しません",
                "早く解決してください",
                "解決したいです",
                "解決したら連絡します",
                "これで解決しますか",
                "直ったら教えます",
                "解決していますか",
                "直ったかどうか分かりません",
                "解決したのでしょうか",
                "もう解決しましたか？",
                "解決しておりません",
                "is it solved?",
                "Has this been fixed yet?"
            })
    void it_is_still_to_be_solved(String text) {
        assertThat(TicketWords.solved(text)).isFalse();
        assertThat(TicketWords.yes(text)).isFalse();
        assertThat(TicketWords.onlySolved(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "おかげさまで解決しました。ありがとうございます",
                "ありがとうございます、無事に直りました！",
                "おかげさまで解消いたしました。",
                "もう解決してます",
                "Thanks, that fixed it",
                "Great, the issue is resolved now. Thank you!"
            })
    void nothing_is_said_but_that_it_is_solved(String text) {
        assertThat(TicketWords.onlySolved(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"アラートを解決した後も表示されます", "別件です。前のは解決しました", "I fixed it by rebooting, but another PC fails"})
    void something_else_is_said_too(String text) {
        assertThat(TicketWords.onlySolved(text)).isFalse();
    }
}
