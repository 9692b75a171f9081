package dev.uketsuke.understanding;

import java.util.Set;

/** Words that a stop only shortens, as in "ext. 123" or "Mr. Sato". */
final class Abbreviations {
    private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "dr", "prof");
    private static final Set<String> BEFORE_NUMBERS =
            Set.of("ext", "extn", "no", "nr", "tel", "ph", "approx", "ca", "ver", "fig", "min", "max");
    private static final int LONGEST = 6;

    private Abbreviations() {}

    /** Whether the stop at this place shortens a word that something follows, and so ends no sentence. */
    static boolean endAt(String folded, int stop, Span line) {
        int at = stop;
        while (at > line.start() && latin(folded.charAt(at - 1)) && stop - at < LONGEST) {
            at--;
        }
        boolean apart = at == line.start() || !Character.isLetterOrDigit(folded.charAt(at - 1));
        var word = folded.substring(at, stop);
        return apart
                && stop + 2 < line.end()
                && (TITLES.contains(word)
                        || (BEFORE_NUMBERS.contains(word) && Character.isDigit(folded.charAt(stop + 2))));
    }

    private static boolean latin(char c) {
        return c >= 'a' && c <= 'z';
    }
}
