package dev.uketsuke.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.ticket.Act;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColleagueWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            田中（tanaka@contoso.example）に引き継ぎます | 田中
            この件は田中さん（Tanaka@contoso.example）に引き継ぎます。 | 田中
            異動のため、今後は田中 太郎（tanaka@contoso.example）が担当します | 田中 太郎
            シフト交代のため、後任の田中様 tanaka@contoso.example へ引き継ぎをお願いします | 田中
            担当を田中（tanaka@contoso.example）に変更してください | 田中
            hand this request to my colleague Ken Tanaka (tanaka@contoso.example) | Ken Tanaka
            Please hand this over to Ken Tanaka <tanaka@contoso.example>. | Ken Tanaka
            I'd like to transfer this case to Mary O'Neil (tanaka@contoso.example), please | Mary O'Neil
            My colleague Ken Tanaka (tanaka@contoso.example) will take over | Ken Tanaka
            Ken Tanaka, tanaka@contoso.example, takes over this request from tomorrow | Ken Tanaka
            """, quoteCharacter = '~')
    void somebody_with_an_address_takes_over(String text, String name) {
        assertThat(ColleagueWords.of(text)).contains(new Act.ColleagueNamed(name, "tanaka@contoso.example"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ログを tanaka@contoso.example に送りました",
                "田中に引き継ぎます",
                "設定を田中（tanaka@contoso.example）に変更したら起動しません",
                "エラーが tanaka@contoso.example に変わりました",
                "CC に tanaka@contoso.example を追加してください",
                "Please send the log to tanaka@contoso.example",
                "The takeover of tanaka@contoso.example failed"
            })
    void something_else_is_said(String text) {
        assertThat(ColleagueWords.of(text)).isEmpty();
    }
}
