package dev.uketsuke.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Outlook does not start on 30 machines | 20 | Outlook does not…",
                "Outlook does not start on 30 machines | 16 | Outlook does not…",
                "Outlook does not, start | 17 | Outlook does not…",
                "Windows、macOS、Linux それぞれについて | 16 | Windows、macOS…",
                "昨日から起動しません | 5 | 昨日から起…",
                "Outlook does not start | 22 | Outlook does not start",
            })
    void a_shortened_text_ends_with_a_whole_word(String text, int length, String shortened) {
        assertThat(Markdown.shorten(text, length)).isEqualTo(shortened);
    }

    @Test
    void a_word_that_fills_most_of_it_is_cut_all_the_same() {
        assertThat(Markdown.shorten("https://contoso.example/a/very/long/address", 20))
                .isEqualTo("https://contoso.exam…");
        assertThat(Markdown.shorten("See https://contoso.example/a/very/long/address", 20))
                .isEqualTo("See https://contoso.…");
    }
}
