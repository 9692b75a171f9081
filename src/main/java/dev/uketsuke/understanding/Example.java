package dev.uketsuke.understanding;

import dev.uketsuke.dialog.Truth;
import dev.uketsuke.intake.Intent;
import dev.uketsuke.severity.Fact;
import java.util.Map;

/**
 * One utterance to learn from.
 *
 * @param source where it stands, so that a mistake in it can be found
 * @param facts what the utterance states; any other fact is not stated
 */
record Example(String source, Intent intent, Split split, Map<Fact, Truth> facts, String text) {
    Example {
        facts = Map.copyOf(facts);
    }

    /** Into how many requests an utterance falls (#12 to #17). */
    enum Split {
        SINGLE,
        SEVERAL,
        PER_PLATFORM
    }
}
