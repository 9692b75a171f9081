package dev.uketsuke.privacy;

import com.google.re2j.Pattern;
import java.util.EnumMap;
import java.util.Map;

/** What stands in a masked text where a secret was: {@code [KIND_n]}. It is never hidden once more. */
final class Placeholder {
    private static final Pattern PATTERN = Pattern.compile("\\[([A-Z]+(?:_[A-Z]+)*)_([0-9]{1,9})\\]");
    private static final int LONGEST = 40;

    private Placeholder() {}

    /** The same text with blanks for what placeholders say: it is none of the words that tell a secret. */
    static String without(String text) {
        if (text.indexOf('[') < 0) {
            return text;
        }
        var plain = new StringBuilder(text);
        var matcher = PATTERN.matcher(text);
        while (matcher.find()) {
            for (int at = matcher.start() + 1; at < matcher.end() - 1; at++) {
                plain.setCharAt(at, '_');
            }
        }
        return plain.toString();
    }

    /** Whether a stretch of text holds one or a part of one. */
    static boolean touches(Flat text, int start, int end) {
        int from = Math.max(0, start - LONGEST);
        int to = Math.min(text.text().length(), end + LONGEST);
        var matcher = PATTERN.matcher(text.text().substring(from, to));
        while (matcher.find()) {
            if (from + matcher.start() < end && start < from + matcher.end()) {
                return true;
            }
        }
        return false;
    }

    static String of(SecretKind kind, int number) {
        return "[" + kind + "_" + number + "]";
    }

    static boolean at(Flat text, int place) {
        return text.charAt(place) == '[' && text.at(PATTERN, place, LONGEST) != null;
    }

    static int end(Flat text, int place) {
        var match = text.at(PATTERN, place, LONGEST);
        return match == null ? place : place + match.end();
    }

    /** Whether a stretch of text says nothing but that something is hidden there. */
    static boolean only(Flat text, int start, int end) {
        var words = text.lower().substring(start, end);
        return touches(text, start, end) && words.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** The highest number of each kind that a text holds already. */
    static Map<SecretKind, Integer> highest(String text) {
        var highest = new EnumMap<SecretKind, Integer>(SecretKind.class);
        if (text.indexOf('[') < 0) {
            return highest;
        }
        var matcher = PATTERN.matcher(text);
        while (matcher.find()) {
            for (var kind : SecretKind.values()) {
                if (kind.name().equals(matcher.group(1))) {
                    highest.merge(kind, Integer.parseInt(matcher.group(2)), Math::max);
                }
            }
        }
        return highest;
    }
}
