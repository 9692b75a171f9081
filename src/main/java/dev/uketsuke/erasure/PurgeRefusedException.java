package dev.uketsuke.erasure;

import java.util.Locale;

/** A text that cannot be purged; it is not named. */
public final class PurgeRefusedException extends RuntimeException {
    private final Reason reason;

    PurgeRefusedException(Reason reason) {
        super(reason.key());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why nothing was changed. */
    public enum Reason {
        /** Too short or too long, or without a letter or digit. */
        UNSUITABLE,
        /** Part of what the program itself writes. */
        STRUCTURE;

        /** The name in texts. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
