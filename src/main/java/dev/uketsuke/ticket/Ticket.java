package dev.uketsuke.ticket;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A request in the agents' hands.
 *
 * @param status {@code new}
 * @param dueAt until when the first response is promised; null when nothing is promised
 * @param document what was handed over; only the numbers of the tickets that belong to it may still be added
 * @param version raised by every change of the ticket around the document
 */
public record Ticket(
        String number,
        String conversationId,
        String status,
        @Nullable Instant dueAt,
        Instant createdAt,
        long version,
        TicketDocument document) {}
