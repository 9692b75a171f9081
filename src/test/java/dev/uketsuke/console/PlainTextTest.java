package dev.uketsuke.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {
    @ParameterizedTest
    @CsvSource({
        "**担当の鈴木**, 担当の鈴木",
        "**REQ-2026-000001** で承りました。, REQ-2026-000001 で承りました。",
        "C:\\Temp\\a_b, C:\\Temp\\a_b",
        "2 \\* 3 \\*\\* 4, 2 * 3 ** 4",
        "\\# not a heading, # not a heading"
    })
    void says_what_is_read_in_the_chat(String markdown, String plain) {
        assertThat(PlainText.of(markdown)).isEqualTo(plain);
    }
}
