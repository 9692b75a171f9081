package dev.uketsuke.understanding;

import com.google.re2j.Pattern;

/** Compiles words and phrases that are searched in folded text; linear in the text whatever is typed. */
final class Cues {
    private Cues() {}

    /** A pattern that matches any of the alternatives anywhere. */
    static Pattern any(String... alternatives) {
        return Pattern.compile("(?:" + String.join("|", alternatives) + ")");
    }

    /** A pattern for a whole phrase that is any of the alternatives. */
    static Pattern whole(String... alternatives) {
        return Pattern.compile("^(?:" + String.join("|", alternatives) + ")$");
    }
}
