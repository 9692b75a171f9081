package dev.uketsuke.command;

import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Truth;
import dev.uketsuke.severity.Fact;
import dev.uketsuke.severity.FactState;
import dev.uketsuke.severity.Facts;
import dev.uketsuke.severity.Level;
import dev.uketsuke.severity.SeverityPolicy;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which severity is suggested once every fact that could still change it has been asked about and answered truthfully. A
 * fact that an utterance is not labelled with is answered as if only the labelled ones stood against A.
 */
record TruthfulAnswers(SeverityPolicy policy, Map<Fact, Truth> labelled, boolean trouble) {
    private static final Map<Fact, Truth> OTHERWISE = Map.of(
            Fact.BUSINESS_STOPPED, Truth.NO,
            Fact.ONGOING, Truth.YES,
            Fact.ROLLBACK_SOLVES, Truth.NO,
            Fact.SCHEDULE_ONLY, Truth.NO,
            Fact.PHONE_24X7, Truth.YES,
            Fact.IMPACT_PARTIAL, Truth.UNKNOWN,
            Fact.IMPACT_MINOR, Truth.UNKNOWN);

    /** The level of what is labelled. */
    @Nullable
    Level right() {
        return after(labelled);
    }

    /** The level of what was read, with the questions that remain. */
    @Nullable
    Level after(Map<Fact, Truth> read) {
        var facts = Facts.NONE;
        for (var one : read.entrySet()) {
            facts = facts.with(one.getKey(), said(one.getValue()));
        }
        var suggestion = policy.suggest(facts, trouble);
        while (!suggestion.ask().isEmpty()) {
            var asked = suggestion.ask().getFirst();
            facts = facts.with(asked, said(labelled.getOrDefault(asked, OTHERWISE.getOrDefault(asked, Truth.UNKNOWN))));
            suggestion = policy.suggest(facts, trouble);
        }
        return suggestion.level();
    }

    private static FactState said(Truth truth) {
        return new FactState(truth, Provenance.SAID, null);
    }
}
