package dev.uketsuke.ticket;

import dev.uketsuke.severity.Level;
import dev.uketsuke.ticket.ActRefusedException.Reason;
import java.time.Duration;
import java.time.Instant;

/**
 * The rules by which acts change where a request stands (#58 to #60, #82 to #88). Pure.
 *
 * @param reopenWithin how long after a close the requester may open it again
 */
record Life(Duration reopenWithin) {
    /** How often the requester is asked in vain before a close is announced (#85). */
    static final int CONTACTS = 3;

    /**
     * Where the request stands after an act.
     *
     * @throws ActRefusedException when it does not admit it
     */
    Standing after(Standing before, Level severity, Actor actor, Act act, Instant now) {
        return switch (act) {
            case Act.OfDesk _ -> before;
            case Act.Reopened _ -> reopened(before, actor, now);
            case Act.Linked _ -> actor.side() == Actor.Side.AGENT || before.closed() ? before : before.heard();
            case Act.OfAgent own -> byAgent(before, severity, actor.name(), own, now);
            case Act.OfRequester own -> byRequester(before, severity, own);
        };
    }

    private static Standing byAgent(Standing before, Level severity, String agent, Act.OfAgent act, Instant now) {
        return switch (act) {
            case Act.Noted _,
                    Act.Filed _,
                    Act.DuplicateJoined _,
                    Act.OriginalClosed _,
                    Act.SplitFrom _,
                    Act.SecretPurged _ -> before;
            case Act.Claimed _ -> claimed(open(before), agent);
            case Act.Released _ -> owned(before, agent).ownedBy(null).in(Status.NEW);
            case Act.Reassigned(var to, var _) -> given(open(before), to);
            case Act.Replied _ -> answering(before, agent).contacted(now);
            case Act.Asked _ -> answering(before, agent).contacted(now).in(Status.WAITING);
            case Act.Contacted(var _, var reached) ->
                reached
                        ? answering(before, agent).contacted(now).heard()
                        : answering(before, agent).tried(now).in(Status.WAITING);
            case Act.SeverityChanged(var to, var _) -> changed(answering(before, agent), severity, to);
            case Act.ReleaseProposed(var to) -> proposed(answering(before, agent), severity, to, now);
            case Act.ConsentAsked _ ->
                answering(before, agent)
                        .contacted(now)
                        .consenting(Consent.ASKED)
                        .in(Status.WAITING);
            case Act.CloseAnnounced(var on) -> announced(answering(before, agent), on, now);
            case Act.Closed _ -> closed(owned(before, agent), now);
            case Act.ColleagueConfirmed _ -> answering(before, agent);
            case Act.Merged(var other) -> merged(answering(before, agent), other, now);
            case Act.SplitOff part -> split(answering(before, agent), part.severity());
            case Act.Reopened _, Act.Linked _ -> throw new IllegalStateException("Both sides do it");
        };
    }

    private static Standing byRequester(Standing before, Level severity, Act.OfRequester act) {
        return switch (act) {
            case Act.Said _, Act.SaidOnDuplicate _ ->
                before.closed() ? before : before.heard().in(waitingFor(before));
            case Act.ColleagueNamed _ -> open(before).heard().in(waitingFor(before));
            case Act.Raised _ -> before.closed() ? before : before.heard();
            case Act.Solved _ ->
                agreed(open(before)) ? before.heard() : before.heard().consenting(Consent.ASKED);
            case Act.Consented _ ->
                open(before).heard().consenting(Consent.GIVEN).in(Status.SOLVED);
            case Act.Declined _ -> open(before).heard().consenting(Consent.NONE).in(owner(before));
            case Act.ReleaseAgreed _ -> released(open(before), severity).heard().in(waitingFor(before));
            case Act.ReleaseDeclined _ ->
                released(open(before), severity).heard().in(waitingFor(before));
            case Act.Rated(var score, var _) -> rated(before, score);
            case Act.Reopened _, Act.Linked _ -> throw new IllegalStateException("Both sides do it");
        };
    }

    private Standing reopened(Standing before, Actor actor, Instant now) {
        var closedAt = before.closedAt();
        if (!before.closed() || closedAt == null) {
            throw new ActRefusedException(Reason.NOT_CLOSED);
        }
        if (actor.side() == Actor.Side.REQUESTER && closedAt.plus(reopenWithin).isBefore(now)) {
            throw new ActRefusedException(Reason.TOO_LATE);
        }
        return before.heard()
                .consenting(Consent.NONE)
                .closedAt(null)
                .mergedInto(null)
                .in(owner(before));
    }

    /** What is told of it is the first response too; nobody is asked for consent, because the matter goes on. */
    private static Standing merged(Standing before, String other, Instant now) {
        return before.contacted(now)
                .closing(null)
                .releasing(null)
                .closedAt(now)
                .mergedInto(other)
                .in(Status.CLOSED);
    }

    private static Standing open(Standing before) {
        if (before.closed()) {
            throw new ActRefusedException(Reason.CLOSED);
        }
        return before;
    }

    private static Standing claimed(Standing before, String agent) {
        if (before.owner() != null && !before.owner().equals(agent)) {
            throw new ActRefusedException(Reason.ANOTHERS);
        }
        return given(before, agent);
    }

    /** Whoever speaks to the requester works the request from then on. */
    private static Standing answering(Standing before, String agent) {
        return claimed(open(before), agent);
    }

    private static Standing given(Standing before, String agent) {
        return before.ownedBy(agent).in(before.status() == Status.NEW ? Status.OPEN : before.status());
    }

    private static Standing owned(Standing before, String agent) {
        open(before);
        if (before.owner() == null) {
            throw new ActRefusedException(Reason.NOBODYS);
        }
        return claimed(before, agent);
    }

    /** An open request is never raised to A in place (#59); A ends by agreement (#58). */
    private static Standing changed(Standing before, Level from, Level to) {
        if (to == from) {
            throw new ActRefusedException(Reason.SAME_SEVERITY);
        }
        if (to == Level.A) {
            throw new ActRefusedException(Reason.RAISE_IS_NEW);
        }
        if (from == Level.A) {
            throw new ActRefusedException(Reason.RELEASE_IS_AGREED);
        }
        return before.releasing(null);
    }

    private static Standing proposed(Standing before, Level severity, Level to, Instant now) {
        if (severity != Level.A || to == Level.A) {
            throw new ActRefusedException(Reason.NOT_A);
        }
        return before.contacted(now).releasing(to).in(Status.WAITING);
    }

    private static Standing released(Standing before, Level severity) {
        if (before.release() == null || severity != Level.A) {
            throw new ActRefusedException(Reason.NOTHING_PROPOSED);
        }
        return before.releasing(null);
    }

    /** What calls the on-call staff is the requester's to file (#59). */
    private static Standing split(Standing before, Level part) {
        if (part == Level.A) {
            throw new ActRefusedException(Reason.RAISE_IS_NEW);
        }
        return before;
    }

    private static Standing announced(Standing before, Instant on, Instant now) {
        if (before.unanswered() < CONTACTS) {
            throw new ActRefusedException(Reason.NOT_ASKED_OFTEN);
        }
        return before.contacted(now).closing(on).in(Status.WAITING);
    }

    private static Standing closed(Standing before, Instant now) {
        var due = before.closesOn() != null && !before.closesOn().isAfter(now);
        if (before.consent() != Consent.GIVEN && !due) {
            throw new ActRefusedException(Reason.NO_CONSENT);
        }
        return before.closing(null).releasing(null).closedAt(now).in(Status.CLOSED);
    }

    private static Standing rated(Standing before, int score) {
        if (!before.closed()) {
            throw new ActRefusedException(Reason.NOT_CLOSED);
        }
        return before.rated(score);
    }

    private static Status owner(Standing standing) {
        return standing.owner() == null ? Status.NEW : Status.OPEN;
    }

    /** A word more does not take back what is solved; an answer to what was asked since is the agent's to read. */
    private static Status waitingFor(Standing before) {
        return before.status() == Status.SOLVED ? Status.SOLVED : owner(before);
    }

    private static boolean agreed(Standing before) {
        return before.consent() == Consent.GIVEN;
    }
}
