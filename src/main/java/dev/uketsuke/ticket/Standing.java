package dev.uketsuke.ticket;

import dev.uketsuke.severity.Level;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the acts about a request have come to.
 *
 * @param owner the agent who works it; null while nobody does
 * @param respondedAt the first word of a person to the requester; null until then
 * @param unanswered how often the requester was asked since they last spoke (#85)
 * @param release the severity that is proposed after recovery (#58); null when none is
 * @param closesOn from when it may be closed without an answer, which the requester was told (#85); null until then
 * @param score the requester's, 1 to 5 (#87); null until they gave one
 * @param mergedInto the request in which this one goes on as a duplicate; null when it is none
 */
public record Standing(
        Status status,
        @Nullable String owner,
        @Nullable Instant respondedAt,
        int unanswered,
        Consent consent,
        @Nullable Level release,
        @Nullable Instant closesOn,
        @Nullable Instant closedAt,
        @Nullable Integer score,
        @Nullable String mergedInto) {
    static final Standing BEGINNING =
            new Standing(Status.NEW, null, null, 0, Consent.NONE, null, null, null, null, null);

    public boolean closed() {
        return status == Status.CLOSED;
    }

    Standing in(Status other) {
        return new Standing(
                other, owner, respondedAt, unanswered, consent, release, closesOn, closedAt, score, mergedInto);
    }

    Standing ownedBy(@Nullable String agent) {
        return new Standing(
                status, agent, respondedAt, unanswered, consent, release, closesOn, closedAt, score, mergedInto);
    }

    /** A person on the desk has spoken to the requester, who has still to answer. */
    Standing contacted(Instant at) {
        return new Standing(
                status,
                owner,
                respondedAt == null ? at : respondedAt,
                unanswered + 1,
                consent,
                release,
                closesOn,
                closedAt,
                score,
                mergedInto);
    }

    /** The requester has spoken: whatever was counted or announced in their silence is over. */
    Standing heard() {
        return new Standing(status, owner, respondedAt, 0, consent, release, null, closedAt, score, mergedInto);
    }

    Standing consenting(Consent other) {
        return new Standing(
                status, owner, respondedAt, unanswered, other, release, closesOn, closedAt, score, mergedInto);
    }

    Standing releasing(@Nullable Level level) {
        return new Standing(
                status, owner, respondedAt, unanswered, consent, level, closesOn, closedAt, score, mergedInto);
    }

    Standing closing(@Nullable Instant on) {
        return new Standing(status, owner, respondedAt, unanswered, consent, release, on, closedAt, score, mergedInto);
    }

    Standing closedAt(@Nullable Instant at) {
        return new Standing(status, owner, respondedAt, unanswered, consent, release, closesOn, at, score, mergedInto);
    }

    Standing rated(int given) {
        return new Standing(
                status, owner, respondedAt, unanswered, consent, release, closesOn, closedAt, given, mergedInto);
    }

    Standing mergedInto(@Nullable String other) {
        return new Standing(status, owner, respondedAt, unanswered, consent, release, closesOn, closedAt, score, other);
    }
}
