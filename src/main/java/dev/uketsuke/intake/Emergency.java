package dev.uketsuke.intake;

import dev.uketsuke.dialog.Wording;
import java.util.List;
import java.util.Optional;

/**
 * An attack that is under way: whom to turn to comes before any form.
 *
 * @param notice what is said first, with the desk's emergency contact
 * @param cues words that tell of one; Latin ones stand as words of their own
 * @param unless words that, in the same sentence, tell of something else: a drill, a false alarm, the past
 */
public record Emergency(Wording notice, List<String> cues, List<String> unless) {
    public Emergency {
        cues = List.copyOf(cues);
        unless = List.copyOf(unless);
    }

    /** The first sentence that tells of one; empty when none does. */
    Optional<String> in(List<String> words) {
        return new CueWords(cues, unless).in(words);
    }
}
