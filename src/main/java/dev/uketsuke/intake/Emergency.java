package dev.uketsuke.intake;

import dev.uketsuke.dialog.Wording;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
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
        cues = cues.stream().map(Emergency::folded).toList();
        unless = unless.stream().map(Emergency::folded).toList();
    }

    /** The first sentence that tells of one; empty when none does. */
    Optional<String> in(List<String> words) {
        return words.stream()
                .flatMap(SENTENCES::splitAsStream)
                .filter(sentence -> tells(folded(sentence)))
                .map(String::strip)
                .findFirst();
    }

    private boolean tells(String sentence) {
        return cues.stream().anyMatch(cue -> stands(cue, sentence))
                && unless.stream().noneMatch(word -> stands(word, sentence));
    }

    private static boolean stands(String words, String sentence) {
        for (int at = sentence.indexOf(words); at >= 0; at = sentence.indexOf(words, at + 1)) {
            if (!joins(sentence, at - 1, words.charAt(0))
                    && !joins(sentence, at + words.length(), words.charAt(words.length() - 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean joins(String sentence, int beside, char edge) {
        return isLatin(edge) && beside >= 0 && beside < sentence.length() && isLatin(sentence.charAt(beside));
    }

    private static boolean isLatin(char letter) {
        return letter < 128 && Character.isLetterOrDigit(letter);
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
