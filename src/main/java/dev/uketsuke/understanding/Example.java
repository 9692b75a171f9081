package dev.uketsuke.understanding;

import dev.uketsuke.dialog.Language;
import dev.uketsuke.dialog.Truth;
import dev.uketsuke.intake.Intent;
import dev.uketsuke.severity.Fact;
import java.util.Map;

/**
 * One utterance to learn from or to measure by.
 *
 * @param source where it stands, so that a mistake in it can be found
 * @param facts what the utterance states; any other fact is not stated
 */
public record Example(
        String source, Language language, Intent intent, Split split, Map<Fact, Truth> facts, String text) {
    public Example {
        facts = Map.copyOf(facts);
    }

    /** Into how many requests an utterance falls (#12 to #17). */
    public enum Split {
        SINGLE,
        SEVERAL,
        PER_PLATFORM
    }
}
