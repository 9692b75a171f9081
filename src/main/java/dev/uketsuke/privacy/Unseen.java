package dev.uketsuke.privacy;

/**
 * Characters that show nothing themselves but change what is shown, sounded or stored around them: controls, marks that
 * turn the reading direction, halves of characters, marks heaped on one letter. What joins letters and signs of one
 * script to others is kept.
 */
public final class Unseen {
    /** Letters and marks that show nothing. */
    private static final String FILLERS = "\u034F\u115F\u1160\u17B4\u17B5\u2800\u3164\uFE0E\uFE0F\uFFA0";

    /** No language puts more on one letter (Unicode's stream-safe text format, UAX #15), and long heaps cost patterns time. */
    private static final int MOST_MARKS = 30;

    private static final String VERTICAL = "\u000B\f\u0085";

    private Unseen() {}

    /** The text without them; what breaks a line breaks one still. */
    public static String without(String text) {
        if (text.chars().noneMatch(c -> unseen(c) || Character.isSurrogate((char) c) || mark(c))) {
            return text;
        }
        var seen = new StringBuilder(text.length());
        var marks = 0;
        for (var point : text.codePoints().toArray()) {
            if (VERTICAL.indexOf(point) >= 0) {
                marks = 0;
                seen.append('\n');
            } else if (!unseen(point)) {
                marks = mark(point) ? marks + 1 : 0;
                if (marks <= MOST_MARKS) {
                    seen.appendCodePoint(point);
                }
            }
        }
        return seen.toString();
    }

    /** Whether a text shows nothing at all, so that it would make an empty bubble. */
    public static boolean nothing(String text) {
        return text.codePoints()
                .allMatch(point -> Character.isWhitespace(point)
                        || FILLERS.indexOf(point) >= 0
                        || switch (Character.getType(point)) {
                            case Character.CONTROL, Character.FORMAT, Character.SPACE_SEPARATOR -> true;
                            default -> false;
                        });
    }

    private static boolean unseen(int point) {
        return isControl(point) || turns(point) || Character.getType(point) == Character.SURROGATE;
    }

    private static boolean mark(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    private static boolean isControl(int point) {
        return Character.isISOControl(point) && point != '\t' && point != '\n' && point != '\r';
    }

    /** Whether it turns the direction in which what follows is read, or only makes believe so. */
    private static boolean turns(int point) {
        return point == 0x061C
                || point == 0x200E
                || point == 0x200F
                || (point >= 0x202A && point <= 0x202E)
                || (point >= 0x2066 && point <= 0x2069);
    }
}
