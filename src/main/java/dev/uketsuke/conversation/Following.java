package dev.uketsuke.conversation;

import dev.uketsuke.content.Pack;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.intake.HandedOver;
import dev.uketsuke.intake.Intake;
import dev.uketsuke.ticket.Act;
import dev.uketsuke.ticket.Consent;
import dev.uketsuke.ticket.Followed;
import dev.uketsuke.ticket.Status;
import dev.uketsuke.understanding.AttachedMail;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Hears first what concerns requests that the agents have asked about; everything else is said to the bot. Pure. */
final class Following {
    private static final Slot RELATED = new Slot("related-requests");

    private final Drafting drafting;

    Following(Drafting drafting) {
        this.drafting = drafting;
    }

    /** Says again what is open. */
    Outcome back(Snapshot snapshot, Pack pack) {
        return drafting.back(snapshot, pack);
    }

    Outcome turn(Snapshot snapshot, Pack pack) {
        return switch (snapshot.utterance()) {
            case Utterance.Tapped tapped ->
                TicketCard.of(tapped.card())
                        .flatMap(card -> new TicketTaps(reply(snapshot, pack)).tapped(card, tapped))
                        .orElseGet(() -> drafting.turn(snapshot, pack));
            case Utterance.Said said ->
                noticed(snapshot, pack, said)
                        .or(() -> strange(snapshot, pack, said))
                        .or(() -> raised(snapshot, pack, said))
                        .or(() -> reopening(snapshot, pack, said))
                        .or(() -> listed(snapshot, pack, said))
                        .or(() -> notThatOne(snapshot, pack, said))
                        .or(() -> addressed(snapshot, pack, said))
                        .or(() -> handed(snapshot, pack, said))
                        .or(() -> answered(snapshot, pack, said))
                        .or(() -> solved(snapshot, pack, said))
                        .orElseGet(() -> drafting.turn(snapshot, pack));
            case Utterance.Restored _, Utterance.Joined _, Utterance.Unsupported _ -> drafting.turn(snapshot, pack);
        };
    }

    /** Before there is a request of theirs, somebody who speaks of notices tells of a problem with them. */
    private Optional<Outcome> noticed(Snapshot snapshot, Pack pack, Utterance.Said said) {
        if (snapshot.followed().isEmpty() || !said.attachments().isEmpty()) {
            return Optional.empty();
        }
        return NoticeWords.of(said.text())
                .map(notices -> reply(snapshot, pack)
                        .tells(reply(snapshot, pack).text().notices(notices))
                        .notifying(notices));
    }

    private Optional<Outcome> strange(Snapshot snapshot, Pack pack, Utterance.Said said) {
        return snapshot.followed().isEmpty()
                        || asks(snapshot.intake())
                        || !said.attachments().isEmpty()
                ? Optional.empty()
                : StrangeNumber.in(said.text(), snapshot.followed())
                        .map(number -> reply(snapshot, pack)
                                .tells(reply(snapshot, pack).text().strange(number)));
    }

    /** Nothing is changed by it: an agent confirms who the contact is. */
    private Optional<Outcome> handed(Snapshot snapshot, Pack pack, Utterance.Said said) {
        if (!said.attachments().isEmpty() || asks(snapshot.intake())) {
            return Optional.empty();
        }
        return WhichTicket.inOrder(WhichTicket.open(own(snapshot)), said.text()).stream()
                .findFirst()
                .flatMap(ticket -> ColleagueWords.of(said.text())
                        .map(colleague ->
                                reply(snapshot, pack).acts(ticket, "ticket.colleague-named", null, colleague)));
    }

    /** Which of several is to be raised is asked where nothing tells: another one would call who is on call. */
    private Optional<Outcome> raised(Snapshot snapshot, Pack pack, Utterance.Said said) {
        var open = WhichTicket.open(own(snapshot));
        return open.size() < 2
                        || asks(snapshot.intake())
                        || !RaiseWords.in(said.text())
                        || WhichTicket.named(open, said.text()).isPresent()
                        || HandedOver.told(snapshot.intake(), said.text()).isPresent()
                ? Optional.empty()
                : Optional.of(
                        reply(snapshot, pack).tells(reply(snapshot, pack).text().whichRaised(open, said.text())));
    }

    private Optional<Outcome> listed(Snapshot snapshot, Pack pack, Utterance.Said said) {
        if (!TicketMentions.wantsAll(said)
                || (WhichTicket.strange(snapshot.followed(), said.text()) && !StrangeNumber.wishesOnly(said.text()))) {
            return Optional.empty();
        }
        var shown = TicketMentions.meant(snapshot.followed(), said);
        var reply = reply(snapshot, pack);
        var news = NewsAsked.of(snapshot, reply.text());
        return Optional.of(
                reply.tells(reply.text().listed(shown, snapshot.seq(), news)).acting(news.acts()));
    }

    /**
     * What begins with the number of a request is for its agent, whatever the bot asks; that is asked again. Of one that
     * can be reopened no more, the bot has said itself that what is left is a new request.
     */
    private Optional<Outcome> addressed(Snapshot snapshot, Pack pack, Utterance.Said said) {
        var open = snapshot.intake().open();
        return open != null && open.asks(RELATED)
                ? Optional.empty()
                : AddressedWords.number(AttachedMail.written(said.text()))
                        .filter(number -> snapshot.followed().stream()
                                .filter(ticket -> ticket.number().equals(number))
                                .anyMatch(ticket -> TicketText.open(ticket)
                                        || reply(snapshot, pack).reopens(ticket)))
                        .map(number -> drafting.addressed(snapshot, pack, number));
    }

    /** What was marked by mistake is taken back, and what was meant is marked. */
    private Optional<Outcome> notThatOne(Snapshot snapshot, Pack pack, Utterance.Said said) {
        if (!said.attachments().isEmpty() || asks(snapshot.intake())) {
            return Optional.empty();
        }
        return NotThatOne.of(own(snapshot), said.text()).map(mistake -> {
            var reply = reply(snapshot, pack);
            var right = TicketTalk.ofSolved(snapshot, reply.text(), mistake.right());
            return reply.acts(mistake.wrong(), "ticket.taken-back", null, new Act.Declined())
                    .and(right);
        });
    }

    /** Short answers to what an agent asks, as long as the bot asks nothing itself. */
    private Optional<Outcome> answered(Snapshot snapshot, Pack pack, Utterance.Said said) {
        if (!said.attachments().isEmpty() || asks(snapshot, said.text())) {
            return Optional.empty();
        }
        var words = said.text();
        var reply = reply(snapshot, pack);
        for (var ticket : spokenOf(own(snapshot), words)) {
            var standing = ticket.standing();
            if (ticket.passedOn()) {
                if (TicketWords.reopenAsked(words)) {
                    return Optional.of(reply.reopened(ticket, words, null));
                }
            } else if (standing.closed()) {
                var score = standing.score() == null ? TicketWords.score(words) : Optional.<TicketWords.Score>empty();
                if (score.isPresent()) {
                    return Optional.of(
                            reply.rated(ticket, score.get().value(), score.get().comment(), null));
                }
                if (TicketWords.reopens(words)) {
                    return Optional.of(reply.reopened(ticket, words, null));
                }
            } else if (standing.consent() == Consent.ASKED
                    && (TicketWords.yes(words) || how(words).isPresent())) {
                return Optional.of(reply.consented(ticket, how(words).orElse(null), null));
            } else if ((standing.consent() == Consent.ASKED && TicketWords.no(words))
                    || (standing.consent() == Consent.GIVEN && TicketWords.persists(words))) {
                return Optional.of(reply.declined(ticket, words, null));
            } else if (standing.release() != null && TicketWords.yes(words)) {
                return Optional.of(reply.acts(ticket, "ticket.release.agreed", null, new Act.ReleaseAgreed()));
            } else if (standing.release() != null && TicketWords.no(words)) {
                return Optional.of(reply.acts(ticket, "ticket.release.declined", null, new Act.ReleaseDeclined()));
            }
        }
        return Optional.empty();
    }

    /** Thanks for what has solved it are no mere thanks. */
    private Optional<Outcome> solved(Snapshot snapshot, Pack pack, Utterance.Said said) {
        var open = WhichTicket.open(snapshot.followed());
        var words = said.text();
        var named = TicketWords.solved(words) && StrangeNumber.wishesOnly(words)
                ? WhichTicket.numbered(open, words)
                : Optional.<Followed>empty();
        return open.isEmpty() || asks(snapshot, words) || !(named.isPresent() || TicketWords.onlySolved(words))
                ? Optional.empty()
                : Optional.of(drafting.solved(
                        snapshot, pack, named.orElseGet(open::getLast).number()));
    }

    /**
     * That it is solved is said of the one that is meant, whatever else waits for a consent; that it may be closed is said of
     * what waits for one.
     */
    private static List<Followed> spokenOf(List<Followed> tickets, String words) {
        var waiting = tickets.stream()
                .filter(ticket -> ticket.standing().consent() == Consent.ASKED)
                .toList();
        if (waiting.size() == 1
                && TicketWords.onlyCloses(words)
                && WhichTicket.named(tickets, words).isEmpty()
                && !WhichTicket.strange(tickets, words)) {
            return waiting;
        }
        return TicketWords.solved(words) && !TicketWords.reopens(words)
                ? WhichTicket.meant(tickets, words).map(List::of).orElseGet(() -> WhichTicket.inOrder(tickets, words))
                : WhichTicket.inOrder(tickets, words);
    }

    /** Heard while the bot asks something of its own, too; a draft that was put aside is what the wish alone takes up again. */
    private Optional<Outcome> reopening(Snapshot snapshot, Pack pack, Utterance.Said said) {
        var words = said.text();
        var intake = snapshot.intake();
        var alone = ReopenWords.bare(words) && !intake.paused() && intake.doubt() == null;
        if (!said.attachments().isEmpty() || !(alone || ReopenWords.named(words))) {
            return Optional.empty();
        }
        var number = TicketWords.number(words);
        return own(snapshot).stream()
                .filter(ticket -> number.map(ticket.number()::equals).orElse(true))
                .filter(ticket -> ticket.standing().closedAt() != null)
                .max(Comparator.comparing(Following::closedAt))
                .map(ticket -> reply(snapshot, pack).reopened(ticket, words, null));
    }

    /** What only the requester decides is no matter of a colleague to whom it was handed. */
    private static List<Followed> own(Snapshot snapshot) {
        return snapshot.followed().stream().filter(ticket -> !ticket.handed()).toList();
    }

    private static Instant closedAt(Followed ticket) {
        return Objects.requireNonNull(ticket.standing().closedAt());
    }

    private static Optional<String> how(String words) {
        return TicketWords.no(words) ? Optional.empty() : TicketWords.how(words);
    }

    /** Whoever begins with the number of an earlier request is asked nothing yet. */
    private static boolean asks(Snapshot snapshot, String words) {
        var intake = snapshot.intake();
        return asks(intake)
                && !(intake.doubt() == null
                        && intake.confirming() == null
                        && intake.request().blank()
                        && WhichTicket.numbered(snapshot.followed(), words).isPresent());
    }

    /** Whether the bot waits for an answer of its own. */
    static boolean asks(Intake intake) {
        return intake.doubt() != null
                || intake.confirming() != null
                || !intake.request().handedOver();
    }

    private TicketReply reply(Snapshot snapshot, Pack pack) {
        return new TicketReply(snapshot, pack, drafting);
    }

    /** Whether an agent has the word in a request of this conversation, so that the bot says nothing unasked. */
    static boolean withAgent(Snapshot snapshot, String number) {
        return snapshot.followed().stream()
                .filter(ticket -> ticket.number().equals(number))
                .map(Followed::standing)
                .anyMatch(standing -> standing.owner() != null && standing.status() != Status.CLOSED);
    }
}
