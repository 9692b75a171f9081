package dev.uketsuke.understanding;

import static dev.uketsuke.understanding.PackagedPackReadingTest.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With which words a request goes off, with a word on recording beside it, and with which it does not (#68). */
class SubmitWordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "録音しないで送信",
                "送信 同意しない",
                "録音は拒否します。送信",
                "submit, I don't want to be recorded",
                "I refuse recording, submit",
            })
    void a_refusal_of_recording_goes_with_the_wish_to_submit(String text) {
        assertThat(Desk.values(read(text, "review", "severity", "recording-consent")))
                .containsEntry("review", "submit")
                .containsEntry("recording-consent", "no");
    }

    @ParameterizedTest
    @ValueSource(strings = {"録音しないで送信", "録音しないで、送信", "submit without recording"})
    void a_refusal_with_the_wish_to_submit_is_heard_while_other_questions_are_open(String text) {
        assertThat(Desk.values(read(text, "contact-method")))
                .containsEntry("review", "submit")
                .containsEntry("recording-consent", "no");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "それでお願いします",
                "はい、送って",
                "だから送ってってば",
                "いいよ、送って",
                "はいオッケーです",
                "うん、それで大丈夫、出しといて",
                "はい、それで大丈夫です",
                "その内容でお願いします",
                "それで送ってください",
                "じゃあ、それで送って",
                "両方ともこのまま送ってください",
                "それで、2件とも送信してください",
                "問題ないので送ってもらえますか",
                "そのまま送っていただいて構いません",
                "looks good, please send both",
                "Everything looks fine. Please send them all.",
                "That sounds right, go ahead and submit both requests",
                "perfect, you can send it",
                "ok then, please submit all of them",
            })
    void whoever_agrees_with_what_is_shown_submits(String text) {
        assertThat(Desk.values(read(text, "review", "severity", "recording-consent")))
                .containsEntry("review", "submit");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "録音はOKです。それで送ってください",
                "録音も大丈夫です、送ってもらえますか",
                "recording is fine. Please send them both.",
                "I agree to recording, looks good, please send it",
            })
    void a_consent_before_the_wish_to_submit_is_taken_with_it(String text) {
        assertThat(Desk.values(read(text, "review", "severity", "recording-consent")))
                .containsEntry("review", "submit")
                .containsEntry("recording-consent", "yes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "結果をメールで送ってください",
                "調査結果はそれで分かりますか",
                "ログの取り方を送ってもらえますか",
                "please send me the steps by mail",
                "can you send both logs back to us?",
            })
    void what_the_agents_shall_send_submits_nothing(String text) {
        assertThat(Desk.values(read(text, "review", "severity", "recording-consent")))
                .doesNotContainKey("review");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "送信、少し待ってください",
                "提出、まだしません",
                "送信 まだです",
                "送信はまだ待ってください",
                "submit, no wait",
                "don't submit yet",
                "please wait, I submit it later",
            })
    void whoever_says_to_wait_does_not_submit(String text) {
        assertThat(Desk.values(read(text, "review", "severity", "recording-consent")))
                .doesNotContainKey("review");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "全部で出ます",
                "両方で出ます",
                "2つとも出ます",
                "これで出ます",
                "はい、出ます",
                "そのままで出ます",
                "It is fine now",
                "everything is fine now",
                "it seems fine now",
                "It looks good now",
            })
    void what_is_said_of_the_trouble_submits_nothing(String text) {
        assertThat(Desk.values(read(text, "review", "severity", "recording-consent")))
                .doesNotContainKey("review");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "これを送ります",
                "こちらを送ります",
                "両方送ります",
                "送ります",
                "結果をPDFにして送ってください",
                "報告書は英語にして送ってください",
                "結果はPDFとして送ってください",
                "ログをZIPにして送ります",
                "It fails on both, and we will collect the logs and send them both",
                "We will collect the logs and send it",
                "I'll zip the traces then send them",
                "Please collect the logs and send them",
            })
    void what_is_handed_over_besides_submits_nothing(String text) {
        assertThat(Desk.values(read(text, "review", "severity", "recording-consent")))
                .doesNotContainKey("review");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "この内容で送ります",
                "このまま送ります",
                "はい、この内容で両方とも送ります",
                "問題ないので送ります",
                "これで送ります",
                "このまま出してください",
                "It looks fine now, please submit",
            })
    void who_means_what_is_shown_may_say_so_in_plain_words(String text) {
        assertThat(Desk.values(read(text, "review", "severity", "recording-consent")))
                .containsEntry("review", "submit");
    }
}
