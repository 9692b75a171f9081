package dev.uketsuke.conversation;

import dev.uketsuke.content.Pack;
import dev.uketsuke.ticket.Act;
import dev.uketsuke.ticket.Followed;
import dev.uketsuke.ticket.Tickets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The outcomes of a turn about a request that the agents have. */
record TicketReply(Snapshot snapshot, Pack pack, Drafting drafting) {
    TicketText text() {
        return new TicketText(new Voice(pack, snapshot.intake().language(), snapshot.zone()));
    }

    /** Says it and nothing else. */
    Outcome says(Message message) {
        return new Outcome(snapshot, pack, snapshot.intake(), List.of(message), List.of(), List.of());
    }

    /** What the bot asks is asked again below. */
    Outcome tells(Message told) {
        return snapshot.intake().open() == null
                ? says(told)
                : drafting.back(snapshot, pack).telling(told);
    }

    Outcome consented(Followed ticket, @Nullable String how, @Nullable TicketCard card) {
        return acts(ticket, "ticket.consented", card, new Act.Consented(how));
    }

    Outcome declined(Followed ticket, String words, @Nullable TicketCard card) {
        return words.isBlank()
                ? acts(ticket, "ticket.declined", card, new Act.Declined())
                : acts(ticket, "ticket.declined", card, new Act.Declined(), new Act.Said(words, List.of()));
    }

    Outcome rated(Followed ticket, int score, String comment, @Nullable TicketCard card) {
        return acts(ticket, "ticket.rated", card, new Act.Rated(score, comment));
    }

    Outcome reopened(Followed ticket, String words, @Nullable TicketCard card) {
        return reopens(ticket)
                ? acts(ticket, "ticket.reopened", card, new Act.Reopened(words))
                : tells(TicketText.bot(text().say("ticket.too-late", ticket, Map.of("days", TicketText.days()))));
    }

    /** Whether a closed one may still be reopened. */
    boolean reopens(Followed ticket) {
        var closedAt = ticket.standing().closedAt();
        return closedAt != null && !closedAt.plus(Tickets.REOPEN_WITHIN).isBefore(snapshot.receivedAt());
    }

    /**
     * Does something about a request and says so.
     *
     * @param card on which it was answered; null when it was said in words
     */
    Outcome acts(Followed ticket, String told, @Nullable TicketCard card, Act.OfRequester... acts) {
        var said = TicketText.bot(text().say(told, ticket, named(acts[0])));
        var done =
                Stream.of(acts).map(act -> new TicketAct(ticket.number(), act)).toList();
        return (card == null ? tells(said) : says(said)).acting(done).spending(spent(ticket, card, acts[0]));
    }

    private List<Outcome.Replacement> spent(Followed ticket, @Nullable TicketCard card, Act act) {
        var voice = text().voice();
        if (card != null) {
            return List.of(card.answered(voice, act));
        }
        var spent = new ArrayList<Outcome.Replacement>();
        answeredBy(act).forEach(kind -> spent.add(TicketCard.answered(ticket.number(), kind, voice, act)));
        return spent;
    }

    /** Whoever was misread is seen at once. */
    private static Map<String, String> named(Act act) {
        return act instanceof Act.ColleagueNamed(var name, var email)
                ? Map.of("colleague", Markdown.escape(name), "mail", Markdown.escape(email))
                : Map.of();
    }

    /** The cards that an answer in words has answered too. */
    private static List<TicketCard.Kind> answeredBy(Act act) {
        return switch (act) {
            case Act.Consented _, Act.Declined _ -> List.of(TicketCard.Kind.CONSENT, TicketCard.Kind.SOLVED);
            case Act.ReleaseAgreed _, Act.ReleaseDeclined _ -> List.of(TicketCard.Kind.RELEASE);
            case Act.Rated _ -> List.of(TicketCard.Kind.SURVEY);
            case Act.Reopened _ -> List.of(TicketCard.Kind.REOPEN);
            case Act _ -> List.of();
        };
    }
}
