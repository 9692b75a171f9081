package dev.uketsuke.intake;

import static dev.uketsuke.intake.SmallPolicy.IMPACT;
import static dev.uketsuke.intake.SmallPolicy.ISSUE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.AnswerKind;
import dev.uketsuke.dialog.Answered;
import dev.uketsuke.dialog.Asking;
import dev.uketsuke.dialog.Condition;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Slot;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    private static boolean adds(String told) {
        var impact = SmallPolicy.policy().questionnaire().question(IMPACT).orElseThrow();
        var before = new Answered(Answer.of("見積もりが遅れています"), Provenance.PREFILLED, "見積もりが遅れています", null);
        return Completion.adds(impact, before, inferred(IMPACT, told));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "さらに、請求書の送付も遅れています",
                "受注も止まりました",
                "他の拠点でも止まっています",
                "本社にも影響しています",
                "出荷もできません",
                "あと、出荷が止まっています",
                "Shipments are delayed too",
                "Shipments are delayed too. Nobody can print.",
                "We cannot invoice either",
                "Payroll waits as well",
                "Another plant has stopped",
                "It also stops the tills",
            })
    void what_says_that_it_comes_on_top_adds(String told) {
        assertThat(adds(told)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "とても遅いです",
                "何もできません",
                "今も止まっています",
                "今でも止まっています",
                "いつも止まります",
                "誰も出社できず、誰も再開できません",
                "どこも止まっています",
                "前よりも遅いです",
                "最も影響が大きいです",
                "2台とも止まりました",
                "再起動しても止まります",
                "何度も止まります",
                "もしまた止まると困ります",
                "あと30分で出荷が止まります",
                "Outlook is too slow",
                "Too many orders wait",
                "Either the till or the printer stops",
                "No further orders can be taken",
            })
    void what_only_stresses_how_bad_it_is_adds_nothing(String told) {
        assertThat(adds(told)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"何もしていません", "まだ何も試していません", "特に実施していません", "Nothing so far", "We have not tried anything"})
    void attempts_of_an_earlier_request_stand_where_nothing_was_done_since(String told) {
        var tried = new Slot("tried-actions");
        var attempts =
                SmallPolicy.question(tried, "situation", AnswerKind.LONG_TEXT, Asking.ASK, Condition.ALWAYS, null);
        var before = new Answered(Answer.of("再起動しました"), Provenance.PREFILLED, "再起動しました", null);

        assertThat(Completion.of(attempts, before, inferred(tried, told)))
                .get()
                .extracting(Found::answer)
                .isEqualTo(Answer.of("再起動しました"));
    }
}
