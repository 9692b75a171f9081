package dev.uketsuke.privacy;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * A text made plain: full-width and look-alike letters, marks, tags and what cannot be seen tell nothing.
 *
 * @param text plain, case kept
 * @param lower the same in lower case, placeholders without their words
 * @param folded knows which stretch of the original each place stands for
 */
record Flat(String text, String lower, Folded folded) {
    static Flat of(String original) {
        var folded = Folded.of(original);
        var text = folded.text();
        return new Flat(text, lower(Placeholder.without(text)), folded);
    }

    /** The same stretch of the original. */
    Hit original(Hit hit) {
        return new Hit(hit.kind(), hit.confidence(), folded.start(hit.start()), folded.end(hit.end() - 1));
    }

    private static String lower(String text) {
        var lower = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            lower.append(c < 0x80 ? (char) Character.toLowerCase((int) c) : c);
        }
        return lower.toString();
    }

    /** Where any of these lower-case words begins, in order; a large text without them costs one pass a word. */
    List<Integer> places(List<String> words) {
        var places = new ArrayList<Integer>();
        for (var word : words) {
            for (int at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + word.length())) {
                places.add(at);
            }
        }
        places.sort(Integer::compare);
        return places;
    }

    /** A match that begins exactly here and is looked for in a bounded stretch; null when there is none. */
    @Nullable
    Matcher at(Pattern pattern, int start, int length) {
        var matcher = pattern.matcher(text.substring(start, Math.min(text.length(), start + length)));
        return matcher.lookingAt() ? matcher : null;
    }

    /** Where a run of chars of one kind ends that begins at a place; looked at up to a bound. */
    int runEnd(int start, int most, IntPredicate kind) {
        int end = start;
        while (end < text.length() && end - start < most && kind.test(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The lower-case chars before a place. */
    String before(int place, int chars) {
        return lower.substring(Math.max(0, place - chars), place);
    }

    /** The lower-case chars from a place on. */
    String after(int place, int chars) {
        return lower.substring(Math.min(lower.length(), place), Math.min(lower.length(), place + chars));
    }

    /** The char at a place, or NUL beyond the ends. */
    char charAt(int place) {
        return place < 0 || place >= text.length() ? 0 : text.charAt(place);
    }
}
