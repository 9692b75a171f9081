package dev.uketsuke.conversation;

import dev.uketsuke.content.Pack;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.intake.Remark;
import dev.uketsuke.ticket.Act;
import dev.uketsuke.ticket.Consent;
import dev.uketsuke.ticket.Followed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What comes of remarks about requests that the agents have: what the requester does thereby, and what the bot says.
 *
 * @param acts what the requester does about them
 * @param messages what is said of it, in order
 * @param others the remarks that are about something else
 * @param spent cards that are answered thereby
 */
record TicketTalk(List<TicketAct> acts, List<Message> messages, List<Remark> others, List<Outcome.Replacement> spent) {
    /** What is longer tells more than that it is solved. */
    private static final int SHORT = 60;

    static TicketTalk of(Snapshot snapshot, Pack pack, Language language, List<Remark> remarks) {
        var talk = new TicketTalk(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        var text = new TicketText(new Voice(pack, language, snapshot.zone()));
        for (var heard : remarks) {
            var remark = heard instanceof Remark.WithTheAgents with ? meant(snapshot, with) : heard;
            if (!(remark instanceof Remark.OfTicket about) || !talk.hears(snapshot, text, about)) {
                talk.others.add(remark);
            }
        }
        return talk;
    }

    /** A request is solved, by what is said, whatever was said of others before. */
    static TicketTalk ofSolved(Snapshot snapshot, TicketText text, Followed ticket) {
        var talk = new TicketTalk(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        talk.marked(snapshot, text, ticket);
        return talk;
    }

    /** A word about none in particular is for the agent who has spoken last, otherwise for the latest request. */
    private static Remark meant(Snapshot snapshot, Remark.WithTheAgents remark) {
        return snapshot.utterance() instanceof Utterance.Said said
                ? WhichTicket.addressed(snapshot.followed(), said.text())
                        .map(ticket -> new Remark.WithTheAgents(ticket.number()))
                        .orElse(remark)
                : remark;
    }

    /** Whether the remark is dealt with; one about a request that is not known here is left as it is. */
    private boolean hears(Snapshot snapshot, TicketText text, Remark.OfTicket remark) {
        return switch (remark) {
            case Remark.StatusWanted _ -> {
                var news = NewsAsked.of(snapshot, text);
                acts.addAll(news.acts());
                messages.add(TicketText.bot(text.status(snapshot.followed()) + news.told(), news.choices()));
                yield !snapshot.followed().isEmpty();
            }
            case Remark.WithTheAgents(var number) ->
                find(snapshot, number)
                        .map(ticket -> said(snapshot, text, ticket))
                        .orElse(false);
            case Remark.SolvedSaid(var number) -> solved(snapshot, text, number);
            case Remark.Raised(var number) -> ticket(snapshot, number).isPresent() && raised(snapshot, number);
        };
    }

    /** The word is the agent's once there is one; before, the bot says that it was passed on. */
    private boolean said(Snapshot snapshot, TicketText text, Followed ticket) {
        if (!(snapshot.utterance() instanceof Utterance.Said said)) {
            if (ticket.standing().owner() != null) {
                messages.add(TicketText.bot(text.say("ticket.taken", ticket, Map.of())));
            }
            return ticket.standing().owner() != null;
        }
        if (!ticket.standing().closed() && saysSolved(snapshot) && said.text().length() <= SHORT) {
            return solved(snapshot, text, ticket.number());
        }
        answers(ticket, text, said);
        if (ticket.passedOn()) {
            messages.add(TicketText.bot(text.say("ticket.passed-on", ticket, Map.of())));
            return true;
        }
        if (ticket.standing().closed() && ticket.handed()) {
            messages.add(TicketText.bot(text.say("ticket.closed-to-colleague", ticket, Map.of())));
            return true;
        }
        if (ticket.standing().closed()) {
            var card = new TicketCard(ticket.number(), TicketCard.Kind.REOPEN, snapshot.seq());
            messages.add(text.asked(ticket, card, "ticket.closed-said", Map.of()));
            return true;
        }
        if (ticket.handed() || Following.asks(snapshot.intake())) {
            messages.add(TicketText.bot(text.say("ticket.answered", ticket, Map.of())));
            return true;
        }
        return ticket.standing().owner() != null;
    }

    private boolean solved(Snapshot snapshot, TicketText text, String number) {
        return which(snapshot, text)
                || ticket(snapshot, number)
                        .map(ticket -> solved(snapshot, text, ticket))
                        .orElse(false);
    }

    /** Whether it is asked which of several open ones is said to be solved, because nothing tells. */
    private boolean which(Snapshot snapshot, TicketText text) {
        var open = WhichTicket.open(snapshot.followed());
        if (open.size() < 2
                || !(snapshot.utterance() instanceof Utterance.Said said)
                || !saysSolved(snapshot)
                || WhichTicket.meant(snapshot.followed(), said.text()).isPresent()) {
            return false;
        }
        messages.add(text.which(open));
        return true;
    }

    private boolean solved(Snapshot snapshot, TicketText text, Followed ticket) {
        if (ticket.standing().closed() || !saysSolved(snapshot)) {
            return said(snapshot, text, ticket);
        }
        if (ticket.standing().consent() == Consent.GIVEN && snapshot.utterance() instanceof Utterance.Said thanks) {
            answers(ticket, text, thanks);
            messages.add(TicketText.bot(text.say("ticket.consented", ticket, Map.of())));
            return true;
        }
        marked(snapshot, text, ticket);
        return true;
    }

    /** That one of a number which is none of theirs is solved is a word to the agent and no more. */
    private static boolean saysSolved(Snapshot snapshot) {
        return snapshot.utterance() instanceof Utterance.Said said
                && TicketWords.solved(said.text())
                && !WhichTicket.strange(snapshot.followed(), said.text());
    }

    private void marked(Snapshot snapshot, TicketText text, Followed ticket) {
        acts.add(new TicketAct(ticket.number(), new Act.Solved()));
        if (snapshot.utterance() instanceof Utterance.Said said) {
            answers(ticket, text, said);
        }
        var card = new TicketCard(ticket.number(), TicketCard.Kind.SOLVED, snapshot.seq());
        messages.add(text.asked(ticket, card, "ticket.solved", Map.of()));
    }

    /** The agent of the old request reads the wish too; what the bot says of it stands in the remark. */
    private boolean raised(Snapshot snapshot, String number) {
        if (snapshot.utterance() instanceof Utterance.Said said) {
            acts.add(new TicketAct(number, word(said)));
        }
        return false;
    }

    /** Whoever writes instead of filling in what an agent has asked has answered that. */
    private void answers(Followed ticket, TicketText text, Utterance.Said said) {
        acts.addAll(told(ticket, said));
        if (!said.text().isBlank()) {
            spent.add(TicketCard.answered(ticket.number(), TicketCard.Kind.QUESTION, text.voice(), word(said)));
        }
    }

    /** What the agent reads; who finds it still broken has not agreed to a close after all. */
    static List<TicketAct> told(Followed ticket, Utterance.Said said) {
        var word = new TicketAct(ticket.number(), word(said));
        return ticket.standing().consent() == Consent.GIVEN
                        && !ticket.standing().closed()
                        && TicketWords.persists(said.text())
                ? List.of(new TicketAct(ticket.number(), new Act.Declined()), word)
                : List.of(word);
    }

    private static Act.Said word(Utterance.Said said) {
        return new Act.Said(
                said.text(),
                said.attachments().stream()
                        .map(file -> new Act.Attached(file.id(), file.name(), file.type(), file.size()))
                        .toList());
    }

    /** The one that the message means, otherwise the one that the intake means. */
    private static Optional<Followed> ticket(Snapshot snapshot, String number) {
        var meant = snapshot.utterance() instanceof Utterance.Said said
                ? WhichTicket.meant(snapshot.followed(), said.text())
                : Optional.<Followed>empty();
        return meant.or(() -> find(snapshot, number));
    }

    private static Optional<Followed> find(Snapshot snapshot, String number) {
        return snapshot.followed().stream()
                .filter(ticket -> ticket.number().equals(number))
                .findFirst();
    }
}
