package dev.uketsuke.intake;

import dev.uketsuke.dialog.Wording;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An attack that is under way: whom to turn to comes before any form.
 *
 * @param notice what is said first, with the desk's emergency contact
 * @param cues words that tell of one; Latin ones stand as words of their own
 * @param unless words that, in the same sentence, tell of something else: a drill, a false alarm, the past
 */
public record Emergency(Wording notice, List<String> cues, List<String> unless) {
    private static final Pattern SENTENCES = Pattern.compile("[。！？!?\\n]|\\. ");

    public Emergency {
        cues = cues.stream().map(Phrases::folded).toList();
        unless = unless.stream().map(Phrases::folded).toList();
    }

    /** The first sentence that tells of one; empty when none does. */
    Optional<String> in(List<String> words) {
        return words.stream()
                .flatMap(SENTENCES::splitAsStream)
                .filter(sentence -> tells(Phrases.folded(sentence)))
                .map(String::strip)
                .findFirst();
    }

    private boolean tells(String sentence) {
        return Phrases.any(cues, sentence) && !Phrases.any(unless, sentence);
    }
}
