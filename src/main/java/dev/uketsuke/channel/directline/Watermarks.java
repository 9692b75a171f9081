package dev.uketsuke.channel.directline;

import org.jspecify.annotations.Nullable;

/** Reads how far a client says it has read. */
final class Watermarks {
    private Watermarks() {}

    /** 0, from the beginning, when there is none. */
    static long read(@Nullable String watermark) {
        if (watermark == null || watermark.isBlank()) {
            return 0;
        }
        if (watermark.length() > 18 || !watermark.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw DirectLineException.badRequest("The watermark is none that was given out here.");
        }
        return Long.parseLong(watermark);
    }
}
