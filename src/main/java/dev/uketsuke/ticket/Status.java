package dev.uketsuke.ticket;

import java.util.Locale;

/** Where a request stands between requester and agents. */
public enum Status {
    /** Nobody has taken it. */
    NEW,
    /** An agent works it. */
    OPEN,
    /** The requester was asked something. */
    WAITING,
    /** The requester agreed to close it; the agent has still to do so (#83). */
    SOLVED,
    CLOSED;

    /** The name in tables and the API. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Status of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
