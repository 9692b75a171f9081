package dev.uketsuke.understanding;

import dev.uketsuke.dialog.Truth;
import dev.uketsuke.intake.Intent;
import dev.uketsuke.severity.Fact;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was learned says about an utterance as a whole.
 *
 * @param confidence of the intent, 0 to 1
 * @param second the next likely intent
 * @param several how likely it is that the utterance holds more than one request
 * @param perPlatform whether several would be one for each platform
 * @param facts how likely each fact is stated as yes or as no
 */
record Judgement(
        Intent intent,
        double confidence,
        @Nullable Intent second,
        double several,
        boolean perPlatform,
        Map<Fact, Map<Truth, Double>> facts) {
    /** Above it a fact counts without a rule that says so. */
    private static final double STATED = 0.55;

    /** What would raise the severity needs more; else it is asked (#52 to #57). */
    private static final double STATED_FOR_A = 0.85;

    /** Below it a fact does not count, whatever rule says so. */
    private static final double CONTRADICTED = 0.05;

    /** What would raise the severity needs more than the rule, too. */
    private static final double CONTRADICTED_FOR_A = 0.2;

    private static final double LIKELIER_THAN_NOT = 0.5;

    Judgement {
        facts = Map.copyOf(facts);
    }

    static Judgement of(Model model, Map<String, Double> terms) {
        var intents = model.intent().ranked(terms);
        var splits = model.split().probabilities(terms);
        double platforms = splits.getOrDefault(Example.Split.PER_PLATFORM.name(), 0.0);
        double several = splits.getOrDefault(Example.Split.SEVERAL.name(), 0.0);
        var facts = new EnumMap<Fact, Map<Truth, Double>>(Fact.class);
        for (var fact : Fact.values()) {
            var truths = new EnumMap<Truth, Double>(Truth.class);
            model.of(fact)
                    .probabilities(terms)
                    .forEach((label, probability) -> truths.put(Model.truth(label), probability));
            facts.put(fact, truths);
        }
        return new Judgement(
                intent(intents.getFirst().label()),
                intents.getFirst().probability(),
                intents.size() > 1 ? intent(intents.get(1).label()) : null,
                platforms + several,
                platforms > several,
                facts);
    }

    private static Intent intent(String label) {
        return Intent.valueOf(label.toUpperCase(Locale.ROOT));
    }

    /** What says itself that it holds something else is asked about, however it reads. */
    Judgement likelySeveral() {
        return new Judgement(intent, confidence, second, Math.max(several, LIKELIER_THAN_NOT), perPlatform, facts);
    }

    double likelihood(Fact fact, Truth truth) {
        return facts.getOrDefault(fact, Map.of()).getOrDefault(truth, 0.0);
    }

    /** What is stated of a fact although no rule says so. */
    Optional<Truth> stated(Fact fact) {
        return Stream.of(Truth.YES, Truth.NO)
                .filter(truth -> likelihood(fact, truth) >= (fact.raises(truth) ? STATED_FOR_A : STATED))
                .findFirst();
    }

    /**
     * Whether a fact that somebody else took from this utterance may count: unless it is stated the other way, and what
     * would raise the severity to A only if it is stated here too.
     */
    boolean bearsOut(Fact fact, Truth truth) {
        return fact.raises(truth)
                ? likelihood(fact, truth) >= LIKELIER_THAN_NOT
                : likelihood(fact, truth == Truth.YES ? Truth.NO : Truth.YES) < LIKELIER_THAN_NOT;
    }

    /** Whether it can be what a rule says. */
    boolean allows(Fact fact, Truth truth) {
        return likelihood(fact, truth) >= (fact.raises(truth) ? CONTRADICTED_FOR_A : CONTRADICTED);
    }
}
