package dev.uketsuke.conversation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A short message or sentence made alike for matching: full-width Latin and plain apostrophes, lower case, nothing around it
 * and no full stop at its end. A longer one tells something of its own: it is empty here, and no pattern is found in it.
 */
record ShortWords(String text) {
    private static final Pattern END = Pattern.compile("[。.!\\s]+$");

    static ShortWords of(String said, int longest) {
        if (said.length() > 2 * longest) {
            return new ShortWords("");
        }
        var plain = Normalizer.normalize(said, Normalizer.Form.NFKC)
                .replace('\u2019', '\'')
                .strip()
                .toLowerCase(Locale.ROOT);
        var words = END.matcher(plain).replaceFirst("");
        return new ShortWords(words.length() > longest ? "" : words);
    }

    ShortWords without(Pattern pattern) {
        return new ShortWords(pattern.matcher(text).replaceAll(""));
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** Whether they are nothing else. */
    boolean are(Pattern pattern) {
        return !isEmpty() && pattern.matcher(text).matches();
    }

    /** Whether it stands anywhere in them. */
    boolean have(Pattern pattern) {
        return !isEmpty() && pattern.matcher(text).find();
    }
}
