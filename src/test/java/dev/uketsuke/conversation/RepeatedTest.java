package dev.uketsuke.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is only said once more answers what it tells of, and not the question that was put. */
class RepeatedTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                東京では出ないって書いただけです | 東京では出ない
                再起動したと最初のメールに書きました | 再起動した
                誰も止まっていないと言ったのに | 誰も止まっていない
                Like I said nobody is blocked, it is just annoying | nobody is blocked, it is just annoying
                I just said it does not happen in Tokyo | it does not happen in Tokyo
                Nobody is blocked, like I said before | Nobody is blocked
                Nobody is blocked, as I wrote above | Nobody is blocked
                I just wrote that it does not happen in Tokyo | it does not happen in Tokyo
                We only wrote already it does not happen in Tokyo | it does not happen in Tokyo
                利用者に影響はないと言ったのに | 利用者に影響はない
                大阪でも同様に出ないと書いたのに | 大阪でも同様に出ない
                """)
    void is_what_was_told_without_the_complaint(String reply, String told) {
        assertThat(Repeated.of(reply)).contains(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "利用者がログインできないと言っています",
                "同僚から画面が消えたと言われました",
                "管理者に再起動したと伝えました",
                "ユーザーには使わないようにと伝えましたが",
                "ベンダーに仕様だと説明しましたが",
                "管理者へ再起動したと連絡しましたけど",
                "田中さんにも使わないでと言ったのですが",
                "I just wrote a script that deletes the cache",
                "We just wrote a new firewall rule",
                "We only wrote to the vendor",
                "I just explained it to the users",
                "The user said it crashes",
                "I already said Windows 11.",
                "再起動しました"
            })
    void what_tells_something_new_is_none(String reply) {
        assertThat(Repeated.of(reply)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "東京では出ないって書いただけです",
                "最初のメールに書きましたよ",
                "I already told you that",
                "Like I said nobody is blocked",
                "It's in my first mail"
            })
    void is_stored_as_no_answer_and_the_question_stays_with_an_apology(String reply) {
        var chat = new Chat(Language.EN, "Defender quarantines Excel files on 12 PCs since Monday");
        var asked = chat.asks();

        chat.say(reply);

        assertThat(chat.asks()).isEqualTo(asked);
        for (var slot : asked) {
            assertThat(Chat.values(chat.intake.requests().getFirst(), slot)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"I already told you that, just file it and send", "and send", "Just send it"})
    void the_wish_to_send_beside_it_is_heard(String reply) {
        var chat = new Chat(Language.EN, "Defender quarantines Excel files on 12 PCs since Monday", reply);

        assertThat(chat.asks()).contains("review");
        assertThat(Chat.values(chat.intake.requests().getFirst(), "business-impact"))
                .isEmpty();
    }
}
