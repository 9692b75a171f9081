package dev.uketsuke.understanding;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;

/** The messages read last: one turn may read its own several times, and what was found out about it stays true. */
final class Recent {
    /** A log pasted into the chat is kept whole, but its values are looked for at its beginning only; in chars. */
    static final int READ_AT_MOST = 5_000;

    /** As many as a few conversations say at the same time. */
    private static final int MOST = 32;

    private static final Duration KEPT = Duration.ofMinutes(1);

    private final Cache<String, Folded> messages =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(KEPT).build();

    /** As much of a message as is read. */
    Folded folded(String text) {
        return messages.get(head(text), Folded::of);
    }

    static String head(String text) {
        if (text.length() <= READ_AT_MOST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(READ_AT_MOST - 1)) ? READ_AT_MOST - 1 : READ_AT_MOST;
        return text.substring(0, end);
    }
}
