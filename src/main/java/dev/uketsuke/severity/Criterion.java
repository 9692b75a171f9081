package dev.uketsuke.severity;

import dev.uketsuke.dialog.Truth;
import dev.uketsuke.dialog.Wording;

/**
 * One numbered, written criterion.
 *
 * @param id such as {@code A1} or, for an exclusion, {@code X1}
 * @param level the level that it supports, or that it excludes
 * @param fact what it looks at
 * @param when the state of the fact in which the criterion is met
 * @param text the article's sentence, as the requester and the agent read it
 * @param rule number of the rule in the article
 */
public record Criterion(String id, Level level, Kind kind, Fact fact, Truth when, Wording text, int rule) {
    /** What a criterion that is met does to its level. */
    public enum Kind {
        /** The level needs every one of these. */
        REQUIRED,
        /** One of these is enough for the level. */
        SUFFICIENT,
        /** The level is out when one of these is met. */
        EXCLUSION
    }

    /** Whether the criterion is met when its fact is in this state; unknown stays unknown. */
    Truth met(Truth state) {
        return state == Truth.UNKNOWN ? Truth.UNKNOWN : Truth.of(state == when);
    }

    /**
     * Whether the level cannot be suggested with the criterion in this state.
     *
     * <p>An exclusion has to be ruled out, except that only a schedule suffers (#56): A needs stopped business, and then
     * more than a schedule suffers unless the requester says otherwise.
     */
    boolean standsAgainst(Truth met) {
        return switch (kind) {
            case REQUIRED, SUFFICIENT -> met != Truth.YES;
            case EXCLUSION -> met == Truth.YES || (met == Truth.UNKNOWN && fact != Fact.SCHEDULE_ONLY);
        };
    }
}
