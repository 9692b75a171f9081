package dev.uketsuke.intake;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Words of the pack looked for in what was said: width and case do not matter, Latin ones stand as words of their own. */
final class Phrases {
    private Phrases() {}

    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** Whether any of the folded phrases stands in a folded text. */
    static boolean any(List<String> phrases, String text) {
        return phrases.stream().anyMatch(phrase -> stands(phrase, text));
    }

    private static boolean stands(String words, String text) {
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            if (!joins(text, at - 1, words.charAt(0))
                    && !joins(text, at + words.length(), words.charAt(words.length() - 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean joins(String text, int beside, char edge) {
        return isLatin(edge) && beside >= 0 && beside < text.length() && isLatin(text.charAt(beside));
    }

    private static boolean isLatin(char letter) {
        return letter < 128 && Character.isLetterOrDigit(letter);
    }
}
