package dev.uketsuke.ticket;

import dev.uketsuke.severity.Level;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A request as its requester follows it.
 *
 * @param dueAt until when the first response is promised; null when nothing is promised
 * @param passedOn whether it goes on in another request, whose agent gets what is said about it
 */
public record Followed(
        String number,
        String conversationId,
        String title,
        Level severity,
        Standing standing,
        @Nullable Instant dueAt,
        Instant createdAt,
        boolean passedOn) {
    Followed passedOn(boolean other) {
        return new Followed(number, conversationId, title, severity, standing, dueAt, createdAt, other);
    }
}
