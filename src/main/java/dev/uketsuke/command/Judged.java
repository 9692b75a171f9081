package dev.uketsuke.command;

import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Truth;
import dev.uketsuke.intake.Intent;
import dev.uketsuke.intake.Reading;
import dev.uketsuke.severity.Fact;
import dev.uketsuke.severity.FactState;
import dev.uketsuke.severity.Facts;
import dev.uketsuke.severity.Level;
import dev.uketsuke.severity.SeverityPolicy;
import dev.uketsuke.understanding.Example;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A labelled utterance and what was read of it.
 *
 * @param stated what was read of the facts
 */
record Judged(Example example, Reading reading, Map<Fact, Truth> stated) {
    /** From here on an intent or a split is acted on; below it, the requester is asked. */
    static final double SURE = 0.6;

    static Judged of(Example example, Reading reading) {
        var stated = new EnumMap<Fact, Truth>(Fact.class);
        reading.found()
                .forEach(found ->
                        Fact.of(found.slot()).ifPresent(fact -> stated.put(fact, Fact.truth(found.answer()))));
        return new Judged(example, reading, stated);
    }

    boolean rightIntent() {
        return example.intent() == reading.intent();
    }

    boolean sure() {
        return reading.confidence() >= SURE;
    }

    boolean several() {
        return example.split() != Example.Split.SINGLE;
    }

    /** Whether the requester is offered to part it, surely or with a question. */
    boolean proposed() {
        return reading.units().size() > 1;
    }

    /** Into what it would be parted. */
    Example.Split split() {
        if (!proposed()) {
            return Example.Split.SINGLE;
        }
        return reading.units().getFirst().platform() == null ? Example.Split.SEVERAL : Example.Split.PER_PLATFORM;
    }

    Truth labelled(Fact fact) {
        return example.facts().getOrDefault(fact, Truth.UNKNOWN);
    }

    Truth read(Fact fact) {
        return stated.getOrDefault(fact, Truth.UNKNOWN);
    }

    /** Whether a fact was read as what speaks for A although the utterance does not say so. */
    boolean raisedFalsely(Fact fact) {
        return fact.raises(read(fact)) && read(fact) != labelled(fact);
    }

    /** Whether A would be suggested before any question although the labelled facts give no A. */
    boolean falseA(SeverityPolicy policy) {
        return level(policy, stated) == Level.A && level(policy, example.facts()) != Level.A;
    }

    /** Whether it is labelled with something that bears on a severity. */
    boolean bearsOnSeverity() {
        return example.intent() == Intent.PROBLEM && !example.facts().isEmpty();
    }

    boolean rightLevel(SeverityPolicy policy) {
        var answers = truthfulAnswers(policy);
        return answers.after(stated) == answers.right();
    }

    /** Whether A would be suggested after truthful answers although it is not right. */
    boolean falseAInTheEnd(SeverityPolicy policy) {
        var answers = truthfulAnswers(policy);
        return answers.after(stated) == Level.A && answers.right() != Level.A;
    }

    private TruthfulAnswers truthfulAnswers(SeverityPolicy policy) {
        return new TruthfulAnswers(policy, example.facts(), example.intent() == Intent.PROBLEM);
    }

    private @Nullable Level level(SeverityPolicy policy, Map<Fact, Truth> truths) {
        var facts = Facts.NONE;
        for (var truth : truths.entrySet()) {
            facts = facts.with(truth.getKey(), new FactState(truth.getValue(), Provenance.SAID, null));
        }
        return policy.suggest(facts, example.intent() == Intent.PROBLEM).level();
    }
}
