package dev.uketsuke.ticket;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as it is compared in a search: the width of letters, their case and the kind of space do not count. */
final class Folded {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

    /** Where Latin, Greek and Cyrillic letters end and those begin of which two make a word. */
    private static final int WIDE = 0x2E80;

    private Folded() {}

    static String text(String text) {
        var even = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return SPACE.matcher(even).replaceAll(" ").strip();
    }

    /** The beginning of a text, no character cut in two. */
    static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }

    static boolean isWide(int codePoint) {
        return codePoint >= WIDE;
    }
}
