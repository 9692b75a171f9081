package dev.uketsuke.conversation;

import dev.uketsuke.content.Pack;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.intake.Departure;
import dev.uketsuke.intake.Doubt;
import dev.uketsuke.intake.Intake;
import dev.uketsuke.intake.Intent;
import dev.uketsuke.intake.Merging;
import dev.uketsuke.intake.OpenRequests;
import dev.uketsuke.intake.Reading;
import dev.uketsuke.intake.Remark;
import dev.uketsuke.intake.Request;
import dev.uketsuke.intake.Splitting;
import dev.uketsuke.intake.Unit;
import dev.uketsuke.severity.Fact;
import dev.uketsuke.understanding.Understanding;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Clears up with the requester what is in doubt: which of two things a message means, how many requests it holds. */
final class Clearing {
    private static final Slot ISSUE = new Slot("issue");

    /** What a request is about, which nothing that is shared says. */
    private static final Set<Slot> ABOUT = Set.of(ISSUE, new Slot("title"), new Slot("request-type"));

    private final Understanding understanding;

    Clearing(Understanding understanding) {
        this.understanding = understanding;
    }

    /**
     * What came of an answer.
     *
     * @param decided key of what was decided; null when it is still open
     */
    record Cleared(Intake.Heard heard, @Nullable String decided) {
        Cleared after(List<Remark> first) {
            var remarks =
                    Stream.concat(first.stream(), heard.remarks().stream()).toList();
            return new Cleared(new Intake.Heard(heard.intake(), remarks), decided);
        }
    }

    /** Lets the intake hear a reading, and keeps what it leaves in doubt to be asked next. */
    Intake.Heard hear(Snapshot snapshot, Pack pack, Reading reading) {
        var before = undoubted(snapshot, pack, reading);
        var mashed = KeyboardMash.heldBack(before, reading, snapshot.receivedAt());
        if (mashed.isPresent()) {
            return mashed.get();
        }
        var several = Doubt.Several.of(reading, snapshot.receivedAt()).isPresent();
        if (before.request().blank() && !before.paused() && before.confirming() == null && !several) {
            var ticketed = before.requests().stream().anyMatch(Request::handedOver);
            var meaning = Doubt.Meaning.of(reading, ticketed, snapshot.receivedAt());
            if (meaning.isPresent() && before.doubt() == null) {
                return new Intake.Heard(before.doubting(meaning.get()), List.of());
            }
        }
        return splitting(snapshot, before, before.hear(reading, pack.policy()), reading);
    }

    /** Whoever sends a request off wants no more questions: it is one, and means what is likeliest. */
    private Intake undoubted(Snapshot snapshot, Pack pack, Reading reading) {
        var intake = snapshot.intake();
        if (reading.found().stream().noneMatch(found -> found.slot().equals(Slot.REVIEW))) {
            return intake;
        }
        return switch (intake.doubt()) {
            case null -> intake;
            case Doubt.Several _ -> Splitting.keptAsOne(intake);
            case Doubt.Idle idle ->
                new IdleAnswer(this, snapshot, pack, idle).goOn().heard().intake();
            case Doubt.Beside beside ->
                new BesideAnswer(this, snapshot, pack, beside)
                        .tapped(BesideAnswer.SAME)
                        .orElseThrow()
                        .heard()
                        .intake();
            case Doubt.Deletion deletion -> intake.asking(deletion.before());
            case Doubt.Meaning meaning ->
                new MeaningAnswer(this, snapshot, pack, meaning)
                        .likeliest()
                        .heard()
                        .intake()
                        .doubting(null);
        };
    }

    /** A message for a new request may hold several. */
    private static Intake.Heard splitting(Snapshot snapshot, Intake before, Intake.Heard heard, Reading reading) {
        var intake = heard.intake();
        var fresh = before.request().blank() || intake.current() != before.current();
        if (!fresh || intake.request().blank() || intake.request().handedOver() || intake.doubt() != null) {
            return heard;
        }
        return Doubt.Several.of(reading, snapshot.receivedAt())
                .map(several -> {
                    var remarks = new ArrayList<>(heard.remarks());
                    remarks.removeIf(
                            remark -> remark instanceof Remark.Understood || remark instanceof Remark.FeedbackRoute);
                    if (reading.units().size() > several.units().size()) {
                        remarks.add(new Remark.StayTogether(several.units().size()));
                    }
                    return new Intake.Heard(intake.doubting(several), remarks);
                })
                .orElse(heard);
    }

    /** What a message decides of what is in doubt; empty when it is about something else. */
    Optional<Cleared> said(Snapshot snapshot, Pack pack, String text) {
        var intake = snapshot.intake();
        if (intake.doubt() == null) {
            if (ControlWords.merges(text) && Merging.possible(intake)) {
                return Optional.of(new Cleared(Merging.merged(intake, pack.policy()), null));
            }
            return turned(text, intake, pack)
                    .or(() -> DroppedRequests.in(text, intake, pack))
                    .or(() -> new SplitWish(understanding, snapshot, pack).said(text));
        }
        var decided = intake.doubt() instanceof Doubt.Idle && IdleAnswer.decides(text);
        if (intake.open() == null || intake.confirming() != null || (!decided && isCommand(snapshot, pack, text))) {
            return Optional.empty();
        }
        if (!decided && submits(snapshot, pack, text)) {
            return Optional.empty();
        }
        return switch (intake.doubt()) {
            case Doubt.Several several -> new SplitAnswer(this, snapshot, pack, several).said(text);
            case Doubt.Idle idle -> Optional.of(new IdleAnswer(this, snapshot, pack, idle).said(text));
            case Doubt.Beside beside -> Optional.of(new BesideAnswer(this, snapshot, pack, beside).said(text));
            case Doubt.Deletion _ -> Optional.empty();
            case Doubt.Meaning meaning -> Optional.of(new MeaningAnswer(this, snapshot, pack, meaning).said(text));
        };
    }

    /** "Back to the second one": another of the open requests is gone on with. */
    private static Optional<Cleared> turned(String text, Intake intake, Pack pack) {
        return intake.confirming() != null
                ? Optional.empty()
                : OpenWords.turnsTo(text, intake).map(at -> {
                    var number = OpenRequests.numbered(intake).indexOf(at) + 1;
                    return new Cleared(
                            new Intake.Heard(
                                    OpenRequests.turned(intake, at, pack.policy()),
                                    List.of(new Remark.TurnedTo(number))),
                            null);
                });
    }

    /** What a tap on the open card decides; empty for a key that is not offered. */
    Optional<Cleared> tapped(Snapshot snapshot, Pack pack, Map<Slot, String> values) {
        var key = values.getOrDefault(Slot.CHOOSE, "");
        return switch (snapshot.intake().doubt()) {
            case null -> Optional.empty();
            case Doubt.Several several -> {
                var titles = SplitTitles.typed(several, values);
                var titled = snapshot.with(snapshot.intake().doubting(titles.titled()));
                yield new SplitAnswer(this, titled, pack, titles.titled())
                        .tapped(key)
                        .map(cleared -> cleared.after(titles.refused()));
            }
            case Doubt.Idle idle -> new IdleAnswer(this, snapshot, pack, idle).tapped(key);
            case Doubt.Beside beside -> new BesideAnswer(this, snapshot, pack, beside).tapped(key);
            case Doubt.Deletion _ -> Optional.empty();
            case Doubt.Meaning meaning -> new MeaningAnswer(this, snapshot, pack, meaning).tapped(key);
        };
    }

    /** What a message tells beside the request at hand; empty when it is about that one. */
    Optional<Intake.Heard> beside(Snapshot snapshot, Pack pack, String text) {
        return new Besides(this, understanding).hear(snapshot, pack, text);
    }

    /** What a message for another request falls into; at least one. */
    List<Unit> units(Snapshot blank, Pack pack, String text, ZonedDateTime said) {
        var units = understanding
                .read(text, Contexts.of(blank, pack, List.of(ISSUE), said))
                .units();
        return units.isEmpty() ? List.of(new Unit(text, text, null)) : units;
    }

    /** A new request beside one that is done; it names that one where it says that it is related to it (#15). */
    Intake.Heard anew(Snapshot snapshot, Pack pack, String text, Instant said) {
        var done = snapshot.intake().request();
        var anew = snapshot.with(snapshot.intake().withAnotherRequest());
        var other = OtherWords.other(text);
        if (other.isEmpty()) {
            return new Intake.Heard(anew.intake(), List.of());
        }
        var reading = understanding.read(other, Contexts.of(anew, pack, List.of(), said.atZone(anew.zone())));
        var heard = hear(anew, pack, reading);
        return done.ticket() == null || !OtherWords.related(text)
                ? heard
                : new Intake.Heard(Splitting.related(heard.intake(), done.ticket()), heard.remarks());
    }

    /** Hears a text that may mean anything. */
    Intake.Heard openly(Snapshot snapshot, Pack pack, String text) {
        var zoned = snapshot.receivedAt().atZone(snapshot.zone());
        return hear(snapshot, pack, understanding.read(text, Contexts.of(snapshot, pack, List.of(), zoned)));
    }

    /** Hears a text as that intent. */
    Intake.Heard as(Intent intent, Snapshot snapshot, Pack pack, String text, Instant said) {
        return hear(snapshot, pack, readAs(snapshot, pack, intent, text, said.atZone(snapshot.zone())));
    }

    /** Which of some intents a text surely has, if one. */
    Optional<Intent> surely(List<Intent> likely, Snapshot snapshot, Pack pack, String text, Instant said) {
        var told = understanding.read(text, Contexts.of(snapshot, pack, List.of(), said.atZone(snapshot.zone())));
        return likely.contains(told.intent()) && told.confidence() >= Doubt.Meaning.ONE_OF_TWO
                ? Optional.of(told.intent())
                : Optional.empty();
    }

    /** Hears a text as the answer to what is open. */
    Intake.Heard plainly(Snapshot snapshot, Pack pack, String text, Instant said) {
        var open = snapshot.intake().open();
        var asks = open == null ? List.<Slot>of() : open.asks();
        var context = Contexts.of(snapshot, pack, asks, said.atZone(snapshot.zone()));
        return hear(snapshot, pack, understanding.read(text, context));
    }

    /** What is said after a pause is held back until it is clear whether the draft is gone on with. */
    Optional<Intake.Heard> afterPause(Snapshot snapshot, Pack pack, String text) {
        var intake = snapshot.intake();
        var since = snapshot.silentSince();
        if (since == null
                || !Departure.possible(intake)
                || intake.request().released()
                || intake.doubt() != null
                || intake.confirming() != null
                || IdleAnswer.decides(text)
                || OtherWords.of(text).isPresent()
                || isCommand(snapshot, pack, text)
                || submits(snapshot, pack, text)) {
            return Optional.empty();
        }
        var idle = new Doubt.Idle(text, since, snapshot.receivedAt());
        return Optional.of(new Intake.Heard(intake.takenUp().doubting(idle), List.of()));
    }

    private boolean submits(Snapshot snapshot, Pack pack, String text) {
        var open = snapshot.intake().open();
        return open != null
                && (open.asks(Slot.REVIEW) || snapshot.intake().doubt() != null)
                && understanding
                        .read(
                                text,
                                Contexts.of(
                                        snapshot,
                                        pack,
                                        open.asks(),
                                        snapshot.receivedAt().atZone(snapshot.zone())))
                        .found()
                        .stream()
                        .anyMatch(found -> found.slot().equals(Slot.REVIEW));
    }

    private boolean isCommand(Snapshot snapshot, Pack pack, String text) {
        var reading = understanding.read(
                text,
                Contexts.of(
                        snapshot,
                        pack,
                        List.of(Slot.CHOOSE),
                        snapshot.receivedAt().atZone(snapshot.zone())));
        return reading.confidence() == 1 && reading.intent() != Intent.ANSWER && reading.intent() != Intent.GREETING;
    }

    /** What a unit says, of which only some kinds can become a request of their own. */
    Reading unit(Snapshot snapshot, Pack pack, Unit unit, ZonedDateTime said) {
        var own = own(snapshot, pack, unit.text(), said);
        if (unit.shared().isBlank()) {
            return own;
        }
        var found = new ArrayList<>(own.found());
        understanding.read(unit.shared(), Contexts.of(snapshot, pack, List.of(), said)).found().stream()
                .filter(one ->
                        !ABOUT.contains(one.slot()) && Fact.of(one.slot()).isEmpty())
                .filter(one -> found.stream().noneMatch(other -> other.slot().equals(one.slot())))
                .forEach(found::add);
        return new Reading(own.intent(), 1, null, found, own.rejected(), List.of(), unit.whole());
    }

    private Reading own(Snapshot snapshot, Pack pack, String text, ZonedDateTime said) {
        var reading = understanding.read(text, Contexts.of(snapshot, pack, List.of(ISSUE), said));
        return switch (reading.intent() == Intent.PROBLEM && HowTo.is(text) ? Intent.ANSWER : reading.intent()) {
            case PROBLEM, QUESTION, FEATURE -> reading.meant(reading.intent());
            case STATUS,
                    ESCALATE,
                    CLOSE,
                    HUMAN,
                    BACK,
                    SKIP,
                    LATER,
                    HELP,
                    CANCEL,
                    RESTART,
                    CORRECT,
                    LANGUAGE,
                    ANOTHER,
                    ANSWER,
                    GREETING -> readAs(snapshot, pack, Intent.QUESTION, text, said);
        };
    }

    private Reading readAs(Snapshot snapshot, Pack pack, Intent intent, String text, ZonedDateTime said) {
        return understanding.readAs(intent, text, Contexts.of(snapshot, pack, List.of(), said));
    }
}
