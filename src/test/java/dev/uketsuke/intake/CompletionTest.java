package dev.uketsuke.intake;

import static dev.uketsuke.intake.SmallPolicy.IMPACT;
import static dev.uketsuke.intake.SmallPolicy.ISSUE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Answer;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompletionTest extends SmallTalk {
    @Test
    void what_is_said_of_the_impact_once_more_comes_on_top_of_the_fuller_statement() {
        hear(Intent.PROBLEM, inferred(ISSUE, "遅い"), said(IMPACT, "月末処理が2日遅れています"));
        hear(Intent.ANSWER, said(IMPACT, "受注も止まりがちです"));

        assertThat(value(IMPACT)).isEqualTo("月末処理が2日遅れています。受注も止まりがちです");
        assertThat(remarks).containsExactly(new Remark.Noted(IMPACT, Answer.of(value(IMPACT))));
    }

    @Test
    void english_sentences_are_put_together_with_a_full_stop_and_a_blank() {
        hear(Intent.PROBLEM, inferred(ISSUE, "slow"), said(IMPACT, "Month end close is late"));
        hear(Intent.ANSWER, said(IMPACT, "Payroll waits, too."));

        assertThat(value(IMPACT)).isEqualTo("Month end close is late. Payroll waits, too.");
    }

    @Test
    void what_stands_in_the_recorded_statement_already_adds_nothing() {
        hear(Intent.PROBLEM, inferred(ISSUE, "遅い"), said(IMPACT, "月末処理が2日遅れています。"));
        hear(Intent.ANSWER, said(IMPACT, "2日遅れています"));

        assertThat(value(IMPACT)).isEqualTo("月末処理が2日遅れています。");
        assertThat(remarks).containsExactly(new Remark.Known(List.of(IMPACT)));
    }

    @Test
    void a_fuller_statement_that_repeats_the_recorded_one_takes_its_place() {
        hear(Intent.PROBLEM, inferred(ISSUE, "遅い"), said(IMPACT, "月末処理が遅れています"));
        hear(Intent.ANSWER, said(IMPACT, "経理で月末処理が遅れています。3人が待っています。"));

        assertThat(value(IMPACT)).isEqualTo("経理で月末処理が遅れています。3人が待っています。");
    }

    @Test
    void a_correction_replaces_the_statement() {
        hear(Intent.PROBLEM, inferred(ISSUE, "遅い"), said(IMPACT, "月末処理が遅れています"));
        hear(Intent.CORRECT, said(IMPACT, "受注が遅れています"));

        assertThat(value(IMPACT)).isEqualTo("受注が遅れています");
    }

    @Test
    void statements_beyond_all_bounds_are_not_put_together() {
        hear(Intent.PROBLEM, inferred(ISSUE, "遅い"), said(IMPACT, "a".repeat(7_000)));
        hear(Intent.ANSWER, said(IMPACT, "b".repeat(7_000)));

        assertThat(value(IMPACT)).isEqualTo("b".repeat(7_000));
    }
}
