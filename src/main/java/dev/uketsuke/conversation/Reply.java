package dev.uketsuke.conversation;

import dev.uketsuke.content.Pack;
import dev.uketsuke.content.Solution;
import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.dialog.Truth;
import dev.uketsuke.intake.Diagnostics;
import dev.uketsuke.intake.Intake;
import dev.uketsuke.intake.Intent;
import dev.uketsuke.intake.Move;
import dev.uketsuke.intake.Open;
import dev.uketsuke.intake.Raising;
import dev.uketsuke.intake.Reading;
import dev.uketsuke.intake.Remark;
import dev.uketsuke.intake.Request;
import dev.uketsuke.intake.Suggested;
import dev.uketsuke.knowledge.Knowledge;
import dev.uketsuke.requester.Identity;
import dev.uketsuke.severity.Fact;
import dev.uketsuke.severity.FactState;
import dev.uketsuke.severity.Level;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The second half of a turn: the intake hears what is meant, and what comes next is put into words. Pure. */
final class Reply {
    private final Presenter presenter;
    private final Knowledge knowledge;
    private final Clearing clearing;

    Reply(Presenter presenter, Knowledge knowledge, Clearing clearing) {
        this.presenter = presenter;
        this.knowledge = knowledge;
        this.clearing = clearing;
    }

    /** Lets the intake hear a reading, and words what comes next. */
    Outcome hear(Snapshot snapshot, Pack pack, Reading reading) {
        return hear(snapshot, pack, List.of(), reading);
    }

    Outcome hear(Snapshot snapshot, Pack pack, List<Remark> first, Reading reading) {
        if (!submitsUnseen(snapshot, reading)) {
            return heard(snapshot, pack, first, reading);
        }
        var told = Stream.concat(first.stream(), Stream.of(new Remark.SubmittedUnseen()))
                .toList();
        var besides = reading.without(Slot.REVIEW);
        var nothingElse =
                besides.found().isEmpty() && besides.rejected().isEmpty() && besides.intent() == Intent.ANSWER;
        return nothingElse ? remarks(snapshot, pack, told) : heard(snapshot, pack, told, besides);
    }

    /** Several messages sent in a row must not submit what only the answers to them would show. */
    private static boolean submitsUnseen(Snapshot snapshot, Reading reading) {
        return snapshot.overtaken()
                && snapshot.utterance() instanceof Utterance.Said
                && reading.found().stream().anyMatch(found -> found.slot().equals(Slot.REVIEW));
    }

    private Outcome heard(Snapshot snapshot, Pack pack, List<Remark> first, Reading reading) {
        var heard = clearing.hear(snapshot, pack, reading);
        var remarks = Stream.concat(first.stream(), heard.remarks().stream()).toList();
        return next(snapshot, pack, new Intake.Heard(heard.intake(), remarks), decided(reading));
    }

    Outcome welcome(Snapshot snapshot, Pack pack) {
        return next(snapshot, pack, new Intake.Heard(snapshot.intake(), List.of()), null);
    }

    /** Whoever took a draft along sees what is recorded, and what is asked next; nothing else of where it was. */
    Outcome takenAlong(Snapshot snapshot, Pack pack) {
        var remarks = List.<Remark>of(new Remark.Resumed(), new Remark.SoFar());
        return next(snapshot, pack, new Intake.Heard(snapshot.intake().takenUp(), remarks), null);
    }

    /** Words the next move. Requests that are complete are handed over first, so that it may be about the next one. */
    Outcome next(Snapshot snapshot, Pack pack, Intake.Heard heard, @Nullable String decided) {
        var talk = TicketTalk.of(snapshot, pack, heard.intake().language(), heard.remarks());
        var remarks = new ArrayList<>(talk.others());
        var handedOver = new ArrayList<Integer>();
        var intake = onwards(snapshot, pack, heard.intake(), remarks);
        var toHandOver = intake;
        var ofThis = remarks.size();
        var move = intake.next(pack.policy());
        while (move instanceof Move.HandOver && !handedOver.contains(intake.current())) {
            handedOver.add(intake.current());
            intake = onwards(snapshot, pack, intake.handedOver(intake.current(), Outcome.NUMBER_TO_COME), remarks);
            move = intake.next(pack.policy());
        }
        var card = "%s.%d.%d".formatted(snapshot.conversationId(), snapshot.seq(), intake.current() + 1);
        intake = diagnosing(suggesting(snapshot.intake(), intake, move, pack, card), move, pack);
        var messages = new ArrayList<>(talk.messages());
        var ahead = 0;
        if (handedOver.isEmpty()) {
            messages.addAll(present(snapshot, pack, intake, remarks, move, card));
        } else {
            messages.addAll(present(snapshot, pack, toHandOver, remarks.subList(0, ofThis), new Move.HandOver(), card));
            ahead = messages.size();
            var onwards = remarks.subList(ofThis, remarks.size());
            messages.addAll(presenter.present(presentation(snapshot, pack, intake, onwards, move, card)));
        }
        messages.addAll(
                Math.max(0, messages.size() - 1),
                OutageBanners.of(snapshot.intake(), intake, new Voice(pack, intake.language(), snapshot.zone()), card));
        return new Outcome(
                        snapshot,
                        pack,
                        intake.asked(card, move),
                        messages,
                        Stream.concat(talk.spent().stream(), spent(snapshot, pack, intake, decided).stream())
                                .toList(),
                        handedOver)
                .acting(talk.acts())
                .ahead(ahead);
    }

    /** On to the next request of the same message once the current one is done. */
    private static Intake onwards(Snapshot snapshot, Pack pack, Intake intake, List<Remark> remarks) {
        var others = intake.toNextOfGroup(pack.policy());
        remarks.addAll(others.remarks());
        return others.intake()
                .supposing(snapshot.zone())
                .knowing(RememberedContact.answers(snapshot, others.intake()), pack.policy());
    }

    /** With the articles that answer the first words of a request; neither a wish nor an emergency is held up by them. */
    private Intake suggesting(Intake before, Intake intake, Move move, Pack pack, String card) {
        var request = intake.request();
        if (!isFirst(before, intake)
                || request.words().isEmpty()
                || request.suggested() != null
                || Raising.isRaised(request)
                || request.outage().isPresent()
                || request.facts().truth(Fact.BUSINESS_STOPPED) == Truth.YES
                || request.emergency(pack.policy()).isPresent()
                || request.level(pack.policy()) == Level.A
                || !(move instanceof Move.Ask || move instanceof Move.Review)) {
            return intake;
        }
        var topics = knowledge.answering(told(request), intake.language(), pack).stream()
                .map(Solution::topic)
                .toList();
        return topics.isEmpty() ? intake : intake.suggesting(new Suggested(ArticlesCard.id(card), topics, null));
    }

    /** All that was said of it, but for the words that deny a change: no article about changes answers them. */
    private static String told(Request request) {
        var words = String.join("\n", request.words());
        return request.facts()
                .of(Fact.ROLLBACK_SOLVES)
                .filter(state -> state.key().equals(Fact.UNCHANGED))
                .map(FactState::quote)
                .filter(quote -> words.length() > quote.length())
                .map(quote -> words.replace(quote, ""))
                .orElse(words);
    }

    /** With the symptom by which the review asks for diagnostics, when no article was shown. */
    private Intake diagnosing(Intake intake, Move move, Pack pack) {
        var symptom = Diagnostics.symptom(intake.request());
        if (!(move instanceof Move.Review) || symptom.isEmpty()) {
            return intake;
        }
        return knowledge.answering(symptom.get(), intake.language(), pack).stream()
                .findFirst()
                .map(solution -> Diagnostics.found(intake, solution.topic()))
                .orElse(intake);
    }

    /** Whether a turn may have brought the first words of the request that is current after it. */
    static boolean isFirst(Intake before, Intake after) {
        return before.requests().size() != after.requests().size()
                || before.current() != after.current()
                || before.doubt() != null
                || before.request().words().isEmpty();
    }

    /** The card that was open before this turn: whatever it still asks, this turn asks with a card of its own. */
    private List<Outcome.Replacement> spent(Snapshot snapshot, Pack pack, Intake intake, @Nullable String decided) {
        var before = snapshot.intake();
        var open = before.open();
        var spent = new ArrayList<Outcome.Replacement>();
        if (open != null) {
            spent.add(new Outcome.Replacement(
                    open.card(), presenter.summary(new Spent(pack, before, intake, open, decided, now(snapshot)))));
        }
        var shown = before.request().suggested();
        var now = before.current() < intake.requests().size()
                ? intake.requests().get(before.current()).suggested()
                : null;
        if (shown != null && now != null && (shown.verdict() != now.verdict() || newlyHandedOver(before, intake))) {
            spent.add(new Outcome.Replacement(
                    now.card(), presenter.judged(pack, intake.language(), snapshot.zone(), now)));
        }
        return spent;
    }

    private static boolean newlyHandedOver(Intake before, Intake after) {
        return !before.request().handedOver()
                && after.requests().get(before.current()).handedOver();
    }

    /** Says something and changes nothing; what was open stays open. */
    Outcome remark(Snapshot snapshot, Pack pack, Remark remark) {
        return remarks(snapshot, pack, List.of(remark));
    }

    Outcome remarks(Snapshot snapshot, Pack pack, List<Remark> remarks) {
        var intake = snapshot.intake();
        var talk = TicketTalk.of(snapshot, pack, intake.language(), remarks);
        var messages = new ArrayList<>(talk.messages());
        messages.addAll(present(snapshot, pack, intake, talk.others(), new Move.Wait(), ""));
        return new Outcome(snapshot, pack, intake, messages, talk.spent(), List.of()).acting(talk.acts());
    }

    static Outcome silent(Snapshot snapshot, Pack pack) {
        return new Outcome(snapshot, pack, snapshot.intake(), List.of(), List.of(), List.of());
    }

    private List<Message> present(
            Snapshot snapshot, Pack pack, Intake intake, List<Remark> remarks, Move move, String card) {
        var all = new ArrayList<Remark>();
        if (snapshot.cut()) {
            all.add(new Remark.TooLong(Cleaning.LONGEST_TEXT));
        }
        all.addAll(remarks);
        all.sort(Comparator.comparing(remark -> !(remark instanceof Remark.UnderAttack)));
        var messages = new ArrayList<Message>();
        if (snapshot.utterance() instanceof Utterance.Said(var _, var files)) {
            messages.addAll(
                    presenter.files(new Voice(pack, intake.language(), snapshot.zone()), files, snapshot.intake()));
        }
        messages.addAll(presenter.present(
                presentation(snapshot, pack, intake, all, move, card).hiding(snapshot.masked(), doubtful(snapshot))));
        return messages;
    }

    private static Presentation presentation(
            Snapshot snapshot, Pack pack, Intake intake, List<Remark> remarks, Move move, String card) {
        return new Presentation(
                pack,
                intake,
                remarks,
                move,
                card,
                snapshot.receivedAt().atZone(intake.zone(snapshot.zone())),
                Set.of(),
                null,
                memory(snapshot));
    }

    /** Says something, and again what is open. */
    Outcome back(Snapshot snapshot, Pack pack, List<Remark> first) {
        var open = snapshot.intake().open();
        if (open != null && asksOfItsOwn(open, pack)) {
            return next(snapshot, pack, new Intake.Heard(snapshot.intake(), first), null);
        }
        var back = open == null ? Stream.<Remark>of() : Stream.<Remark>of(new Remark.Return(open.asks()));
        return remarks(snapshot, pack, Stream.concat(first.stream(), back).toList());
    }

    /** Whether it asks nothing that the pack words, so that only its card says what it asks; the review stands as it is. */
    private static boolean asksOfItsOwn(Open open, Pack pack) {
        return !open.asks(Slot.REVIEW)
                && open.asks().stream()
                        .noneMatch(slot -> pack.policy().question(slot).isPresent());
    }

    private static Presentation.Memory memory(Snapshot snapshot) {
        if (new Identity(snapshot.channel(), snapshot.requester()).group()) {
            return Presentation.Memory.UNSAID;
        }
        return snapshot.profile().remembers() ? Presentation.Memory.KEPT : Presentation.Memory.OFFERED;
    }

    private static @Nullable String doubtful(Snapshot snapshot) {
        // What goes to a request that the agents have goes as it was stored.
        return snapshot.doubtful().isEmpty() || snapshot.intake().request().handedOver()
                ? null
                : Originals.card(snapshot.conversationId(), snapshot.seq());
    }

    /** Takes the offer away that something hidden may be no secret. */
    Outcome noSecret(Outcome outcome, String card) {
        var snapshot = outcome.snapshot();
        var spent = new ArrayList<>(outcome.spent());
        spent.add(new Outcome.Replacement(
                card, presenter.notSecret(outcome.pack(), outcome.intake().language(), snapshot.zone())));
        return new Outcome(snapshot, outcome.pack(), outcome.intake(), outcome.messages(), spent, outcome.handedOver());
    }

    /** What was decided on a card that asks for one tap; null when it was something else. */
    private static @Nullable String decided(Reading reading) {
        return reading.found().stream()
                .filter(found ->
                        found.slot().equals(Slot.CONFIRM) || found.slot().equals(Slot.CHOOSE))
                .flatMap(found ->
                        found.answer() instanceof Answer.Given given ? given.values().stream() : Stream.<String>empty())
                .findFirst()
                .orElse(null);
    }

    private static ZonedDateTime now(Snapshot snapshot) {
        return snapshot.receivedAt().atZone(snapshot.zone());
    }
}
