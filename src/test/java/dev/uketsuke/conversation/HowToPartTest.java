package dev.uketsuke.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Language;
import java.util.List;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A part that asks how something is done is asked for no steps and no errors, whatever trouble it names (#3, #12). */
@Execution(ExecutionMode.CONCURRENT)
class HowToPartTest {
    private static final List<String> OF_TROUBLE =
            List.of("error-messages", "reproduction", "frequency", "started-at", "business-stopped");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                EN | Also, how do I exclude a folder?
                EN | Another question: how do I exclude a folder from scanning so that our build is not blocked?
                EN | Also, how can we stop the scan from running at noon?
                JA | あと、フォルダーを除外する方法を教えてください。
                JA | 別件で、ビルドが止まらないようにフォルダーを除外する手順を教えてください。
                """)
    void it_is_a_question(Language language, String question) {
        var chat = language == Language.JA
                ? new Chat(language, "Outlookが5台で落ちます。昨日からです。" + question, "分けてください")
                : new Chat(language, "Outlook crashes on 5 laptops since yesterday. " + question, "split");

        assertThat(chat.intake.requests()).hasSize(2);
        assertThat(Chat.values(chat.intake.requests().get(1), "request-type")).containsExactly("question");

        chat.submits();

        assertThat(chat.intake.current()).isEqualTo(1);
        assertThat(chat.asks()).doesNotContainAnyElementsOf(OF_TROUBLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Excelが隔離されて開けません、どうすればよいですか",
                "サインインできないのですが、どうすればいいですか",
                "サインインできないんですけどどうしたらいいでしょうか",
                "VPNが起動しなくなりました、どうすればよいですか",
                "更新が失敗していますが、手順を教えてください",
                "エラーが出るので、設定方法を教えてください",
                "画面が固まって、どうすればよいですか",
                "すみません、Outlookが落ちるのですが、どうすればよいでしょうか",
                "the VPN client is quarantined, how do I open it?",
                "Also, the VPN client is quarantined, how do I open it?",
                "With the VPN client blocked, how do I open it?",
                "Excel crashes: how can I open it?",
            })
    void what_states_trouble_before_it_asks_is_none(String text) {
        assertThat(HowTo.is(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Excelが隔離されて開けません、どうすればよいですか。", "VPNにサインインできないのですが、どうすればいいですか。"})
    void trouble_that_asks_what_to_do_stays_trouble(String trouble) {
        var chat = new Chat(Language.JA, "Outlookが5台で落ちます。昨日からです。別件で、" + trouble, "分けてください");

        assertThat(chat.intake.requests()).hasSize(2);
        assertThat(Chat.values(chat.intake.requests().get(1), "request-type")).containsExactly("trouble");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                How do I fix error 0x80072ee2 during updates? | false
                Also: how do we export the list of devices? | true
                The scan fails. How do we start it by hand? | false
                更新エラー 0x80072ee2 の解決方法を教えてください。 | false
                レポートをメールで送る手順も知りたいです。 | true
                除外はどのように設定すればよいでしょうか。 | true
                And for our Linux servers, how do we exclude a folder? | true
                Also, by the way: how can we keep the scan from blocking the build? | true
                すみません、除外の方法が分からないのですが、どうすればよいですか | true
                繋がらない端末を一覧から外す手順を教えてください | true
                隔離されたファイルを戻したいのですが、どうすればよいですか | true
                スキャンで業務が止まらないように、時間帯を変えるにはどうすればよいですか | true
                再起動せずに更新する方法を教えてください | true
                """)
    void what_wants_trouble_mended_is_none(String text, boolean howTo) {
        assertThat(HowTo.is(text)).isEqualTo(howTo);
    }
}
