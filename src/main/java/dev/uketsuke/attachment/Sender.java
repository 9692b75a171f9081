package dev.uketsuke.attachment;

import java.util.Locale;

/** Whose file it is. */
public enum Sender {
    REQUESTER,
    AGENT;

    /** The name in the database. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
