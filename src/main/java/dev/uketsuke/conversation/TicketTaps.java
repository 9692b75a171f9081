package dev.uketsuke.conversation;

import dev.uketsuke.dialog.Slot;
import dev.uketsuke.ticket.Act;
import dev.uketsuke.ticket.Consent;
import dev.uketsuke.ticket.Followed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is tapped on cards about requests that the agents have, perhaps long after they were shown. */
record TicketTaps(TicketReply reply) {
    /** Empty when the card is about a request that is not known here. */
    Optional<Outcome> tapped(TicketCard card, Utterance.Tapped tapped) {
        return reply.snapshot().followed().stream()
                .filter(ticket -> ticket.number().equals(card.number()))
                .findFirst()
                .map(ticket -> tapped(ticket, card, tapped));
    }

    private Outcome tapped(Followed ticket, TicketCard card, Utterance.Tapped tapped) {
        if (ticket.handed() && card.kind() != TicketCard.Kind.QUESTION && card.kind() != TicketCard.Kind.SOLVED) {
            return stands(ticket);
        }
        var yes = tapped.action() == Utterance.Action.YES;
        var no = tapped.action() == Utterance.Action.NO;
        return switch (card.kind()) {
            case CONSENT, SOLVED -> consent(ticket, card, tapped);
            case RELEASE -> release(ticket, card, yes, no);
            case QUESTION -> answer(ticket, card, value(tapped, TicketCard.ANSWER));
            case SURVEY -> rating(ticket, card, tapped);
            case REOPEN -> {
                if (!ticket.standing().closed()) {
                    yield says("ticket.over.reopened", ticket);
                }
                yield yes ? reply.reopened(ticket, "", card) : says("ticket.stays-closed", ticket);
            }
        };
    }

    private Outcome consent(Followed ticket, TicketCard card, Utterance.Tapped tapped) {
        var standing = ticket.standing();
        if (standing.closed()) {
            return over(ticket);
        }
        if (standing.consent() != Consent.ASKED) {
            return says(
                    standing.consent() == Consent.GIVEN ? "ticket.over.consented" : "ticket.over.not-closing", ticket);
        }
        var how = chosen(tapped);
        return switch (tapped.action()) {
            case NO -> reply.declined(ticket, "", card);
            case YES -> reply.consented(ticket, how, card);
            default -> how == null ? stands(ticket) : reply.consented(ticket, how, card);
        };
    }

    /** Reopening is offered as long as it works. */
    private Outcome over(Followed ticket) {
        return says(reply.reopens(ticket) ? "ticket.over.closed" : "ticket.over.closed-for-good", ticket);
    }

    private Outcome release(Followed ticket, TicketCard card, boolean yes, boolean no) {
        if (ticket.standing().closed()) {
            return over(ticket);
        }
        if (ticket.standing().release() == null) {
            var level = Map.of("severity", ticket.severity().name());
            return reply.says(TicketText.bot(reply.text().say("ticket.over.released", ticket, level)));
        }
        if (!yes && !no) {
            return stands(ticket);
        }
        return yes
                ? reply.acts(ticket, "ticket.release.agreed", card, new Act.ReleaseAgreed())
                : reply.acts(ticket, "ticket.release.declined", card, new Act.ReleaseDeclined());
    }

    /** What was written is kept, although the request was closed in the meantime. */
    private Outcome answer(Followed ticket, TicketCard card, String answer) {
        if (answer.isBlank()) {
            return stands(ticket);
        }
        var said = new Act.Said(answer, List.of());
        if (!ticket.standing().closed()) {
            return reply.acts(ticket, "ticket.answered", card, said);
        }
        if (ticket.handed() || ticket.passedOn()) {
            return reply.acts(
                    ticket, ticket.passedOn() ? "ticket.passed-on" : "ticket.closed-to-colleague", card, said);
        }
        var text = reply.text();
        var reopen = new TicketCard(
                ticket.number(), TicketCard.Kind.REOPEN, reply.snapshot().seq());
        return reply.says(text.asked(ticket, reopen, "ticket.closed-said", Map.of()))
                .acting(List.of(new TicketAct(ticket.number(), said)))
                .spending(List.of(card.answered(text.voice(), said)));
    }

    private Outcome rating(Followed ticket, TicketCard card, Utterance.Tapped tapped) {
        if (!ticket.standing().closed()) {
            return says("ticket.over.reopened", ticket);
        }
        if (ticket.standing().score() != null) {
            return says("ticket.over.rated", ticket);
        }
        return TicketWords.score(value(tapped, TicketCard.SCORE))
                .map(score -> reply.rated(ticket, score.value(), value(tapped, TicketCard.COMMENT), card))
                .orElseGet(() -> stands(ticket));
    }

    private static @Nullable String chosen(Utterance.Tapped tapped) {
        var key = value(tapped, Slot.CHOOSE);
        return key.equals(TicketCard.BY_DESK) || key.equals(TicketCard.OURSELVES) ? key : null;
    }

    private static String value(Utterance.Tapped tapped, Slot slot) {
        return tapped.values().getOrDefault(slot, "");
    }

    private Outcome says(String key, Followed ticket) {
        return reply.says(TicketText.bot(reply.text().say(key, ticket, Map.of())));
    }

    /** Nothing was chosen that is asked: how the request stands is the answer. */
    private Outcome stands(Followed ticket) {
        return reply.says(TicketText.bot(reply.text().status(List.of(ticket))));
    }
}
