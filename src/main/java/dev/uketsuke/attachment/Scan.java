package dev.uketsuke.attachment;

import java.util.Arrays;
import java.util.Locale;

/** What is known of a file that was taken in, from the best to the worst; requester and agent see all but the first. */
public enum Scan {
    /** All of it was read, and no secret found. */
    RELEASED,
    /** It cannot be looked into, or not into all of it. */
    NOT_SCANNED,
    /** It may hold a secret, in a place that nobody can read or mask by hand. */
    SUSPECTED;

    /** The name in the database and in the published JSON. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads {@link #key()}. */
    public static Scan of(String key) {
        return Arrays.stream(values())
                .filter(scan -> scan.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Unknown state of a file: " + key));
    }

    /** What is known of two things together. */
    Scan and(Scan other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
