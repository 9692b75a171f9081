package dev.uketsuke.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.conversation.SplitWords.Wish;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SplitWordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "分けてください",
                "はい",
                "2件にして",
                "２件に分けてください",
                "別々でお願いします",
                "それでお願いします",
                "いいえ、別々の件です",
                "お願いします",
                "承知しました",
                "了解しました",
                "それでいいです",
                "はいそれでお願いします",
                "OKです",
                "yes that works",
                "yes",
                "Split, please",
                "two separate requests please",
                "go ahead"
            })
    void a_split_is_taken_in_many_words(String text) {
        assertThat(SplitWords.of(text).wish()).contains(Wish.SPLIT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1件でいいです",
                "1件のままにする",
                "このまま1件で",
                "分けなくていいです",
                "いいえ",
                "同じ問題です",
                "まとめてください",
                "keep as one",
                "No, keep it as one request",
                "no",
                "don't split it",
                "same issue"
            })
    void or_left(String text) {
        assertThat(SplitWords.of(text).wish()).contains(Wish.KEEP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2は解決しました", "②は取り消してください", "2つ目は不要です", "the second one is solved", "drop number 2"})
    void a_unit_is_dropped_by_its_number(String text) {
        var words = SplitWords.of(text);

        assertThat(words.dropped()).containsExactly(2);
        assertThat(words.wish()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1と3は同じです", "1と3をまとめて", "1 and 3 are the same", "1, 3 belong together"})
    void units_are_put_together_by_their_numbers(String text) {
        assertThat(SplitWords.of(text).together()).containsExactly(Set.of(1, 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1, 2 and 3 are the same problem, only 4 is separate",
                "1-3 are one issue and 4 is its own request",
                "The first three belong together, the last one is different.",
                "only 4 is a separate request",
                "everything but 4 is the same",
                "4 is on its own, the rest is one problem",
                "the last is separate, the rest are one problem",
                "1〜3は同じ問題です。4だけ別にしてください",
                "１～３は同じで、４は別です",
                "1から3は一緒で4は別件です",
                "④以外はまとめてください",
                "最後だけ別の件です",
                "最後のものだけ別件です",
                "4だけ別でお願いします。残りは同じ件です"
            })
    void what_is_apart_from_the_others_leaves_them_together(String text) {
        var words = SplitWords.of(text, 4);

        assertThat(words.together()).containsExactly(Set.of(1, 2, 3));
        assertThat(words.wish()).contains(Wish.SPLIT);
        assertThat(words.rest()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 and 2 belong together",
                "2 is part of 1",
                "1 & 2 are one",
                "the first two are the same",
                "1-2 are one problem",
                "2は1の続きです",
                "1と2は1件です",
                "最初の2つは同じ件です"
            })
    void of_more_parts_those_that_are_named_are_joined(String text) {
        var words = SplitWords.of(text, 4);

        assertThat(words.together()).containsExactly(Set.of(1, 2));
        assertThat(words.rest()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 and 2 are not the same", "1と2は同じではありません", "1と2は別です", "3 and 4 are separate"})
    void what_is_said_to_differ_stays_apart(String text) {
        var words = SplitWords.of(text, 4);

        assertThat(words.together()).isEmpty();
        assertThat(words.wish()).contains(Wish.SPLIT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4は別件です", "4 is a separate request", "はい、4は別にしてください"})
    void that_one_is_apart_proposes_the_others_as_one_and_splits_nothing_yet(String text) {
        var words = SplitWords.of(text, 4);

        assertThat(words.together()).containsExactly(Set.of(1, 2, 3));
        assertThat(words.wish()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2件目は別のサーバーでも起きています",
                "2は別の端末でも再現しました",
                "2も別の部署から報告がありました",
                "2は別に困っていません",
                "2 also happens on a different machine",
                "2 happens on different laptops",
                "2 fails apart from the first run",
                "2 appears only on one server except at night"
            })
    void what_is_told_of_a_part_that_is_elsewhere_too_parts_nothing(String text) {
        for (var words : List.of(SplitWords.of(text, 2), SplitWords.of(text, 4))) {
            assertThat(words.silent()).isTrue();
            assertThat(words.rest()).isEqualTo(text);
        }
    }

    @Test
    void what_is_told_beside_a_part_that_is_a_request_by_itself_is_kept() {
        var words = SplitWords.of("2は別のサーバーなので別件です", 2);

        assertThat(words.wish()).contains(Wish.SPLIT);
        assertThat(words.rest()).isEqualTo("2は別のサーバーなので別件です");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2 was fixed last week",
                "2 was solved by the last update",
                "2は最後の更新で解決しました",
                "2は最後に再起動して解消しました",
                "2 is done since last night"
            })
    void when_something_happened_last_is_no_last_part(String text) {
        assertThat(SplitWords.of(text, 3).dropped()).containsExactly(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"最後は解決しました", "最後の件は不要です", "the last one is solved", "The last is done", "drop the last"})
    void the_last_part_is_named_so(String text) {
        assertThat(SplitWords.of(text, 3).dropped()).containsExactly(3);
    }

    @Test
    void one_message_may_say_several_of_these() {
        var words = SplitWords.of("分けてください。2は記事で解決しました");

        assertThat(words.wish()).contains(Wish.SPLIT);
        assertThat(words.dropped()).containsExactly(2);
        assertThat(words.rest()).isEmpty();
    }

    @Test
    void what_is_said_besides_is_kept() {
        assertThat(SplitWords.of("分けてください。担当は佐藤です").rest()).isEqualTo("担当は佐藤です");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Windows 11 です",
                "30台です",
                "昨日から起動しません",
                "2時頃からです",
                "It began at 10",
                "no error codes are shown",
                "No workaround so far",
                "just one PC",
                "2件のエラーが出ています",
                "エラーは1件です",
                "single sign-on fails",
                "Yes we changed the proxy",
                "はいの画面で止まります",
                "同じ問題が他の部署でも出ています"
            })
    void anything_else_says_nothing_of_the_split(String text) {
        for (var words : List.of(SplitWords.of(text), SplitWords.of(text, 3))) {
            assertThat(words.silent()).isTrue();
            assertThat(words.rest()).isEqualTo(text);
        }
    }
}
