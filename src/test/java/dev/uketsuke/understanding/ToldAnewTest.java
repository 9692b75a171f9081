package dev.uketsuke.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Provenance;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT)
class ToldAnewTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "プロキシの変更は先週の金曜です",
                "プロキシを変更したのは先週の金曜の夜です",
                "ポリシーの更新は11月13日でした",
                "the proxy change was last Friday",
                "we changed the proxy on Friday evening",
                "the change was made by the network team last Friday"
            })
    void when_a_recorded_change_was_made_completes_it_and_answers_nothing_else(String said) {
        var reading = Desk.later(
                said, Map.of("recent-changes", "プロキシを変更しました"), "error-messages", "reproduction", "frequency");

        assertThat(Desk.values(reading)).containsEntry("recent-changes", said).hasSize(1);
        assertThat(reading.found().getFirst().provenance()).isEqualTo(Provenance.SAID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"プロキシの変更は先週の金曜です", "プロキシを変更したのは先週の金曜です"})
    void the_date_of_a_change_is_no_beginning_of_the_trouble(String said) {
        assertThat(Desk.values(Desk.answer(said, "recent-changes", "extent"))).doesNotContainKeys("started-at");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "定義の更新は営業部の端末だけ失敗します",
                "定義の更新は昨日から失敗しています",
                "The installation is stuck on half of the laptops",
                "The update was failing again on Friday evening",
                "更新が途中で止まります",
                "the upgrade is not available for our edition"
            })
    void a_symptom_or_an_undated_word_about_an_update_is_no_recorded_change(String said) {
        for (var open : List.of("frequency", "extent", "business-impact")) {
            var reading = Desk.later(said, Map.of("recent-changes", "プロキシを変更しました"), open);

            assertThat(Desk.values(reading)).doesNotContainKey("recent-changes");
        }
    }

    @Test
    void what_answers_a_question_that_is_open_stays_its_answer() {
        var reading =
                Desk.later("昨日再起動しましたが変わりません", Map.of("recent-changes", "プロキシを変更しました"), "tried-actions", "workaround");

        assertThat(Desk.values(reading)).containsKey("tried-actions").doesNotContainKey("recent-changes");
    }
}
