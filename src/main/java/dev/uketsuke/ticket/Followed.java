package dev.uketsuke.ticket;

import dev.uketsuke.severity.Level;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A request as its requester follows it.
 *
 * @param dueAt until when the first response is promised; null when nothing is promised
 */
public record Followed(
        String number,
        String conversationId,
        String title,
        Level severity,
        Standing standing,
        @Nullable Instant dueAt,
        Instant createdAt) {}
