package dev.uketsuke.severity;

import dev.uketsuke.dialog.Truth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The suggested severity and why.
 *
 * @param level the level if nothing more is asked; null when no impact was stated and no trouble is reported
 * @param findings every criterion with its state
 * @param ask the facts whose answer could still change the level, the most decisive first
 */
public record Suggestion(@Nullable Level level, List<Finding> findings, List<Fact> ask) {
    public Suggestion {
        findings = List.copyOf(findings);
        ask = List.copyOf(ask);
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
