package dev.uketsuke.attachment;

import java.util.Arrays;
import java.util.Locale;

/** What became of what a picture says and nobody sees in it, such as the place where it was taken. */
public enum Details {
    REMOVED,
    /** The place was among them. */
    PLACE_REMOVED,
    /** They may still be there: the picture is built in a way that is not understood. */
    LEFT;

    /** The name in the database and in the published JSON. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads {@link #key()}. */
    public static Details of(String key) {
        return Arrays.stream(values())
                .filter(details -> details.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Unknown state of a picture: " + key));
    }
}
