package dev.uketsuke.command;

import dev.uketsuke.dialog.Truth;
import dev.uketsuke.severity.Criterion;
import dev.uketsuke.severity.Fact;
import dev.uketsuke.severity.SeverityPolicy;
import dev.uketsuke.understanding.Example;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * One figure of a report: which share of which utterances.
 *
 * @param goal what the share is to reach, or, where {@code atMost}, not to pass; NaN where there is none
 */
record Measure(String name, Predicate<Judged> of, Predicate<Judged> hit, double goal, boolean atMost) {
    private static final double NO_GOAL = Double.NaN;

    Share share(List<Judged> judged) {
        var counted = judged.stream().filter(of).toList();
        return new Share((int) counted.stream().filter(hit).count(), counted.size());
    }

    /** Every figure of a report, in its order. */
    static List<Measure> all(SeverityPolicy policy) {
        var measures = new ArrayList<>(List.of(
                atLeast("intent, forced", _ -> true, Judged::rightIntent, 0.82),
                atLeast("intent, when answered", Judged::sure, Judged::rightIntent, 0.94),
                atMost("intent, asked back", _ -> true, one -> !one.sure(), 0.25),
                atLeast("split, precision", Judged::proposed, Judged::several, 0.90),
                atLeast("split, recall", Judged::several, Judged::proposed, 0.75)));
        measures.addAll(split("several (M)", Example.Split.SEVERAL));
        measures.addAll(split("per platform (P)", Example.Split.PER_PLATFORM));
        Arrays.stream(Fact.values()).map(Measure::fact).forEach(measures::addAll);
        measures.add(atMost("A suggested unasked, falsely", _ -> true, one -> one.falseA(policy), 0.02));
        measures.add(
                atLeast("severity when asked, right", Judged::bearsOnSeverity, one -> one.rightLevel(policy), 0.90));
        measures.add(atMost(
                "severity when asked, falsely A", Judged::bearsOnSeverity, one -> one.falseAInTheEnd(policy), 0.02));
        policy.criteria().stream()
                .filter(criterion -> criterion.kind() == Criterion.Kind.EXCLUSION)
                .map(Measure::exclusion)
                .forEach(measures::addAll);
        return measures;
    }

    private static List<Measure> split(String name, Example.Split split) {
        return List.of(
                without(
                        name + ", precision",
                        one -> one.split() == split,
                        one -> one.example().split() == split),
                without(name + ", recall", one -> one.example().split() == split, one -> one.split() == split));
    }

    private static List<Measure> fact(Fact fact) {
        var name = fact.slot().name();
        Predicate<Judged> right = one -> one.read(fact) == one.labelled(fact);
        var measures = new ArrayList<>(List.of(
                without(name + ", precision", one -> one.stated().containsKey(fact), right),
                without(name + ", recall", one -> one.example().facts().containsKey(fact), right)));
        if (Arrays.stream(Truth.values()).anyMatch(fact::raises)) {
            measures.add(without(
                    name + ", falsely towards A",
                    one -> !fact.raises(one.labelled(fact)),
                    one -> one.raisedFalsely(fact)));
        }
        return measures;
    }

    /** What is said against a level may be read from the message or asked for, but never be read the other way. */
    private static List<Measure> exclusion(Criterion criterion) {
        var fact = criterion.fact();
        var name = criterion.id() + " " + fact.slot().name();
        Predicate<Judged> said = one -> one.labelled(fact) == criterion.when();
        return List.of(
                atLeast(
                        name + ", caught",
                        said,
                        one -> one.read(fact) == criterion.when() || one.read(fact) == Truth.UNKNOWN,
                        0.95),
                without(name + ", read unasked", said, one -> one.read(fact) == criterion.when()));
    }

    private static Measure atLeast(String name, Predicate<Judged> of, Predicate<Judged> hit, double goal) {
        return new Measure(name, of, hit, goal, false);
    }

    private static Measure atMost(String name, Predicate<Judged> of, Predicate<Judged> hit, double goal) {
        return new Measure(name, of, hit, goal, true);
    }

    private static Measure without(String name, Predicate<Judged> of, Predicate<Judged> hit) {
        return new Measure(name, of, hit, NO_GOAL, false);
    }

    boolean hasGoal() {
        return !Double.isNaN(goal);
    }

    boolean reached(Share share) {
        return atMost ? share.value() <= goal : share.value() >= goal;
    }
}
