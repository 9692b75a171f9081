package dev.uketsuke.ticket;

import dev.uketsuke.severity.Level;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A request in the agents' hands.
 *
 * @param dueAt until when the first response is promised, moved on by the time in which the requester was waited for before it;
 *     null when nothing is promised
 * @param document what was handed over; only the numbers of the tickets that belong to it may still be added, and
 *     severity and contact changed
 * @param version raised by every change of the ticket
 */
public record Ticket(
        String number,
        String conversationId,
        Standing standing,
        @Nullable Instant dueAt,
        Instant createdAt,
        long version,
        TicketDocument document) {
    public Level severity() {
        return document.severity();
    }

    public String title() {
        return document.title();
    }

    Ticket with(Standing other, @Nullable Instant due) {
        return new Ticket(number, conversationId, other, due, createdAt, version, document);
    }

    /** Changed once more. */
    Ticket with(TicketDocument other) {
        return new Ticket(number, conversationId, standing, dueAt, createdAt, version + 1, other);
    }
}
