package dev.uketsuke.dialog;

import java.util.Optional;

/** A day or a minute that was only said roughly; stored with the mark of ISO 8601-2: {@code 2026-11-21T10:00+09:00~}. */
public final class Around {
    private static final String MARK = "~";

    private Around() {}

    /** The stored value of what was said to be about then. */
    public static String value(String exact) {
        return exact + MARK;
    }

    /** What a stored value is about; empty when it is exact. */
    public static Optional<String> read(String value) {
        return value.endsWith(MARK) ? Optional.of(exact(value)) : Optional.empty();
    }

    /** A stored value without the mark. */
    public static String exact(String value) {
        return value.endsWith(MARK) ? value.substring(0, value.length() - MARK.length()) : value;
    }

    /** As a person reads it. */
    public static String in(String moment, Language language) {
        return switch (language) {
            case JA -> moment + "頃";
            case EN -> "around " + moment;
        };
    }
}
