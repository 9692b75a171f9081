package dev.uketsuke.intake;

import static dev.uketsuke.intake.SmallPolicy.COUNT;
import static dev.uketsuke.intake.SmallPolicy.IMPACT;
import static dev.uketsuke.intake.SmallPolicy.ISSUE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.dialog.Truth;
import dev.uketsuke.severity.Fact;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Statements that contradict each other are asked about once; what is then confirmed withdraws the other. */
class SettlingTest {
    private static final Slot STOPPED = Fact.BUSINESS_STOPPED.slot();
    private static final Policy SMALL = SmallPolicy.policy();
    private static final Policy POLICY = new Policy(
            SMALL.questionnaire(),
            SMALL.severity(),
            SMALL.serviceLevels(),
            null,
            OtherProducts.NONE,
            List.of(),
            List.of(
                    new Contradiction(statement(IMPACT, "全社"), statement(COUNT, "1")),
                    new Contradiction(statement(STOPPED, "yes"), statement(IMPACT, "業務は続けられ"))),
            FileLimits.OF_THE_ARTICLE);

    private Intake intake = Intake.begin(Language.JA);
    private List<Remark> remarks = List.of();

    private static Statement statement(Slot slot, String says) {
        return new Statement(slot, List.of(says), new CueWords(List.of(says), List.of()));
    }

    private void hear(Found... found) {
        var heard =
                intake.hear(new Reading(Intent.PROBLEM, 1, null, List.of(found), List.of(), List.of(), "…"), POLICY);
        remarks = heard.remarks();
        intake = heard.intake().asked("card", heard.intake().next(POLICY));
    }

    private static Found said(Slot slot, String value) {
        return new Found(slot, Answer.of(value), Provenance.SAID, value);
    }

    private void contradict() {
        hear(said(ISSUE, "遅い"), said(IMPACT, "全社に影響"), said(COUNT, "1"));
    }

    @Test
    void both_are_asked_about_together() {
        contradict();

        assertThat(remarks).contains(new Remark.Contradicting(IMPACT, COUNT));

        assertThat(Optional.ofNullable(intake.open()).map(Open::asks).orElse(List.of()))
                .containsExactlyInAnyOrder(IMPACT, COUNT);
    }

    @Test
    void whoever_confirms_one_withdraws_the_other() {
        contradict();

        hear(said(COUNT, "1"));

        assertThat(remarks).contains(new Remark.Withdrawn(IMPACT, Answer.of("全社に影響")));
        assertThat(intake.request().answers().value(COUNT)).contains("1");
    }

    @Test
    void a_new_value_settles_it_without_withdrawing_anything() {
        contradict();

        hear(said(COUNT, "300"));

        assertThat(intake.request().answers().value(IMPACT)).contains("全社に影響");
        assertThat(remarks).noneMatch(Remark.Withdrawn.class::isInstance);
    }

    @Test
    void whoever_leaves_both_is_not_asked_again() {
        contradict();

        hear(said(SmallPolicy.PHONE, "+81312345678"));

        assertThat(remarks).noneMatch(Remark.Contradicting.class::isInstance);
        assertThat(intake.request().answers().value(IMPACT)).contains("全社に影響");
        assertThat(intake.request().answers().value(COUNT)).contains("1");
    }

    @Test
    void a_fact_is_withdrawn_like_an_answer() {
        hear(said(ISSUE, "遅い"), said(STOPPED, "yes"), said(IMPACT, "業務は続けられます"));
        assertThat(remarks).contains(new Remark.Contradicting(STOPPED, IMPACT));

        hear(said(IMPACT, "業務は続けられます"));

        assertThat(remarks).contains(new Remark.Withdrawn(STOPPED, Answer.of("yes")));
        assertThat(intake.request().facts().truth(Fact.BUSINESS_STOPPED)).isNotEqualTo(Truth.YES);
    }
}
