package dev.uketsuke.ticket;

import dev.uketsuke.dialog.Language;
import dev.uketsuke.servicelevel.ResponseTime;
import dev.uketsuke.servicelevel.ServiceLevels;
import dev.uketsuke.ticket.ResponseClock.State;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sets the clock of a request by what is done about it. Pure. */
public record Timekeeper(ServiceLevels levels) {
    private static final String SUPPORT_LANGUAGE = "support-language";

    /** The clock of a request that has just been handed over. */
    ResponseClock beginning(TicketDocument document, Instant submitted) {
        var due = document.promise().due();
        return ResponseClock.NONE.awaited(submitted).timed(time(document), due == null ? null : due.toInstant());
    }

    /**
     * A ticket with its clock as an act has left it.
     *
     * @param before as it was
     * @param after as it stands after the act, with the clock of before
     */
    Ticket after(Ticket before, Ticket after, Act act, Instant now) {
        var time = time(after.document());
        var turned = turned(before.standing().clock(), after.standing(), act, now);
        var goesOn = turned.state() == State.HELD && after.standing().status() != Status.WAITING;
        var dueAt = goesOn ? movedOn(after, time, turned, now) : after.dueAt();
        var clock = (goesOn ? turned.resumed(time, now) : turned)
                .timed(time, after.standing().respondedAt() == null ? dueAt : null);
        return after.with(after.standing().by(clock), dueAt);
    }

    /** The promised first response does not come any later by a call in vain than the time that it took to be heard. */
    private static @Nullable Instant movedOn(
            Ticket ticket, Optional<ResponseTime> time, ResponseClock clock, Instant now) {
        var due = ticket.dueAt();
        var held = clock.stoppedAt();
        return due == null || held == null || ticket.standing().respondedAt() != null
                ? due
                : ResponseClock.later(time, due, held, now);
    }

    /** How long the desk may take for a word about a request; empty when nothing is promised. */
    public Optional<ResponseTime> time(TicketDocument document) {
        var language = document.answer(SUPPORT_LANGUAGE)
                .flatMap(item -> item.values().stream().findFirst())
                .orElse(document.language());
        return levels.responseTime(document.promise().plan(), document.severity(), Language.ofTag(language));
    }

    private static ResponseClock turned(ResponseClock clock, Standing after, Act act, Instant now) {
        if (after.closed() || after.status() == Status.SOLVED) {
            return clock.state() == State.ANSWERED ? clock : clock.answered(now);
        }
        return switch (act) {
            case Act.Replied _,
                    Act.Asked _,
                    Act.ReleaseProposed _,
                    Act.ConsentAsked _,
                    Act.CloseAnnounced _,
                    Act.Closed _,
                    Act.Merged _ -> clock.answered(now);
            case Act.Contacted(var _, var reached) -> reached ? clock.answered(now) : clock.held(now);
            case Act.Opened _,
                    Act.Said _,
                    Act.SaidOnDuplicate _,
                    Act.ColleagueNamed _,
                    Act.Declined _,
                    Act.ReleaseAgreed _,
                    Act.ReleaseDeclined _,
                    Act.Reopened _ -> clock.awaited(now);
            case Act.Claimed _,
                    Act.Released _,
                    Act.Reassigned _,
                    Act.Noted _,
                    Act.SeverityChanged _,
                    Act.Filed _,
                    Act.ColleagueConfirmed _,
                    Act.DuplicateJoined _,
                    Act.OriginalClosed _,
                    Act.SplitOff _,
                    Act.SplitFrom _,
                    Act.SecretPurged _,
                    Act.Linked _,
                    Act.Solved _,
                    Act.Consented _,
                    Act.Raised _,
                    Act.Rated _ -> clock;
        };
    }
}
