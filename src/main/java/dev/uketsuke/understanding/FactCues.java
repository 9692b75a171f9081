package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import dev.uketsuke.dialog.Truth;
import dev.uketsuke.severity.Fact;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What sentences state about the facts of the severity policy, with negation and tense. Sentences that say both or
 * neither state nothing: what is unsure is asked.
 */
final class FactCues {
    private static final Pattern CLAUSE = Pattern.compile("[^、,]+");

    private static final List<FactRule> RULES = Stream.of(
                    StoppedCues.RULES,
                    OngoingCues.RULES,
                    RollbackCues.RULES,
                    ScheduleCues.RULES,
                    PhoneCues.RULES,
                    ImpactCues.RULES)
            .flatMap(List::stream)
            .toList();

    /** What is stated within a span, with the sentence that states it. */
    Map<Fact, Stated> in(Folded said, Span within) {
        var all = new EnumMap<Fact, List<Stated>>(Fact.class);
        for (var sentence : said.sentences(within)) {
            for (var fact : Fact.values()) {
                stated(said, sentence, fact)
                        .ifPresent(stated -> all.computeIfAbsent(fact, _ -> new ArrayList<>())
                                .add(stated));
            }
        }
        var agreed = new EnumMap<Fact, Stated>(Fact.class);
        all.forEach((fact, stated) -> agreed(fact, stated).ifPresent(one -> agreed.put(fact, one)));
        return agreed;
    }

    /** Whether a sentence speaks of it and takes it back at once: 「直りましたが再発します」 states no recovery. */
    boolean takenBack(Folded said, Span sentence, Fact fact, Truth truth) {
        return RULES.stream()
                .anyMatch(rule -> rule.fact() == fact && rule.truth() == truth && rule.takenBack(said, sentence));
    }

    /** Sentences that contradict each other state nothing, but what has recovered has recovered. */
    private static Optional<Stated> agreed(Fact fact, List<Stated> stated) {
        var first = stated.getFirst();
        if (stated.stream().allMatch(one -> one.truth() == first.truth())) {
            return Optional.of(first);
        }
        return fact == Fact.IMPACT_PARTIAL
                ? stated.stream().filter(one -> one.truth() == Truth.YES).findFirst()
                : Optional.empty();
    }

    private static Optional<Stated> stated(Folded said, Span sentence, Fact fact) {
        var met = RULES.stream()
                .filter(rule -> rule.fact() == fact && rule.states(said, sentence))
                .toList();
        var unknown = met.stream().filter(rule -> rule.truth() == Truth.UNKNOWN).findFirst();
        if (unknown.isPresent()) {
            return Optional.of(new Stated(Truth.UNKNOWN, Phrase.edged(said, sentence)));
        }
        return met.stream().map(FactRule::truth).distinct().count() == 1
                ? Optional.of(new Stated(met.getFirst().truth(), narrowed(said, sentence, met.getFirst())))
                : Optional.empty();
    }

    /** The one clause of a list that states it; the sentence when it takes more than one. */
    private static Span narrowed(Folded said, Span sentence, FactRule rule) {
        return said.hits(CLAUSE, sentence).stream()
                .map(hit -> Phrase.edged(said, hit.span()))
                .filter(clause -> clause.start() < clause.end() && said.has(rule.cue(), clause))
                .findFirst()
                .orElseGet(() -> Phrase.edged(said, sentence));
    }

    /** A fact as one sentence states it. */
    record Stated(Truth truth, Span quote) {}
}
