package dev.uketsuke.severity;

import dev.uketsuke.dialog.Question;
import dev.uketsuke.dialog.Truth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The written criteria of the severities (#43 to #62): from facts to a suggested level, with the reasons.
 *
 * @param criteria in the order in which they are shown
 * @param questions how each fact is asked; answered with {@code yes}, {@code no} or {@code unknown}
 */
public record SeverityPolicy(List<Criterion> criteria, Map<Fact, Question> questions) {
    public SeverityPolicy {
        criteria = List.copyOf(criteria);
        questions = Map.copyOf(questions);
    }

    /**
     * Suggests a level.
     *
     * @param trouble whether the request reports a problem; a problem with no stated impact is C, a question has no level
     *     of its own
     */
    public Suggestion suggest(Facts facts, boolean trouble) {
        var settled = Implications.of(facts);
        var truths = settled.truths();
        var findings = criteria.stream()
                .map(criterion -> new Suggestion.Finding(
                        criterion, criterion.met(truth(truths, criterion.fact())), settled.quote(criterion.fact())))
                .toList();
        var ask = Decisive.among(order(settled), truths, answered -> level(answered, trouble));
        return new Suggestion(level(truths, trouble), findings, ask);
    }

    /** The facts neither said, asked nor implied; what decides most in this state of knowledge comes first. */
    private static List<Fact> order(Implications settled) {
        var order = settled.truths().get(Fact.BUSINESS_STOPPED) == Truth.YES
                ? Stream.of(Fact.ONGOING, Fact.ROLLBACK_SOLVES, Fact.PHONE_24X7, Fact.IMPACT_PARTIAL, Fact.IMPACT_MINOR)
                : Stream.of(
                        Fact.BUSINESS_STOPPED,
                        Fact.IMPACT_PARTIAL,
                        Fact.IMPACT_MINOR,
                        Fact.ONGOING,
                        Fact.ROLLBACK_SOLVES,
                        Fact.PHONE_24X7);
        return order.filter(fact -> !settled.truths().containsKey(fact)).toList();
    }

    private @Nullable Level level(Map<Fact, Truth> truths, boolean trouble) {
        if (reached(Level.A, truths)) {
            return Level.A;
        }
        var now = withoutWhatIsOver(truths);
        if (truth(now, Fact.BUSINESS_STOPPED) == Truth.YES || reached(Level.B, now)) {
            return Level.B;
        }
        var affected = Stream.of(Fact.BUSINESS_STOPPED, Fact.IMPACT_PARTIAL, Fact.IMPACT_MINOR)
                .anyMatch(fact -> truth(truths, fact) == Truth.YES);
        return trouble || affected || reached(Level.C, now) ? Level.C : null;
    }

    /** After recovery only what is still affected counts (#54): B or C, by that. */
    private static Map<Fact, Truth> withoutWhatIsOver(Map<Fact, Truth> truths) {
        if (truth(truths, Fact.ONGOING) != Truth.NO) {
            return truths;
        }
        var now = new EnumMap<Fact, Truth>(Fact.class);
        now.putAll(truths);
        now.put(Fact.BUSINESS_STOPPED, Truth.NO);
        return now;
    }

    /** Every required criterion met, every exclusion ruled out, and one that suffices where the level has such. */
    private boolean reached(Level level, Map<Fact, Truth> truths) {
        var any = false;
        var sufficient = false;
        var enough = false;
        for (var criterion : criteria) {
            if (criterion.level() != level) {
                continue;
            }
            var against = criterion.standsAgainst(criterion.met(truth(truths, criterion.fact())));
            if (criterion.kind() == Criterion.Kind.SUFFICIENT) {
                sufficient = true;
                enough |= !against;
            } else if (against) {
                return false;
            }
            any |= criterion.kind() != Criterion.Kind.EXCLUSION;
        }
        return any && enough == sufficient;
    }

    private static Truth truth(Map<Fact, Truth> truths, Fact fact) {
        return truths.getOrDefault(fact, Truth.UNKNOWN);
    }
}
