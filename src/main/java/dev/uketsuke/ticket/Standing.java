package dev.uketsuke.ticket;

import dev.uketsuke.severity.Level;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the acts about a request have come to.
 *
 * @param owner the agent who works it; null while nobody does
 * @param respondedAt the first word of a person to the requester; null until then
 * @param contactedAt the latest word of a person to the requester, or the latest attempt to reach them; null until then
 * @param unanswered how often the requester was asked since they last spoke (#85); what follows closely counts once
 * @param release the severity that is proposed after recovery (#58); null when none is
 * @param closesOn from when it may be closed without an answer, which the requester was told (#85); null until then
 * @param score the requester's, 1 to 5 (#87); null until they gave one
 * @param mergedInto the request in which this one goes on as a duplicate; null when it is none
 * @param clock of the word that the requester waits for
 */
public record Standing(
        Status status,
        @Nullable String owner,
        @Nullable Instant respondedAt,
        @Nullable Instant contactedAt,
        int unanswered,
        Consent consent,
        @Nullable Level release,
        @Nullable Instant closesOn,
        @Nullable Instant closedAt,
        @Nullable Integer score,
        @Nullable String mergedInto,
        ResponseClock clock) {
    static final Standing BEGINNING = new Standing(
            Status.NEW, null, null, null, 0, Consent.NONE, null, null, null, null, null, ResponseClock.NONE);

    public boolean closed() {
        return status == Status.CLOSED;
    }

    Standing in(Status other) {
        return new Standing(
                other,
                owner,
                respondedAt,
                contactedAt,
                unanswered,
                consent,
                release,
                closesOn,
                closedAt,
                score,
                mergedInto,
                clock);
    }

    Standing ownedBy(@Nullable String agent) {
        return new Standing(
                status,
                agent,
                respondedAt,
                contactedAt,
                unanswered,
                consent,
                release,
                closesOn,
                closedAt,
                score,
                mergedInto,
                clock);
    }

    /** A person on the desk has spoken to the requester, who has still to answer. */
    Standing contacted(Instant at) {
        return counting(respondedAt == null ? at : respondedAt, at);
    }

    /** A person on the desk did not reach the requester: not a response yet (#45), but asked in vain. */
    Standing tried(Instant at) {
        return counting(respondedAt, at);
    }

    private Standing counting(@Nullable Instant responded, Instant at) {
        var again = unanswered > 0
                && contactedAt != null
                && contactedAt.plus(Life.ONE_CONTACT).isAfter(at);
        return new Standing(
                status,
                owner,
                responded,
                at,
                again ? unanswered : unanswered + 1,
                consent,
                release,
                closesOn,
                closedAt,
                score,
                mergedInto,
                clock);
    }

    /** The requester has spoken: whatever was counted or announced in their silence is over. */
    Standing heard() {
        return new Standing(
                status, owner, respondedAt, contactedAt, 0, consent, release, null, closedAt, score, mergedInto, clock);
    }

    Standing consenting(Consent other) {
        return new Standing(
                status,
                owner,
                respondedAt,
                contactedAt,
                unanswered,
                other,
                release,
                closesOn,
                closedAt,
                score,
                mergedInto,
                clock);
    }

    Standing releasing(@Nullable Level level) {
        return new Standing(
                status,
                owner,
                respondedAt,
                contactedAt,
                unanswered,
                consent,
                level,
                closesOn,
                closedAt,
                score,
                mergedInto,
                clock);
    }

    Standing closing(@Nullable Instant on) {
        return new Standing(
                status,
                owner,
                respondedAt,
                contactedAt,
                unanswered,
                consent,
                release,
                on,
                closedAt,
                score,
                mergedInto,
                clock);
    }

    Standing closedAt(@Nullable Instant at) {
        return new Standing(
                status,
                owner,
                respondedAt,
                contactedAt,
                unanswered,
                consent,
                release,
                closesOn,
                at,
                score,
                mergedInto,
                clock);
    }

    Standing rated(int given) {
        return new Standing(
                status,
                owner,
                respondedAt,
                contactedAt,
                unanswered,
                consent,
                release,
                closesOn,
                closedAt,
                given,
                mergedInto,
                clock);
    }

    Standing mergedInto(@Nullable String other) {
        return new Standing(
                status,
                owner,
                respondedAt,
                contactedAt,
                unanswered,
                consent,
                release,
                closesOn,
                closedAt,
                score,
                other,
                clock);
    }

    Standing by(ResponseClock other) {
        return new Standing(
                status,
                owner,
                respondedAt,
                contactedAt,
                unanswered,
                consent,
                release,
                closesOn,
                closedAt,
                score,
                mergedInto,
                other);
    }
}
