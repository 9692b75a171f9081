package dev.uketsuke.ticket;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the desk has spoken to the requester.
 *
 * @param respondedAt the first word of a person to the requester; null until then
 * @param lastAt the latest word of a person, or the latest attempt to reach the requester; null until then
 * @param unanswered how often the requester was asked since they last spoke (#85)
 */
public record Contacts(
        @Nullable Instant respondedAt, @Nullable Instant lastAt, int unanswered) {
    static final Contacts NONE = new Contacts(null, null, 0);

    /** What is said to the requester within so long of what was said before is one contact, in however many messages (#85). */
    private static final Duration ONE = Duration.ofHours(1);

    /** A person has spoken to the requester, who has still to answer. */
    Contacts spoken(Instant at) {
        return new Contacts(respondedAt == null ? at : respondedAt, at, counting(at));
    }

    /** A person did not reach the requester: not a response yet (#45), but asked in vain. */
    Contacts tried(Instant at) {
        return new Contacts(respondedAt, at, counting(at));
    }

    Contacts answered() {
        return new Contacts(respondedAt, lastAt, 0);
    }

    private int counting(Instant at) {
        var sameContact = unanswered > 0 && lastAt != null && lastAt.plus(ONE).isAfter(at);
        return sameContact ? unanswered : unanswered + 1;
    }
}
