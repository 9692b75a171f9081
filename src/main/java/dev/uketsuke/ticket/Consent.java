package dev.uketsuke.ticket;

import java.util.Locale;

/** Whether the requester agrees that a request is closed (#83, #84). */
public enum Consent {
    NONE,
    ASKED,
    GIVEN;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Consent of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
