package dev.uketsuke.ticket;

import dev.uketsuke.severity.Level;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A request as its requester follows it.
 *
 * @param dueAt until when the first response is promised; null when nothing is promised
 * @param handed whether somebody else asked it and an agent has handed it to this person
 * @param question what its agent waits for an answer to from the person to whom it was handed; null when nothing
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
        boolean passedOn,
        boolean handed,
        @Nullable String question) {
    Followed(
            String number,
            String conversationId,
            String title,
            Level severity,
            Standing standing,
            @Nullable Instant dueAt,
            Instant createdAt) {
        this(number, conversationId, title, severity, standing, dueAt, createdAt, false, false, null);
    }

    /** As its own requester follows it. */
    public static Followed of(Ticket ticket) {
        return new Followed(
                        ticket.number(),
                        ticket.conversationId(),
                        ticket.title(),
                        ticket.severity(),
                        ticket.standing(),
                        ticket.dueAt(),
                        ticket.createdAt())
                .passedOn(ticket.standing().mergedInto() != null);
    }

    Followed handed(@Nullable String asked) {
        return new Followed(number, conversationId, title, severity, standing, dueAt, createdAt, passedOn, true, asked);
    }

    Followed passedOn(boolean other) {
        return new Followed(
                number, conversationId, title, severity, standing, dueAt, createdAt, other, handed, question);
    }
}
