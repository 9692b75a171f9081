package dev.uketsuke.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a few words go while several questions are open. */
class FewWordsTest {
    @ParameterizedTest
    @CsvSource({"Reception", "受付", "The design studio", "検査室", "turbine 14 and 15"})
    void a_bare_name_says_where(String text) {
        assertThat(Desk.values(Desk.answer(text, "extent", "os", "product-version")))
                .containsExactly(Map.entry("extent", text));
    }

    @ParameterizedTest
    @CsvSource({"journal に status=11/SEGV, error-messages", "放置で再発, reproduction", "Mornings, frequency"})
    void a_few_words_answer_the_question_that_they_fit(String text, String slot) {
        var reading =
                Desk.answer(text, "error-messages", "reproduction", "started-at", "frequency", "business-stopped");

        assertThat(Desk.values(reading)).containsExactly(Map.entry(slot, text));
    }

    /** #23. */
    @ParameterizedTest
    @CsvSource({"2学期の中間テスト明けくらいから", "新しい棟に引っ越してから", "since the office move", "決算の準備が始まった頃"})
    void a_beginning_that_only_the_requester_can_date_stays_in_their_words(String text) {
        assertThat(Desk.values(Desk.answer(text, "started-at"))).containsEntry("started-at", text);
    }

    @ParameterizedTest
    @CsvSource({"13月45日から", "たくさん"})
    void what_is_no_moment_is_asked_again(String text) {
        var reading = Desk.answer(text, "started-at");

        assertThat(reading.found()).isEmpty();
        assertThat(reading.rejected()).isNotEmpty();
    }

    @Test
    void none_belongs_to_the_first_question_that_it_can_answer() {
        assertThat(Desk.values(Desk.answer("なし", "workaround", "business-stopped", "impact-partial")))
                .containsExactly(Map.entry("workaround", "なし"));
    }

    @Test
    void a_sentence_that_answers_nothing_else_belongs_to_the_answer_before_it() {
        var reading = Desk.answer("監視のアラームがうるさいだけ。サービスは正常", "business-impact", "tried-actions", "workaround");

        assertThat(Desk.values(reading)).containsEntry("business-impact", "監視のアラームがうるさいだけ。サービスは正常");
    }

    @ParameterizedTest
    @CsvSource({"Annoying", "すごく困っています", "it's very slow"})
    void how_bad_it_is_tells_the_impact(String text) {
        assertThat(Desk.values(Desk.answer(text, "business-impact", "tried-actions", "workaround")))
                .containsEntry("business-impact", text)
                .doesNotContainKeys("tried-actions", "workaround");
    }

    @ParameterizedTest
    @CsvSource({
        "お待たせしました。続けます。",
        "戻りました。では続きをお願いします。",
        "'Sorry for the delay, let''s go on.'",
        "I'm back. Let's continue."
    })
    void whoever_comes_back_answers_nothing_by_saying_so(String text) {
        assertThat(Desk.answer(text, "business-impact", "tried-actions", "workaround")
                        .found())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"カードの有効期限は 08/29 です", "expires 08/29", "ライセンスの期限：2027/3/31"})
    void the_day_on_which_something_expires_is_no_beginning(String text) {
        assertThat(Desk.values(Desk.answer(text, "reproduction", "started-at", "frequency")))
                .doesNotContainKey("started-at");
    }
}
