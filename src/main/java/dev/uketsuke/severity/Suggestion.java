package dev.uketsuke.severity;

import dev.uketsuke.dialog.Truth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The suggested severity and why.
 *
 * @param level the level if nothing more is asked; null when no impact was stated and no trouble is reported
 * @param findings every criterion with its state
 * @param ask the facts whose answer could still change the level, the most decisive first
 */
public record Suggestion(@Nullable Level level, List<Finding> findings, List<Fact> ask) {
    private static final Set<Fact> IMPACT = EnumSet.of(Fact.BUSINESS_STOPPED, Fact.IMPACT_PARTIAL, Fact.IMPACT_MINOR);

    public Suggestion {
        findings = List.copyOf(findings);
        ask = List.copyOf(ask);
    }

    /**
     * The part of {@link #ask} that is worth a question now: what else A needs only matters once business is known to
     * have stopped, a smaller impact only once it is known to be over, and a mere question is not asked for its impact.
     */
    public List<Fact> askNow() {
        if (level == null) {
            return List.of();
        }
        if (ask.contains(Fact.BUSINESS_STOPPED)) {
            return ask.stream().filter(IMPACT::contains).toList();
        }
        return ask.contains(Fact.ONGOING)
                ? ask.stream().filter(fact -> !IMPACT.contains(fact)).toList()
                : ask;
    }

    /** The criteria that would have to come out differently for this level; empty when the level is reached. */
    public List<Finding> against(Level wanted) {
        var ofLevel = findings.stream()
                .filter(finding -> finding.criterion().level() == wanted)
                .toList();
        var enough = ofLevel.stream()
                .anyMatch(finding ->
                        finding.criterion().kind() == Criterion.Kind.SUFFICIENT && finding.met() == Truth.YES);
        return ofLevel.stream()
                .filter(finding -> finding.criterion().standsAgainst(finding.met()))
                .filter(finding -> !(enough && finding.criterion().kind() == Criterion.Kind.SUFFICIENT))
                .toList();
    }

    /** What is known to speak against a level; an exclusion says it all. */
    public List<Finding> decidingAgainst(Level wanted) {
        var known = against(wanted).stream()
                .filter(finding -> finding.met() != Truth.UNKNOWN)
                .toList();
        var excluding = known.stream()
                .filter(finding -> finding.criterion().kind() == Criterion.Kind.EXCLUSION)
                .toList();
        return excluding.isEmpty() ? known : excluding;
    }

    /**
     * What would speak for a higher level than this and is not known, as far as it is about the impact itself; empty when
     * the level is stated in its own right.
     */
    public List<Finding> unheardOf(Level than) {
        return against(than).isEmpty()
                ? List.of()
                : findings.stream()
                        .filter(finding -> finding.criterion().level().compareTo(than) < 0
                                && finding.criterion().kind() != Criterion.Kind.EXCLUSION
                                && finding.met() == Truth.UNKNOWN
                                && IMPACT.contains(finding.criterion().fact()))
                        .toList();
    }

    /**
     * One criterion and whether it is met.
     *
     * @param met unknown when nothing was said about its fact
     * @param quote the requester's words that decide it; null when they tapped or nothing was said
     */
    public record Finding(
            Criterion criterion, Truth met, @Nullable String quote) {}
}
