package dev.uketsuke.intake;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Answered;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.dialog.Truth;
import dev.uketsuke.severity.Fact;
import dev.uketsuke.severity.FactState;
import java.util.List;

/**
 * Statements that contradict each other are asked about once, together (C5). Whoever then names only one of them means that
 * one, and the other is withdrawn; whoever leaves both hands both over, for the agents to see.
 */
final class Settling {
    private final Taking taking;
    private final List<Contradiction> before;
    private final List<Contradiction> possible;

    Settling(Taking taking, Policy policy) {
        this.taking = taking;
        this.possible = policy.contradictions();
        this.before = standing();
    }

    /** Takes what was said into account; returns what has to be asked again. */
    List<Slot> settle(Reading reading) {
        before.stream().filter(one -> one.in(taking.request())).forEach(one -> withdraw(one, reading));
        var fresh = standing().stream().filter(one -> !before.contains(one)).toList();
        fresh.forEach(one -> taking.remarks()
                .add(new Remark.Contradicting(one.one().slot(), one.other().slot())));
        return fresh.stream().flatMap(one -> one.slots().stream()).distinct().toList();
    }

    private List<Contradiction> standing() {
        return possible.stream().filter(one -> one.in(taking.request())).toList();
    }

    private void withdraw(Contradiction asked, Reading reading) {
        boolean two = !asked.one().slot().equals(asked.other().slot());
        if (!two || !asked.slots().stream().allMatch(taking::isOpen)) {
            return;
        }
        var one = says(reading, asked.one());
        var other = says(reading, asked.other());
        if (one != other) {
            withdraw(one ? asked.other().slot() : asked.one().slot());
        }
    }

    private static boolean says(Reading reading, Statement statement) {
        return reading.found().stream()
                .anyMatch(found -> found.slot().equals(statement.slot()) && statement.in(found.answer()));
    }

    /** What is withdrawn is left open and not asked again: who meant the other statement has nothing to add to it. */
    private void withdraw(Slot slot) {
        var request = taking.request();
        Fact.of(slot)
                .ifPresentOrElse(
                        fact -> {
                            var truth = request.facts().truth(fact).key();
                            var open = new FactState(Truth.UNKNOWN, Provenance.INFERRED, null);
                            taking.become(taking.intake()
                                    .with(request.with(request.facts().with(fact, open))));
                            taking.remarks().add(new Remark.Withdrawn(slot, Answer.of(truth)));
                        },
                        () -> request.answers().of(slot).ifPresent(said -> {
                            var leftOut = new Answered(Answer.SKIPPED, Provenance.INFERRED, null, null);
                            taking.become(taking.intake()
                                    .with(request.with(request.answers().with(slot, leftOut))));
                            taking.remarks().add(new Remark.Withdrawn(slot, said.answer()));
                        }));
    }
}
