package dev.uketsuke.conversation;

import dev.uketsuke.content.Pack;
import dev.uketsuke.dialog.Question;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.intake.Intake;
import dev.uketsuke.intake.Move;
import dev.uketsuke.intake.Reading;
import dev.uketsuke.intake.Rejected;
import dev.uketsuke.intake.Remark;
import dev.uketsuke.severity.Fact;
import dev.uketsuke.understanding.Context;
import dev.uketsuke.understanding.Understanding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One turn from utterance to outcome: reads it, lets the intake hear it, words what comes next. Pure. */
final class Dialogue {
    private static final Slot ISSUE = new Slot("issue");

    private final Understanding understanding;
    private final Presenter presenter;

    Dialogue(Understanding understanding, Presenter presenter) {
        this.understanding = understanding;
        this.presenter = presenter;
    }

    Outcome turn(Snapshot snapshot, Pack pack) {
        var intake = snapshot.intake();
        return switch (snapshot.utterance()) {
            case Utterance.Joined() ->
                intake.welcomed() ? silent(snapshot, pack) : next(snapshot, pack, new Intake.Heard(intake, List.of()));
            case Utterance.Unsupported _ -> remark(snapshot, pack, new Remark.CannotRead());
            case Utterance.Said said -> said(snapshot, pack, said);
            case Utterance.Tapped tapped ->
                Taps.needsOpenCard(tapped.action()) && !isOpen(intake, tapped)
                        ? remark(snapshot, pack, new Remark.AlreadyAnswered())
                        : hear(snapshot, pack, taps(snapshot, pack).read(tapped, isOpen(intake, tapped)));
        };
    }

    private Outcome said(Snapshot snapshot, Pack pack, Utterance.Said said) {
        if (said.text().isBlank() && said.attachments().isEmpty()) {
            return snapshot.intake().welcomed()
                    ? remark(snapshot, pack, new Remark.NotUnderstood())
                    : next(snapshot, pack, new Intake.Heard(snapshot.intake(), List.of()));
        }
        var words = said.text().isBlank()
                ? Files.sent()
                : OfferedWords.read(said.text(), pack, snapshot.intake())
                        .orElseGet(() -> understanding.read(said.text(), context(snapshot, pack)));
        return hear(snapshot, pack, Files.with(words, said.attachments(), snapshot.intake()));
    }

    private static boolean isOpen(Intake intake, Utterance.Tapped tapped) {
        return intake.open() != null && intake.open().card().equals(tapped.card());
    }

    private Taps taps(Snapshot snapshot, Pack pack) {
        return new Taps(understanding, context(snapshot, pack), snapshot.intake().request());
    }

    private Outcome hear(Snapshot snapshot, Pack pack, Reading reading) {
        return next(snapshot, pack, snapshot.intake().hear(reading, pack.policy()));
    }

    /** Words the next move. Requests that are complete are handed over first, so that it may be about the next one. */
    private Outcome next(Snapshot snapshot, Pack pack, Intake.Heard heard) {
        var intake = heard.intake();
        var handedOver = new ArrayList<Integer>();
        var move = intake.next(pack.policy());
        while (move instanceof Move.HandOver && !handedOver.contains(intake.current())) {
            handedOver.add(intake.current());
            intake = intake.handedOver(intake.current(), Outcome.NUMBER_TO_COME);
            move = intake.next(pack.policy());
        }
        var card = "%s.%d.%d".formatted(snapshot.conversationId(), snapshot.seq(), intake.current() + 1);
        var messages = present(snapshot, pack, intake, heard.remarks(), move, card);
        return new Outcome(
                snapshot, pack, intake.asked(card, move), messages, spent(snapshot, pack, intake), handedOver);
    }

    /** The card that was open before this turn: whatever it still asks, this turn asks with a card of its own. */
    private List<Outcome.Replacement> spent(Snapshot snapshot, Pack pack, Intake intake) {
        var open = snapshot.intake().open();
        return open == null
                ? List.of()
                : List.of(new Outcome.Replacement(open.card(), presenter.summary(pack, intake, open)));
    }

    /** Says something and changes nothing; what was open stays open. */
    private Outcome remark(Snapshot snapshot, Pack pack, Remark remark) {
        var intake = snapshot.intake();
        var messages = present(snapshot, pack, intake, List.of(remark), new Move.Wait(), "");
        return new Outcome(snapshot, pack, intake, messages, List.of(), List.of());
    }

    private static Outcome silent(Snapshot snapshot, Pack pack) {
        return new Outcome(snapshot, pack, snapshot.intake(), List.of(), List.of(), List.of());
    }

    private List<Message> present(
            Snapshot snapshot, Pack pack, Intake intake, List<Remark> remarks, Move move, String card) {
        var all = new ArrayList<Remark>();
        if (snapshot.cut()) {
            all.add(new Remark.Invalid(new Rejected(ISSUE, "", Rejected.Reason.TOO_LONG)));
        }
        all.addAll(remarks);
        var now = snapshot.receivedAt().atZone(snapshot.zone());
        return presenter.present(new Presentation(pack, intake, all, move, card, now, snapshot.masked()));
    }

    private static Context context(Snapshot snapshot, Pack pack) {
        var intake = snapshot.intake();
        var asks = intake.open() == null ? List.<Slot>of() : intake.open().asks();
        return new Context(
                intake.language(),
                snapshot.receivedAt().atZone(snapshot.zone()),
                pack.policy(),
                intake.request().answers(),
                asks,
                asks.stream().flatMap(slot -> question(slot, pack)).toList());
    }

    private static Stream<Question> question(Slot slot, Pack pack) {
        var facts = pack.policy().severity().questions();
        return pack
                .policy()
                .questionnaire()
                .question(slot)
                .or(() -> Fact.of(slot).flatMap(fact -> Optional.ofNullable(facts.get(fact))))
                .stream();
    }
}
