package dev.uketsuke.attachment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a mail says that came as a file, without what hangs on it.
 *
 * @param from as shown to people; empty when it does not say
 * @param sent null when it does not say, or not so that it can be read
 * @param body plain text, in which no secret was found
 */
public record Mail(String from, @Nullable Instant sent, String subject, String body) {
    /** The same mail, its body cut to so many characters. */
    Mail cut(int most) {
        if (body.length() <= most) {
            return this;
        }
        var end = most > 0 && Character.isHighSurrogate(body.charAt(most - 1)) ? most - 1 : most;
        return new Mail(from, sent, subject, body.substring(0, end));
    }
}
