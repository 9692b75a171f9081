package dev.uketsuke.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A secret is found however a writer of JSON, Markdown or HTML put it down. */
class SecretTest {
    private static final String TYPED = "Tr0ub4dor & \"3\\x\"_ぱす";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tr0ub4dor & \"3\\x\"_ぱす",
                "tr0ub4dor  &\n\"3\\x\"_ぱす",
                "Tr0ub4dor & \\\"3\\\\x\\\"_ぱす",
                "Tr0ub4dor \\& \"3\\\\x\"\\_ぱす",
                "Tr0ub4dor &amp; &quot;3\\x&#34;_ぱす",
                "Tr0ub4dor\\n& \\u00223\\\\x\\u0022_ぱす"
            })
    void every_way_of_writing_it_is_taken_out(String written) {
        assertThat(Secret.of(TYPED).orElseThrow().removed("a " + written + " z"))
                .isEqualTo("a [PURGED] z");
    }

    @Test
    void its_beginning_is_taken_out_where_a_text_was_cut_off() {
        var secret = Secret.of("correct-horse-battery").orElseThrow();

        assertThat(secret.removed("My password is correct-hor…")).isEqualTo("My password is [PURGED]…");
        assertThat(secret.removed("That is correct…")).isEqualTo("That is [PURGED]…");
        assertThat(secret.removed("I am cor…")).isEqualTo("I am cor…");
        assertThat(secret.removed("“It is correct-hor…” (REQ-1) is closed… Thanks"))
                .isEqualTo("“It is [PURGED]…” (REQ-1) is closed… Thanks");
    }

    @Test
    void a_long_one_is_taken_out_wherever_it_was_cut_off() {
        var typed = "0123456789abcdef".repeat(20);
        var secret = Secret.of(typed).orElseThrow();

        assertThat(secret.removed("「" + typed.substring(0, 117) + "…」を受け付けました")).isEqualTo("「[PURGED]…」を受け付けました");
    }

    @ParameterizedTest
    @ValueSource(strings = {"合言葉\u30001234", "合言葉\u00A01234", "合言葉 1234", "合言葉\\u30001234"})
    void the_spaces_of_japanese_texts_are_spaces(String written) {
        assertThat(Secret.of("合言葉\u30001234").orElseThrow().removed("a " + written))
                .isEqualTo("a [PURGED]");
        assertThat(Secret.of("合言葉 1234").orElseThrow().removed("a " + written)).isEqualTo("a [PURGED]");
    }

    @Test
    void what_a_database_looks_for_is_the_longest_run_that_every_writer_leaves_alone() {
        assertThat(Secret.of("aB1-Straße_XyZ99").orElseThrow().like()).isEqualTo("%xyz99%");
        assertThat(Secret.of("ひみつの合言葉!").orElseThrow().like()).isEqualTo("%ひみつの合言葉%");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "abc", "!!!???***", "\u200B\u202E\u0007"})
    void what_would_be_found_everywhere_is_not_looked_for(String typed) {
        assertThat(Secret.of(typed)).isEmpty();
    }

    @Test
    void it_is_never_told() {
        assertThat(Secret.of(TYPED).orElseThrow()).asString().doesNotContain("Tr0ub4dor");
    }
}
