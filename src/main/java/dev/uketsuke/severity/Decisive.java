package dev.uketsuke.severity;

import dev.uketsuke.dialog.Truth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds the open facts whose answer can change the level, by trying every combination of answers to all of them. */
final class Decisive {
    private static final Truth[] ANSWERS = {Truth.YES, Truth.NO, Truth.UNKNOWN};

    private Decisive() {}

    /** The decisive ones of the open facts, in their order. */
    static List<Fact> among(
            List<Fact> open, Map<Fact, Truth> known, Function<Map<Fact, Truth>, @Nullable Level> level) {
        var outcomes = outcomes(open, known, level);
        var decisive = new ArrayList<Fact>();
        var step = 1;
        for (var fact : open) {
            if (changes(outcomes, step)) {
                decisive.add(fact);
            }
            step *= ANSWERS.length;
        }
        return decisive;
    }

    /** The level for every combination; its index holds one base-3 digit an open fact, the first in the lowest place. */
    private static @Nullable Level[] outcomes(
            List<Fact> open, Map<Fact, Truth> known, Function<Map<Fact, Truth>, @Nullable Level> level) {
        var combinations = (int) Math.pow(ANSWERS.length, open.size());
        var outcomes = new @Nullable Level[combinations];
        var truths = new EnumMap<Fact, Truth>(Fact.class);
        truths.putAll(known);
        for (var combination = 0; combination < combinations; combination++) {
            var digits = combination;
            for (var fact : open) {
                truths.put(fact, ANSWERS[digits % ANSWERS.length]);
                digits /= ANSWERS.length;
            }
            outcomes[combination] = level.apply(truths);
        }
        return outcomes;
    }

    private static boolean changes(@Nullable Level[] outcomes, int step) {
        for (var combination = 0; combination < outcomes.length; combination++) {
            var first = combination - combination / step % ANSWERS.length * step;
            if (outcomes[combination] != outcomes[first]) {
                return true;
            }
        }
        return false;
    }
}
