package dev.uketsuke.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.intake.Doubt;
import dev.uketsuke.intake.Unit;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SplitMovesTest {
    private static final Doubt.Several JAPANESE = several("スキャンが終わりません。昨日から CPU も高いです。除外を設定しました。", "レポートが空です。");
    private static final Doubt.Several ENGLISH =
            several("The scan never ends. The CPU is at 100 %. We set an exclusion.", "The report is empty.");

    private static Doubt.Several several(String first, String second) {
        return new Doubt.Several(
                List.of(new Unit("A", first, null), new Unit("B", second, null)),
                Doubt.Phase.PROPOSED,
                Instant.parse("2026-11-24T03:00:00Z"));
    }

    private static Optional<List<String>> texts(Doubt.Several several, String text) {
        return SplitMoves.said(several, text)
                .map(units -> units.stream().map(Unit::text).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "「除外を設定しました」は2件目に入れてください。",
                "「除外」の部分は２件目へ移してください",
                "2件目に「除外を設定」を入れて",
                "「除外を設定しました」を2番の方にまとめてください",
            })
    void a_quoted_sentence_goes_where_it_is_put(String text) {
        assertThat(texts(JAPANESE, text)).contains(List.of("スキャンが終わりません。昨日から CPU も高いです。", "レポートが空です。\n除外を設定しました。"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Put the bit about \"exclusion\" into the second request.",
                "please move the sentence about an exclusion to part 2",
                "\"We set an exclusion\" belongs to the second one",
            })
    void the_bit_about_something_goes_where_it_is_put(String text) {
        assertThat(texts(ENGLISH, text))
                .contains(List.of(
                        "The scan never ends. The CPU is at 100 %.", "The report is empty.\nWe set an exclusion."));
    }

    @Test
    void a_part_of_which_nothing_is_left_is_none_any_more() {
        assertThat(texts(JAPANESE, "「レポートが空です」は1件目に入れてください"))
                .hasValueSatisfying(
                        texts -> assertThat(texts).singleElement().asString().endsWith("レポートが空です。"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "「どこにもない文」は2件目に入れてください",
                "「除外を設定しました」は3件目に入れてください",
                "2件に分けてください",
                "Split it into two",
                "put them together",
            })
    void what_stands_nowhere_and_any_other_wish_moves_nothing(String text) {
        assertThat(SplitMoves.said(JAPANESE, text)).isEmpty();
        assertThat(SplitMoves.said(ENGLISH, text)).isEmpty();
    }
}
