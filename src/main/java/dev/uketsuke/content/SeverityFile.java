package dev.uketsuke.content;

import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Question;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.dialog.Truth;
import dev.uketsuke.severity.Criterion;
import dev.uketsuke.severity.Fact;
import dev.uketsuke.severity.FactState;
import dev.uketsuke.severity.Facts;
import dev.uketsuke.severity.Level;
import dev.uketsuke.severity.SeverityPolicy;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@code severity.yaml}: the criteria and how their facts are asked. */
final class SeverityFile {
    private SeverityFile() {}

    static SeverityPolicy policy(Part file) {
        var questions = new EnumMap<Fact, Question>(Fact.class);
        file.at("facts")
                .entries()
                .forEach((name, part) ->
                        Fact.of(new Slot(name)).ifPresent(fact -> questions.put(fact, QuestionFile.fact(fact, part))));
        var criteria = file.at("criteria");
        var policy = new SeverityPolicy(
                criteria.items().stream().map(SeverityFile::criterion).toList(), questions);
        refuseRepetitions(criteria);
        refuseLevelsWithoutCriteria(criteria, policy);
        refuseUnreachable(criteria, policy);
        return policy;
    }

    private static Criterion criterion(Part part) {
        return new Criterion(
                part.at("id").text(),
                Level.valueOf(part.at("level").text()),
                Criterion.Kind.valueOf(QuestionFile.constant(part.at("kind").text())),
                Fact.valueOf(QuestionFile.constant(part.at("fact").text())),
                Truth.valueOf(QuestionFile.constant(part.at("when").text())),
                part.at("text").wording(),
                part.at("rule").node().asInt());
    }

    private static void refuseRepetitions(Part criteria) {
        var ids = new HashMap<String, String>();
        var contents = new HashMap<List<String>, String>();
        for (var part : criteria.items()) {
            var id = part.at("id");
            if (ids.putIfAbsent(id.text(), id.place()) != null) {
                id.refuse("there is another criterion " + id.text());
            }
            var content = List.of(
                    part.at("level").text(),
                    part.at("kind").text(),
                    part.at("fact").text(),
                    part.at("when").text());
            var same = contents.putIfAbsent(content, id.text());
            if (same != null) {
                part.refuse("says the same as criterion " + same);
            }
        }
    }

    private static void refuseLevelsWithoutCriteria(Part criteria, SeverityPolicy policy) {
        for (var level : Level.values()) {
            if (policy.criteria().stream().noneMatch(c -> c.level() == level && c.kind() != Criterion.Kind.EXCLUSION)) {
                criteria.refuse("level " + level + " has no criterion");
            }
        }
    }

    /** A criterion that is met in no state of the facts in which its level is suggested never has an effect. */
    private static void refuseUnreachable(Part criteria, SeverityPolicy policy) {
        var suggestions =
                allStates().stream().map(facts -> policy.suggest(facts, true)).toList();
        for (var i = 0; i < policy.criteria().size(); i++) {
            var index = i;
            var criterion = policy.criteria().get(i);
            if (criterion.kind() != Criterion.Kind.EXCLUSION
                    && suggestions.stream()
                            .noneMatch(suggestion -> suggestion.level() == criterion.level()
                                    && suggestion.findings().get(index).met() == Truth.YES)) {
                criteria.items()
                        .get(i)
                        .refuse("unreachable: no facts lead to " + criterion.level() + " with " + criterion.id()
                                + " met");
            }
        }
    }

    private static List<Facts> allStates() {
        var states = new ArrayList<Map<Fact, FactState>>();
        states.add(Map.of());
        for (var fact : Fact.values()) {
            for (var state : List.copyOf(states)) {
                var yes = new HashMap<>(state);
                yes.put(fact, new FactState(Truth.YES, Provenance.TAPPED, null));
                states.add(yes);
            }
        }
        return states.stream().map(SeverityFile::complete).toList();
    }

    private static Facts complete(Map<Fact, FactState> met) {
        var facts = new Facts(met);
        for (var fact : Fact.values()) {
            if (!met.containsKey(fact)) {
                facts = facts.with(fact, new FactState(Truth.NO, Provenance.TAPPED, null));
            }
        }
        return facts;
    }
}
