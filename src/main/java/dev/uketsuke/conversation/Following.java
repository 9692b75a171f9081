package dev.uketsuke.conversation;

import dev.uketsuke.content.Pack;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.intake.Intake;
import dev.uketsuke.ticket.Act;
import dev.uketsuke.ticket.Consent;
import dev.uketsuke.ticket.Followed;
import dev.uketsuke.ticket.Status;
import dev.uketsuke.ticket.Tickets;
import dev.uketsuke.understanding.AttachedMail;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
                        .map(card -> tapped(snapshot, pack, card, tapped))
                        .orElseGet(() -> drafting.turn(snapshot, pack));
            case Utterance.Said said ->
                noticed(snapshot, pack, said)
                        .or(() -> reopening(snapshot, pack, said))
                        .or(() -> listed(snapshot, pack, said))
                        .or(() -> addressed(snapshot, pack, said))
                        .or(() -> handed(snapshot, pack, said))
                        .or(() -> answered(snapshot, pack, said))
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
                .map(notices -> tells(snapshot, pack, text(snapshot, pack).notices(notices))
                        .notifying(notices));
    }

    /** Nothing is changed by it: an agent confirms who the contact is. */
    private Optional<Outcome> handed(Snapshot snapshot, Pack pack, Utterance.Said said) {
        if (!said.attachments().isEmpty() || asks(snapshot.intake())) {
            return Optional.empty();
        }
        return own(snapshot).stream()
                .filter(TicketText::open)
                .reduce((_, latest) -> latest)
                .flatMap(ticket -> ColleagueWords.of(said.text())
                        .map(colleague -> acts(snapshot, pack, ticket, "ticket.colleague-named", null, colleague)));
    }

    private Optional<Outcome> listed(Snapshot snapshot, Pack pack, Utterance.Said said) {
        if (!TicketMentions.wantsAll(said)) {
            return Optional.empty();
        }
        var shown = TicketMentions.meant(snapshot.followed(), said);
        var text = text(snapshot, pack);
        var news = NewsAsked.of(snapshot, text);
        return Optional.of(tells(snapshot, pack, text.listed(shown, snapshot.seq(), news.told()))
                .acting(news.acts()));
    }

    /** What begins with the number of a request is for its agent, whatever the bot asks; that is asked again. */
    private Optional<Outcome> addressed(Snapshot snapshot, Pack pack, Utterance.Said said) {
        var open = snapshot.intake().open();
        return open != null && open.asks(RELATED)
                ? Optional.empty()
                : AddressedWords.number(AttachedMail.written(said.text()))
                        .filter(number -> snapshot.followed().stream()
                                .anyMatch(ticket -> ticket.number().equals(number)))
                        .map(number -> drafting.addressed(snapshot, pack, number));
    }

    /** What the bot asks is asked again below. */
    private Outcome tells(Snapshot snapshot, Pack pack, Message told) {
        return snapshot.intake().open() == null
                ? says(snapshot, pack, told)
                : drafting.back(snapshot, pack).telling(told);
    }

    /** Short answers to what an agent asks, as long as the bot asks nothing itself. */
    private Optional<Outcome> answered(Snapshot snapshot, Pack pack, Utterance.Said said) {
        if (!said.attachments().isEmpty() || asks(snapshot.intake())) {
            return Optional.empty();
        }
        var words = said.text();
        for (var ticket : own(snapshot).reversed()) {
            var standing = ticket.standing();
            if (ticket.passedOn()) {
                if (TicketWords.reopenAsked(words)) {
                    return Optional.of(reopened(snapshot, pack, ticket, words, null));
                }
            } else if (standing.closed()) {
                var score = standing.score() == null ? TicketWords.score(words) : Optional.<TicketWords.Score>empty();
                if (score.isPresent()) {
                    return Optional.of(rated(
                            snapshot,
                            pack,
                            ticket,
                            score.get().value(),
                            score.get().comment(),
                            null));
                }
                if (TicketWords.reopens(words)) {
                    return Optional.of(reopened(snapshot, pack, ticket, words, null));
                }
            } else if (standing.consent() == Consent.ASKED
                    && (TicketWords.yes(words) || how(words).isPresent())) {
                return Optional.of(consented(snapshot, pack, ticket, how(words).orElse(null), null));
            } else if ((standing.consent() == Consent.ASKED && TicketWords.no(words))
                    || (standing.consent() == Consent.GIVEN && TicketWords.persists(words))) {
                return Optional.of(declined(snapshot, pack, ticket, words, null));
            } else if (standing.release() != null && TicketWords.yes(words)) {
                return Optional.of(
                        acts(snapshot, pack, ticket, "ticket.release.agreed", null, new Act.ReleaseAgreed()));
            } else if (standing.release() != null && TicketWords.no(words)) {
                return Optional.of(
                        acts(snapshot, pack, ticket, "ticket.release.declined", null, new Act.ReleaseDeclined()));
            }
        }
        return Optional.empty();
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
                .map(ticket -> reopened(snapshot, pack, ticket, words, null));
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

    /** Whether the bot waits for an answer of its own. */
    static boolean asks(Intake intake) {
        return intake.doubt() != null
                || intake.confirming() != null
                || !intake.request().handedOver();
    }

    private Outcome tapped(Snapshot snapshot, Pack pack, TicketCard card, Utterance.Tapped tapped) {
        var found = snapshot.followed().stream()
                .filter(ticket -> ticket.number().equals(card.number()))
                .findFirst();
        if (found.isEmpty()) {
            return drafting.turn(snapshot, pack);
        }
        var ticket = found.get();
        if (ticket.handed() && card.kind() != TicketCard.Kind.QUESTION && card.kind() != TicketCard.Kind.SOLVED) {
            return over(snapshot, pack, ticket);
        }
        var standing = ticket.standing();
        var yes = tapped.action() == Utterance.Action.YES;
        var no = tapped.action() == Utterance.Action.NO;
        return switch (card.kind()) {
            case CONSENT, SOLVED -> {
                if (standing.closed()
                        || standing.consent() != Consent.ASKED
                        || !(yes || no || chosen(tapped) != null)) {
                    yield over(snapshot, pack, ticket);
                }
                yield no
                        ? declined(snapshot, pack, ticket, "", card)
                        : consented(snapshot, pack, ticket, chosen(tapped), card);
            }
            case RELEASE -> {
                if (standing.closed() || standing.release() == null || !(yes || no)) {
                    yield over(snapshot, pack, ticket);
                }
                yield yes
                        ? acts(snapshot, pack, ticket, "ticket.release.agreed", card, new Act.ReleaseAgreed())
                        : acts(snapshot, pack, ticket, "ticket.release.declined", card, new Act.ReleaseDeclined());
            }
            case QUESTION -> {
                var answer = value(tapped, TicketCard.ANSWER);
                yield standing.closed() || answer.isBlank()
                        ? over(snapshot, pack, ticket)
                        : acts(snapshot, pack, ticket, "ticket.answered", card, new Act.Said(answer, List.of()));
            }
            case SURVEY -> {
                var score = TicketWords.score(value(tapped, TicketCard.SCORE));
                yield score.isEmpty() || !standing.closed() || standing.score() != null
                        ? over(snapshot, pack, ticket)
                        : rated(snapshot, pack, ticket, score.get().value(), value(tapped, TicketCard.COMMENT), card);
            }
            case REOPEN ->
                standing.closed() && yes
                        ? reopened(snapshot, pack, ticket, "", card)
                        : says(
                                snapshot,
                                pack,
                                TicketText.bot(text(snapshot, pack).voice().say("ticket.stays-closed")));
        };
    }

    private static @Nullable String chosen(Utterance.Tapped tapped) {
        var key = value(tapped, Slot.CHOOSE);
        return key.equals(TicketCard.BY_DESK) || key.equals(TicketCard.OURSELVES) ? key : null;
    }

    private static String value(Utterance.Tapped tapped, Slot slot) {
        return tapped.values().getOrDefault(slot, "");
    }

    private Outcome consented(
            Snapshot snapshot, Pack pack, Followed ticket, @Nullable String how, @Nullable TicketCard card) {
        return acts(snapshot, pack, ticket, "ticket.consented", card, new Act.Consented(how));
    }

    private Outcome declined(Snapshot snapshot, Pack pack, Followed ticket, String words, @Nullable TicketCard card) {
        return words.isBlank()
                ? acts(snapshot, pack, ticket, "ticket.declined", card, new Act.Declined())
                : acts(
                        snapshot,
                        pack,
                        ticket,
                        "ticket.declined",
                        card,
                        new Act.Declined(),
                        new Act.Said(words, List.of()));
    }

    private Outcome rated(
            Snapshot snapshot, Pack pack, Followed ticket, int score, String comment, @Nullable TicketCard card) {
        return acts(snapshot, pack, ticket, "ticket.rated", card, new Act.Rated(score, comment));
    }

    private Outcome reopened(Snapshot snapshot, Pack pack, Followed ticket, String words, @Nullable TicketCard card) {
        var closedAt = ticket.standing().closedAt();
        if (closedAt == null || tooLate(closedAt, snapshot.receivedAt())) {
            var text = text(snapshot, pack);
            return tells(
                    snapshot,
                    pack,
                    TicketText.bot(text.say("ticket.too-late", ticket, Map.of("days", TicketText.days()))));
        }
        return acts(snapshot, pack, ticket, "ticket.reopened", card, new Act.Reopened(words));
    }

    private static boolean tooLate(Instant closedAt, Instant now) {
        return closedAt.plus(Tickets.REOPEN_WITHIN).isBefore(now);
    }

    /** Something was tapped that is no longer asked: how the request stands is the answer. */
    private static Outcome over(Snapshot snapshot, Pack pack, Followed ticket) {
        return says(snapshot, pack, TicketText.bot(text(snapshot, pack).status(List.of(ticket))));
    }

    private Outcome acts(
            Snapshot snapshot,
            Pack pack,
            Followed ticket,
            String told,
            @Nullable TicketCard card,
            Act.OfRequester... acts) {
        var text = text(snapshot, pack);
        var spent = new ArrayList<Outcome.Replacement>();
        var message = text.say(told, ticket, named(acts[0]));
        if (card != null) {
            spent.add(card.answered(text.voice(), acts[0]));
        } else {
            answeredBy(acts[0])
                    .forEach(kind -> spent.add(TicketCard.answered(ticket.number(), kind, text.voice(), acts[0])));
        }
        var done =
                Stream.of(acts).map(act -> new TicketAct(ticket.number(), act)).toList();
        var said = TicketText.bot(message);
        return (card == null ? tells(snapshot, pack, said) : says(snapshot, pack, said))
                .acting(done)
                .spending(spent);
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

    private static Outcome says(Snapshot snapshot, Pack pack, Message message) {
        return new Outcome(snapshot, pack, snapshot.intake(), List.of(message), List.of(), List.of());
    }

    private static TicketText text(Snapshot snapshot, Pack pack) {
        return new TicketText(new Voice(pack, snapshot.intake().language(), snapshot.zone()));
    }

    /** Whether an agent has the word in a request of this conversation, so that the bot says nothing unasked. */
    static boolean withAgent(Snapshot snapshot, String number) {
        return snapshot.followed().stream()
                .filter(ticket -> ticket.number().equals(number))
                .map(Followed::standing)
                .anyMatch(standing -> standing.owner() != null && standing.status() != Status.CLOSED);
    }
}
