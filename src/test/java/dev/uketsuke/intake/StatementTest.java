package dev.uketsuke.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Slot;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementTest {
    private static final Statement EVERYBODY = new Statement(
            new Slot("extent"),
            List.of("everyone"),
            new CueWords(List.of("全社", "全員", "whole company", "everybody"), List.of("一部", "以外", "not", "except")));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "everyone, true",
        "全社で発生しています, true",
        "ＷＨＯＬＥ ＣＯＭＰＡＮＹ, true",
        "It hits everybody in Osaka, true",
        "全社のうち一部の端末です, false",
        "全員以外, false",
        "Not everybody, false",
        "everybody except the sales team, false",
        "The wholecompany share, false",
        "営業部のみ, false"
    })
    void holds_by_value_or_by_words_unless_the_same_sentence_says_otherwise(String said, boolean holds) {
        assertThat(EVERYBODY.in(Answer.of(said))).isEqualTo(holds);
    }

    @Test
    void another_sentence_does_not_take_it_back() {
        assertThat(EVERYBODY.in(Answer.of("全社で起きています。一部は再起動しました。"))).isTrue();
        assertThat(EVERYBODY.in(Answer.of("It hits everybody. Not our servers.")))
                .isTrue();
    }

    @Test
    void does_not_hold_for_what_is_unknown_or_left_out() {
        assertThat(EVERYBODY.in(Answer.UNKNOWN)).isFalse();
        assertThat(EVERYBODY.in(Answer.SKIPPED)).isFalse();
    }
}
