package dev.uketsuke.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Words by which a sentence is known to tell of something.
 *
 * @param cues words that tell of it; Latin ones stand as words of their own
 * @param unless words that, in the same sentence, tell of something else
 */
record CueWords(List<String> cues, List<String> unless) {
    private static final Pattern SENTENCES = Pattern.compile("[。！？!?\\n]|\\. ");

    CueWords {
        cues = cues.stream().map(Phrases::folded).toList();
        unless = unless.stream().map(Phrases::folded).toList();
    }

    /** The first sentence that tells of it; empty when none does. */
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
