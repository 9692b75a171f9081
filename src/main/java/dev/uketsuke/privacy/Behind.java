package dev.uketsuke.privacy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind the word for a password: the words that lead to a value, and the value.
 *
 * @param assigned whether something says that the value is the password
 * @param colon whether a sign says so
 * @param quoted whether the value stands in quotation marks
 */
record Behind(boolean assigned, boolean colon, boolean quoted, int start, int end) {
    private static final List<String> ASSIGNING = List.of("is now", "is", "was", "to", "は", "→", "⇒", "=>", ":", "=");
    private static final List<String> LEADING = List.of(
            "changed",
            "set",
            "reset",
            "being",
            "as",
            "same",
            "the",
            "following",
            "temporary",
            "new",
            "が",
            "を",
            "も",
            "に",
            "の",
            "、",
            ",",
            "/",
            "値",
            "新しい",
            "現在",
            "実際",
            "今",
            "初期値",
            "例");
    private static final int MOST_LEADS = 8;
    private static final int LONGEST = 128;

    /** Reads on from a place; null when no value follows. */
    static @Nullable Behind read(Flat text, int place) {
        int at = place;
        if (text.charAt(at) == '"' || text.charAt(at) == '\'') {
            at++;
        }
        at = parenthesis(text, blanks(text, at));
        boolean assigned = false;
        boolean colon = false;
        for (int leads = 0; leads < MOST_LEADS; leads++) {
            at = blanks(text, at);
            var assigning = word(text, at, ASSIGNING);
            var lead = assigning == null ? word(text, at, LEADING) : assigning;
            if (lead == null) {
                break;
            }
            assigned |= assigning != null;
            colon |= List.of(":", "=", "→", "⇒", "=>").contains(lead);
            at += lead.length();
        }
        return value(text, blanks(text, at), assigned, colon);
    }

    private static @Nullable Behind value(Flat text, int at, boolean assigned, boolean colon) {
        char closing = closing(text.charAt(at));
        if (closing != 0) {
            int end = at + 1;
            while (end < at + 82 && text.charAt(end) != closing && text.charAt(end) >= ' ') {
                end++;
            }
            if (text.charAt(end) == closing && end > at + 1) {
                return new Behind(assigned, colon, true, at + 1, end);
            }
        }
        int end = at;
        while (end < at + LONGEST && text.charAt(end) > ' ' && text.charAt(end) < 0x7F) {
            end++;
        }
        boolean ends = text.charAt(end) <= ' ' || text.charAt(end) >= 0x7F;
        return ends && end - at >= 3 ? new Behind(assigned, colon, false, at, end) : null;
    }

    private static int blanks(Flat text, int at) {
        int end = at;
        while (end < at + 4 && (text.charAt(end) == ' ' || text.charAt(end) == '\n') && text.charAt(end) != 0) {
            end++;
        }
        return end;
    }

    private static int parenthesis(Flat text, int at) {
        if (text.charAt(at) != '(') {
            return at;
        }
        for (int end = at + 1; end < at + 18; end++) {
            if (text.charAt(end) == ')') {
                return end + 1;
            }
        }
        return at;
    }

    /** The word that stands here; a Latin one only as a whole word. */
    private static @Nullable String word(Flat text, int at, List<String> words) {
        for (var word : words) {
            if (text.lower().startsWith(word, at)
                    && (word.charAt(0) > 0x7F
                            || !letter(word.charAt(0))
                            || !letterOrDigit(text.charAt(at + word.length())))) {
                return word;
            }
        }
        return null;
    }

    private static boolean letter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean letterOrDigit(char c) {
        return letter(c) || (c >= '0' && c <= '9') || "!@#$%^&*_-".indexOf(c) >= 0;
    }

    private static char closing(char opening) {
        return switch (opening) {
            case '「' -> '」';
            case '『' -> '』';
            case '"' -> '"';
            case '\'' -> '\'';
            case '`' -> '`';
            default -> 0;
        };
    }
}
