package dev.uketsuke.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Language;
import dev.uketsuke.severity.Fact;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a requester tells of a way out is answered at once, and not asked for again. */
class WayOutToldTest {
    /** #54, C3. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "JA | 昨日ファイルサーバーが応答しなくなり業務が止まりました。サービスを再起動したら直りました。 | 先に保存をお願いいたします",
                "JA | 昨日から Teams が起動しませんでしたが、端末を再起動したところ使えるようになりました。原因を知りたいです。 | 先に保存をお願いいたします",
                "EN | Our file server stopped responding and nobody could work. Restarting the service fixed it. | please save them first",
                "EN | Outlook was blocked on 30 machines yesterday. A reboot of the server resolved it. | please save them first",
            })
    void a_recovery_is_answered_with_what_to_save(Language language, String text, String answered) {
        var chat = new Chat(language, text);

        assertThat(chat.text()).contains(answered);
        assertThat(chat.asks()).doesNotContain(Fact.ONGOING.slot().name());

        chat.say(language == Language.JA ? "毎回です" : "every time");
        assertThat(chat.text()).doesNotContain(answered);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Outlook is blocked. Restarting the service fixed it for an hour.",
                "Outlook is blocked. Restarting the service fixed it but then it came back.",
                "Outlook is blocked. We hope that restarting the service fixed it.",
                "Outlook がブロックされます。再起動したら直りましたが、すぐにまた発生します。",
                "Outlook がブロックされます。再起動するとその都度直ります。",
            })
    void what_did_not_last_is_no_recovery(String text) {
        var chat = new Chat(Language.EN, text);

        assertThat(chat.intake.request().facts().of(Fact.ONGOING).map(state -> state.key()))
                .isNotEqualTo(Optional.of("no"));
    }

    /** #55, C4. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "JA | 11月の更新後、POSアプリが30台で落ちます。更新をアンインストールすると直ります。 | 戻す前にログの保存をお願いいたします",
                "EN | The POS application crashes on 30 machines after the November update. It stops if I uninstall the update. | Please save the logs before you do",
                "EN | The POS application crashes after the November update. If I uninstall the update, the crashes stop. | Please save the logs before you do",
            })
    void a_possible_roll_back_is_answered_with_what_to_save_before(Language language, String text, String answered) {
        var chat = new Chat(language, text);

        assertThat(chat.text()).contains(answered);
        assertThat(chat.intake.request().facts().key(Fact.ROLLBACK_SOLVES)).isEqualTo("yes");
        assertThat(chat.asks()).doesNotContain(Fact.ROLLBACK_SOLVES.slot().name());
        assertThat(Chat.values(chat.intake.request(), "reproduction")).isEmpty();

        chat.say(language == Language.JA ? "業務が完全に止まっています" : "Business has stopped completely.");
        assertThat(chat.asks()).doesNotContain(Fact.ROLLBACK_SOLVES.slot().name());
    }
}
