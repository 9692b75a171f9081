package dev.uketsuke.intake;

import dev.uketsuke.dialog.Wording;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An attack that is under way: whom to turn to comes before any form.
 *
 * @param notice what is said first, with the desk's emergency contact
 * @param cues words that tell of one
 * @param unless words that, in the same sentence, tell of something else: a drill, a false alarm, the past
 */
public record Emergency(Wording notice, List<String> cues, List<String> unless) {
    private static final Pattern SENTENCES = Pattern.compile("[。！？!?\\n]|\\. ");

    public Emergency {
        cues = cues.stream().map(Emergency::folded).toList();
        unless = unless.stream().map(Emergency::folded).toList();
    }

    /** Whether some sentence tells of one. */
    boolean in(List<String> words) {
        return words.stream()
                .flatMap(text -> SENTENCES.splitAsStream(folded(text)))
                .anyMatch(this::tells);
    }

    private boolean tells(String sentence) {
        return cues.stream().anyMatch(sentence::contains) && unless.stream().noneMatch(sentence::contains);
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
