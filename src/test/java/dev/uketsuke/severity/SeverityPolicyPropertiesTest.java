package dev.uketsuke.severity;

import static dev.uketsuke.severity.SeverityCriteria.POLICY;
import static dev.uketsuke.severity.SeverityCriteria.tapped;
import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Truth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold in every state of knowledge: each fact yes, no, asked in vain, or open (4^7 states). */
class SeverityPolicyPropertiesTest {
    private static final List<Facts> ANSWERED = states(List.of(Truth.values()), false);
    private static final List<Facts> ALL = states(List.of(Truth.values()), true);

    @Test
    void a_is_suggested_exactly_when_its_needs_are_met_and_every_exclusion_is_ruled_out() {
        assertThat(ALL)
                .filteredOn(facts -> (level(facts, true) == Level.A) != isA(facts))
                .isEmpty();
    }

    @Test
    void nothing_stands_against_a_exactly_when_it_is_suggested() {
        assertThat(ALL)
                .filteredOn(
                        facts -> POLICY.suggest(facts, true).against(Level.A).isEmpty() != isA(facts))
                .isEmpty();
    }

    @Test
    void b_is_suggested_for_stopped_business_that_goes_on_and_for_partial_impact_that_is_not_a() {
        assertThat(ALL)
                .filteredOn(facts -> {
                    var stoppedNow = yes(facts, Fact.BUSINESS_STOPPED) && facts.truth(Fact.ONGOING) != Truth.NO;
                    var b = !isA(facts) && (stoppedNow || yes(facts, Fact.IMPACT_PARTIAL));
                    return (level(facts, true) == Level.B) != b;
                })
                .isEmpty();
    }

    @Test
    void trouble_always_has_a_level_and_a_question_only_when_an_impact_was_stated() {
        assertThat(ALL)
                .filteredOn(facts -> {
                    var stated = yes(facts, Fact.BUSINESS_STOPPED)
                            || yes(facts, Fact.IMPACT_PARTIAL)
                            || yes(facts, Fact.IMPACT_MINOR);
                    return level(facts, true) == null || level(facts, false) != (stated ? level(facts, true) : null);
                })
                .isEmpty();
    }

    @ParameterizedTest(name = "trouble: {0}")
    @ValueSource(booleans = {true, false})
    void exactly_the_open_facts_are_asked_whose_answer_can_change_the_level(boolean trouble) {
        var levels = new HashMap<Map<Fact, Truth>, @Nullable Level>();
        ANSWERED.forEach(facts -> levels.put(truths(facts), level(facts, trouble)));

        assertThat(ALL)
                .filteredOn(
                        facts -> !new TreeSet<>(POLICY.suggest(facts, trouble).ask()).equals(decisive(facts, levels)))
                .isEmpty();
    }

    @Test
    void nothing_that_was_said_or_asked_is_asked_again() {
        assertThat(ALL)
                .filteredOn(facts -> POLICY.suggest(facts, true).ask().stream().anyMatch(facts.states()::containsKey))
                .isEmpty();
    }

    @Test
    void something_is_worth_asking_now_as_long_as_an_answer_can_change_the_level() {
        assertThat(ALL)
                .filteredOn(facts -> {
                    var suggestion = POLICY.suggest(facts, true);
                    return !suggestion.ask().containsAll(suggestion.askNow())
                            || suggestion.askNow().isEmpty() != suggestion.ask().isEmpty();
                })
                .isEmpty();
    }

    private static boolean isA(Facts facts) {
        return yes(facts, Fact.BUSINESS_STOPPED)
                && yes(facts, Fact.ONGOING)
                && yes(facts, Fact.PHONE_24X7)
                && facts.truth(Fact.ROLLBACK_SOLVES) == Truth.NO
                && !yes(facts, Fact.SCHEDULE_ONLY);
    }

    /** Independent of the production code: tries all complete answers that agree with what is known. */
    private static Set<Fact> decisive(Facts facts, Map<Map<Fact, Truth>, @Nullable Level> levels) {
        var smaller = List.of(Fact.IMPACT_PARTIAL, Fact.IMPACT_MINOR, Fact.SCHEDULE_ONLY);
        var open = new ArrayList<>(Arrays.asList(Fact.values()));
        open.removeAll(facts.states().keySet());
        open.remove(Fact.SCHEDULE_ONLY);
        if (smaller.stream().anyMatch(fact -> yes(facts, fact))) {
            open.remove(Fact.BUSINESS_STOPPED);
        }
        if (yes(facts, Fact.IMPACT_MINOR) && !yes(facts, Fact.BUSINESS_STOPPED)) {
            open.remove(Fact.IMPACT_PARTIAL);
        }
        var decisive = new TreeSet<Fact>();
        for (var complete : completions(facts, open)) {
            for (var fact : open) {
                if (!decisive.contains(fact) && changes(complete, fact, levels)) {
                    decisive.add(fact);
                }
            }
        }
        return decisive;
    }

    private static boolean changes(
            Map<Fact, Truth> complete, Fact fact, Map<Map<Fact, Truth>, @Nullable Level> levels) {
        return Arrays.stream(Truth.values()).anyMatch(other -> {
            var changed = new HashMap<>(complete);
            changed.put(fact, other);
            return levels.get(complete) != levels.get(changed);
        });
    }

    private static List<Map<Fact, Truth>> completions(Facts facts, List<Fact> open) {
        var completions = new ArrayList<Map<Fact, Truth>>();
        completions.add(truths(facts));
        for (var fact : open) {
            for (var completion : List.copyOf(completions)) {
                for (var truth : List.of(Truth.YES, Truth.NO)) {
                    var changed = new HashMap<>(completion);
                    changed.put(fact, truth);
                    completions.add(changed);
                }
            }
        }
        return completions;
    }

    private static Map<Fact, Truth> truths(Facts facts) {
        var truths = new HashMap<Fact, Truth>();
        for (var fact : Fact.values()) {
            truths.put(fact, facts.truth(fact));
        }
        return truths;
    }

    private static List<Facts> states(List<Truth> truths, boolean open) {
        var states = new ArrayList<>(List.of(Facts.NONE));
        for (var fact : Fact.values()) {
            var before = List.copyOf(states);
            if (!open) {
                states.clear();
            }
            for (var facts : before) {
                truths.forEach(truth -> states.add(facts.with(fact, tapped(truth))));
            }
        }
        return states;
    }

    private static boolean yes(Facts facts, Fact fact) {
        return facts.truth(fact) == Truth.YES;
    }

    private static @Nullable Level level(Facts facts, boolean trouble) {
        return POLICY.suggest(facts, trouble).level();
    }
}
