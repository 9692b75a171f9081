package dev.uketsuke.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands between quotation marks behind the name of an answer is its new value, several in one message. */
class QuotedValuesTest {
    private static final String TOLD = "大阪支店のPC 12台でDefenderがExcelを隔離します。エラーはアクセス拒否と出ます。再起動は試しました。";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                エラーの表示は「なし」に、試したことは「再起動」に直してください | なし | 再起動
                エラーの表示は「拒否されました」、試したことは「再起動、修復」に訂正してください | 拒否されました | 再起動、修復
                エラーの表示を「なし」、試したことを「再起動」に変更してください | なし | 再起動
                Please change the error to "none" and tried to "a restart" | none | a restart
                """)
    void are_taken_as_they_stand(String correction, String error, String tried) {
        var chat = new Chat(Language.JA, TOLD, correction);
        var request = chat.intake.requests().getFirst();

        assertThat(Chat.values(request, "error-messages")).containsExactly(error);
        assertThat(Chat.values(request, "tried-actions")).containsExactly(tried);
    }

    @ParameterizedTest
    @ValueSource(strings = {"the answers are mixed up", "Some answers got swapped", "回答が混ざっています"})
    void that_answers_are_mixed_up_is_none_itself(String complaint) {
        var chat = new Chat(Language.EN, "Defender quarantines Excel files on 12 PCs in the Osaka office", complaint);
        var request = chat.intake.requests().getFirst();

        for (var slot : chat.asks()) {
            assertThat(Chat.values(request, slot)).isEmpty();
        }
        assertThat(Chat.values(request, "error-messages")).isEmpty();
    }

    @Test
    void what_is_right_follows_it() {
        var chat = new Chat(
                Language.EN,
                "Defender quarantines Excel files on 12 PCs in the Osaka office",
                "the answers are mixed up",
                "Extent should be 12 PCs, steps: none");
        var request = chat.intake.requests().getFirst();

        assertThat(Chat.values(request, "extent")).containsExactly("12 PCs");
        assertThat(Chat.values(request, "reproduction")).containsExactly("none");
    }
}
