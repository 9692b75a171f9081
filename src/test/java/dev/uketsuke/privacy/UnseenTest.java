package dev.uketsuke.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnseenTest {
    @ParameterizedTest
    @ValueSource(
            ints = {
                0, 7, 8, 0x0E, 0x1B, 0x7F, 0x80, 0x9B, 0x061C, 0x200E, 0x200F, 0x202A, 0x202E, 0x2066, 0x2069, 0xD800
            })
    void what_only_changes_how_the_rest_is_shown_is_left_out(int point) {
        assertThat(Unseen.without("a" + Character.toString(point) + "b")).isEqualTo("ab");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", "\n", "\r\n", "\u200D", "\u200C", "👩\u200D💻", "が", "ヲ\uFE00", "שלום", "\u3000"})
    void what_belongs_to_a_text_stays(String kept) {
        assertThat(Unseen.without("a" + kept + "b")).isEqualTo("a" + kept + "b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u000B", "\f", "\u0085"})
    void what_breaks_a_line_breaks_one_still(String stop) {
        assertThat(Unseen.without("a" + stop + "b")).isEqualTo("a\nb");
    }

    @Test
    void marks_heaped_on_one_letter_are_left_out_behind_as_many_as_any_language_uses() {
        assertThat(Unseen.without("e" + "\u0301".repeat(100_000) + "!")).isEqualTo("e" + "\u0301".repeat(30) + "!");
        assertThat(Unseen.without("e" + ("\u0301".repeat(30) + "\u202E").repeat(100)))
                .isEqualTo("e" + "\u0301".repeat(30));
        assertThat(Unseen.without("ベ\u3099ね\u0301\u0327")).isEqualTo("ベ\u3099ね\u0301\u0327");
    }

    @Test
    void a_secret_that_is_hidden_by_them_is_found() {
        var text = Unseen.without("password: Fuji\u202E-37\u001B76m");

        assertThat(new SecretGuard().mask(text).clean()).isFalse();
    }
}
