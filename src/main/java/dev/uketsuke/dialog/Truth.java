package dev.uketsuke.dialog;

import java.util.Locale;

/** Yes, no, or not known: what is unknown is never taken for a no. */
public enum Truth {
    YES,
    NO,
    UNKNOWN;

    public static Truth of(boolean value) {
        return value ? YES : NO;
    }

    /** The name used in answers, content and the API: {@code yes}, {@code no}, {@code unknown}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Truth and(Truth other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES && other == YES ? YES : UNKNOWN;
    }

    public Truth or(Truth other) {
        if (this == YES || other == YES) {
            return YES;
        }
        return this == NO && other == NO ? NO : UNKNOWN;
    }

    public Truth negated() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
