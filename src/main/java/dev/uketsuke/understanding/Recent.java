package dev.uketsuke.understanding;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;

/** The messages read last: one turn may read its own several times, and what was found out about it stays true. */
final class Recent {
    /** A log pasted into the chat is kept whole, but its values are looked for at its beginning only; in chars. */
    private static final int READ_AT_MOST = 5_000;

    /** Each piece between two stops is looked through for every question: no prose and no log has that many so early. */
    private static final int MOST_STOPS = 400;

    private static final String STOPS = ";,:.!?\n；，、：。．！？";

    /** As many as a few conversations say at the same time. */
    private static final int MOST = 32;

    private static final Duration KEPT = Duration.ofMinutes(1);

    private final Cache<String, Folded> messages =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(KEPT).build();

    /** As much of a message as is read. */
    Folded folded(String text) {
        return messages.get(head(text), Folded::of);
    }

    /** Cut where a message is too long, or parted into too many pieces. */
    static String head(String text) {
        int most = Math.min(READ_AT_MOST, text.length());
        int stops = 0;
        int end = 0;
        while (end < most && stops < MOST_STOPS) {
            stops += STOPS.indexOf(text.charAt(end)) >= 0 ? 1 : 0;
            end++;
        }
        boolean cut = end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(0, cut ? end - 1 : end);
    }

    /** Whether a message is read to its end. */
    static boolean whole(String text) {
        return head(text).length() == text.length();
    }
}
