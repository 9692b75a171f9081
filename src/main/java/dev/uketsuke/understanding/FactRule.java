package dev.uketsuke.understanding;

import dev.uketsuke.dialog.Truth;
import dev.uketsuke.severity.Fact;

/**
 * What a sentence states about a fact when it holds a cue.
 *
 * @param unless what takes the statement back, or shows that something else is meant
 */
record FactRule(Fact fact, Truth truth, Cue cue, Cue unless) {
    static final Cue NEVER = Cue.any();

    /** Whether a sentence states it. */
    boolean states(Folded said, Span sentence) {
        return said.has(cue, sentence) && !said.has(unless, sentence);
    }

    /** Whether a sentence speaks of it and takes it back at once. */
    boolean takenBack(Folded said, Span sentence) {
        return said.has(cue, sentence) && said.has(unless, sentence);
    }
}
