package dev.uketsuke.ticket;

import dev.uketsuke.severity.Level;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the acts about a request have come to.
 *
 * @param owner the agent who works it; null while nobody does
 * @param release the severity that is proposed after recovery (#58); null when none is
 * @param closesOn from when it may be closed without an answer, which the requester was told (#85); null until then
 * @param score the requester's, 1 to 5 (#87); null until they gave one
 * @param mergedInto the request in which this one goes on as a duplicate; null when it is none
 * @param clock of the word that the requester waits for
 */
public record Standing(
        Status status,
        @Nullable String owner,
        Contacts contacts,
        Consent consent,
        @Nullable Level release,
        @Nullable Instant closesOn,
        @Nullable Instant closedAt,
        @Nullable Integer score,
        @Nullable String mergedInto,
        ResponseClock clock) {
    static final Standing BEGINNING = new Standing(
            Status.NEW, null, Contacts.NONE, Consent.NONE, null, null, null, null, null, ResponseClock.NONE);

    public @Nullable Instant respondedAt() {
        return contacts.respondedAt();
    }

    public int unanswered() {
        return contacts.unanswered();
    }

    public boolean closed() {
        return status == Status.CLOSED;
    }

    Standing in(Status other) {
        return new Standing(other, owner, contacts, consent, release, closesOn, closedAt, score, mergedInto, clock);
    }

    Standing ownedBy(@Nullable String agent) {
        return new Standing(status, agent, contacts, consent, release, closesOn, closedAt, score, mergedInto, clock);
    }

    Standing contacted(Instant at) {
        return with(contacts.spoken(at));
    }

    Standing tried(Instant at) {
        return with(contacts.tried(at));
    }

    /** The requester has spoken: whatever was counted or announced in their silence is over. */
    Standing heard() {
        return with(contacts.answered()).closing(null);
    }

    private Standing with(Contacts other) {
        return new Standing(status, owner, other, consent, release, closesOn, closedAt, score, mergedInto, clock);
    }

    Standing consenting(Consent other) {
        return new Standing(status, owner, contacts, other, release, closesOn, closedAt, score, mergedInto, clock);
    }

    Standing releasing(@Nullable Level level) {
        return new Standing(status, owner, contacts, consent, level, closesOn, closedAt, score, mergedInto, clock);
    }

    Standing closing(@Nullable Instant on) {
        return new Standing(status, owner, contacts, consent, release, on, closedAt, score, mergedInto, clock);
    }

    Standing closedAt(@Nullable Instant at) {
        return new Standing(status, owner, contacts, consent, release, closesOn, at, score, mergedInto, clock);
    }

    Standing rated(int given) {
        return new Standing(status, owner, contacts, consent, release, closesOn, closedAt, given, mergedInto, clock);
    }

    Standing mergedInto(@Nullable String other) {
        return new Standing(status, owner, contacts, consent, release, closesOn, closedAt, score, other, clock);
    }

    Standing by(ResponseClock other) {
        return new Standing(status, owner, contacts, consent, release, closesOn, closedAt, score, mergedInto, other);
    }
}
