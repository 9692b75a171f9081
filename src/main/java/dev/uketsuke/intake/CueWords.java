package dev.uketsuke.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Words by which a sentence is known to tell of something; Latin ones stand as words of their own.
 *
 * @param cues words that tell of it
 * @param beside words one of which stands in the same sentence, if there are any
 * @param unless words that, in the same sentence, tell of something else
 */
public record CueWords(List<String> cues, List<String> beside, List<String> unless) {
    public static final CueWords NONE = new CueWords(List.of(), List.of());

    private static final Pattern SENTENCES = Pattern.compile("[。！？!?\\n]|\\. ");

    public CueWords {
        cues = cues.stream().map(Phrases::folded).toList();
        beside = beside.stream().map(Phrases::folded).toList();
        unless = unless.stream().map(Phrases::folded).toList();
    }

    public CueWords(List<String> cues, List<String> unless) {
        this(cues, List.of(), unless);
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
        return Phrases.any(cues, sentence)
                && (beside.isEmpty() || Phrases.any(beside, sentence))
                && !Phrases.any(unless, sentence);
    }
}
