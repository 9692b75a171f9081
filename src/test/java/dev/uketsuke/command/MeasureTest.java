package dev.uketsuke.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.content.PackLoader;
import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Truth;
import dev.uketsuke.intake.Found;
import dev.uketsuke.intake.Intent;
import dev.uketsuke.intake.Reading;
import dev.uketsuke.intake.Unit;
import dev.uketsuke.severity.Fact;
import dev.uketsuke.understanding.Example;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MeasureTest {
    private static final List<Measure> MEASURES =
            Measure.all(new PackLoader().loadPackaged().policy().severity());

    private static Judged judged(
            Intent intent, Example.Split split, Map<Fact, Truth> facts, Intent read, double confidence) {
        return judged(intent, split, facts, read, confidence, List.of(), Map.of());
    }

    private static Judged judged(
            Intent intent,
            Example.Split split,
            Map<Fact, Truth> facts,
            Intent read,
            double confidence,
            List<Unit> units,
            Map<Fact, Truth> stated) {
        var found = stated.entrySet().stream()
                .map(fact -> new Found(
                        fact.getKey().slot(), Answer.of(fact.getValue().key()), Provenance.SAID, "quote"))
                .toList();
        return Judged.of(
                new Example("line", Language.JA, intent, split, facts, "text"),
                new Reading(read, confidence, null, found, List.of(), units, "text"));
    }

    private static Judged split(Example.Split split, int units, @Nullable String platform) {
        return judged(
                Intent.QUESTION,
                split,
                Map.of(),
                Intent.QUESTION,
                1,
                IntStream.range(0, units)
                        .mapToObj(_ -> new Unit("title", "text", platform))
                        .toList(),
                Map.of());
    }

    private static Judged facts(Map<Fact, Truth> labelled, Map<Fact, Truth> read) {
        return judged(Intent.PROBLEM, Example.Split.SINGLE, labelled, Intent.PROBLEM, 1, List.of(), read);
    }

    private static Share share(String name, Judged... judged) {
        return MEASURES.stream()
                .filter(measure -> measure.name().equals(name))
                .findFirst()
                .orElseThrow()
                .share(List.of(judged));
    }

    @Test
    void an_intent_counts_forced_answered_and_asked_back() {
        Judged[] judged = {
            judged(Intent.PROBLEM, Example.Split.SINGLE, Map.of(), Intent.PROBLEM, 0.9),
            judged(Intent.PROBLEM, Example.Split.SINGLE, Map.of(), Intent.QUESTION, 0.9),
            judged(Intent.PROBLEM, Example.Split.SINGLE, Map.of(), Intent.PROBLEM, 0.59),
        };

        assertThat(share("intent, forced", judged)).isEqualTo(new Share(2, 3));
        assertThat(share("intent, when answered", judged)).isEqualTo(new Share(1, 2));
        assertThat(share("intent, asked back", judged)).isEqualTo(new Share(1, 3));
    }

    @Test
    void a_proposal_counts_as_such_and_by_what_it_parts() {
        Judged[] judged = {
            split(Example.Split.SEVERAL, 2, null),
            split(Example.Split.PER_PLATFORM, 2, null),
            split(Example.Split.PER_PLATFORM, 2, "Linux"),
            split(Example.Split.SEVERAL, 1, null),
            split(Example.Split.SINGLE, 3, null),
            split(Example.Split.SINGLE, 1, null),
        };

        assertThat(share("split, precision", judged)).isEqualTo(new Share(3, 4));
        assertThat(share("split, recall", judged)).isEqualTo(new Share(3, 4));
        assertThat(share("several (M), precision", judged)).isEqualTo(new Share(1, 3));
        assertThat(share("several (M), recall", judged)).isEqualTo(new Share(1, 2));
        assertThat(share("per platform (P), precision", judged)).isEqualTo(new Share(1, 1));
        assertThat(share("per platform (P), recall", judged)).isEqualTo(new Share(1, 2));
    }

    @Test
    void a_fact_is_right_only_in_its_own_truth_and_false_towards_a_where_it_was_not_said() {
        var yes = Map.of(Fact.ONGOING, Truth.YES);
        var no = Map.of(Fact.ONGOING, Truth.NO);
        Map<Fact, Truth> none = Map.of();
        Judged[] judged = {facts(yes, yes), facts(yes, no), facts(yes, none), facts(no, yes), facts(none, yes)};

        assertThat(share("ongoing, precision", judged)).isEqualTo(new Share(1, 4));
        assertThat(share("ongoing, recall", judged)).isEqualTo(new Share(1, 4));
        assertThat(share("ongoing, falsely towards A", judged)).isEqualTo(new Share(2, 2));
        assertThat(MEASURES).noneMatch(measure -> measure.name().equals("impact-minor, falsely towards A"));
    }

    @Test
    void a_suggested_without_ground_is_counted() {
        var a = Map.of(
                Fact.BUSINESS_STOPPED, Truth.YES,
                Fact.ONGOING, Truth.YES,
                Fact.ROLLBACK_SOLVES, Truth.NO,
                Fact.SCHEDULE_ONLY, Truth.NO,
                Fact.PHONE_24X7, Truth.YES);

        assertThat(share("A suggested unasked, falsely", facts(a, a), facts(Map.of(), a), facts(a, Map.of())))
                .isEqualTo(new Share(1, 3));
    }

    @Test
    void a_goal_is_a_floor_or_a_ceiling() {
        var forced = MEASURES.getFirst();
        var askedBack = MEASURES.get(2);

        assertThat(forced.reached(new Share(82, 100))).isTrue();
        assertThat(forced.reached(new Share(81, 100))).isFalse();
        assertThat(askedBack.reached(new Share(25, 100))).isTrue();
        assertThat(askedBack.reached(new Share(26, 100))).isFalse();
    }

    private static Judged trouble(Map<Fact, Truth> labelled, Map<Fact, Truth> read) {
        return judged(Intent.PROBLEM, Example.Split.SINGLE, labelled, Intent.PROBLEM, 1, List.of(), read);
    }

    private static Share share(String measure, Judged judged) {
        return MEASURES.stream()
                .filter(one -> one.name().equals(measure))
                .findFirst()
                .orElseThrow()
                .share(List.of(judged));
    }

    @Test
    void a_fact_that_was_not_read_is_asked_and_leads_to_the_right_severity() {
        var missed = trouble(Map.of(Fact.BUSINESS_STOPPED, Truth.YES, Fact.ONGOING, Truth.NO), Map.of());

        assertThat(share("severity when asked, right", missed)).isEqualTo(new Share(1, 1));
        assertThat(share("X1 ongoing, caught", missed)).isEqualTo(new Share(1, 1));
        assertThat(share("X1 ongoing, read unasked", missed)).isEqualTo(new Share(0, 1));
    }

    @Test
    void an_exclusion_that_was_read_the_other_way_is_not_caught_and_gives_a_false_A() {
        var misread = trouble(
                Map.of(Fact.BUSINESS_STOPPED, Truth.YES, Fact.ONGOING, Truth.NO), Map.of(Fact.ONGOING, Truth.YES));

        assertThat(share("severity when asked, right", misread)).isEqualTo(new Share(0, 1));
        assertThat(share("severity when asked, falsely A", misread)).isEqualTo(new Share(1, 1));
        assertThat(share("X1 ongoing, caught", misread)).isEqualTo(new Share(0, 1));
    }
}
