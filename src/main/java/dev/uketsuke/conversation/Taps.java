package dev.uketsuke.conversation;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Answered;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.intake.Choices;
import dev.uketsuke.intake.Found;
import dev.uketsuke.intake.Intake;
import dev.uketsuke.intake.Intent;
import dev.uketsuke.intake.Reading;
import dev.uketsuke.intake.Rejected;
import dev.uketsuke.intake.Request;
import dev.uketsuke.severity.Fact;
import dev.uketsuke.understanding.Context;
import dev.uketsuke.understanding.Understanding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a tap: what the button means and what was filled in beside it. Values are validated like text. */
final class Taps {
    private final Understanding understanding;
    private final Context context;
    private final Request request;
    private final OwnValues own;

    /** @param intake whose open card is tapped, and whose recorded answers stand in its fields beforehand */
    Taps(Understanding understanding, Context context, Intake intake) {
        this.understanding = understanding;
        this.context = context;
        this.request = intake.request();
        this.own = new OwnValues(intake, context.policy());
    }

    /** Whether an action answers a question, so that it means nothing once the card is spent. */
    static boolean needsOpenCard(Utterance.Action action) {
        return switch (action) {
            case ANSWER, UNKNOWN, SUBMIT, BACK, SKIP, YES, NO -> true;
            case EDIT,
                    LATER,
                    HUMAN,
                    FORM,
                    UNDO,
                    CANCEL,
                    RESTART,
                    HELP,
                    LANGUAGE,
                    NOT_SECRET,
                    SOLVED,
                    NOT_SOLVED,
                    SAME_HERE -> false;
        };
    }

    /** Whether an action says of the articles that were shown whether they helped. */
    static boolean judges(Utterance.Action action) {
        return action == Utterance.Action.SOLVED || action == Utterance.Action.NOT_SOLVED;
    }

    /** Whether an action means nothing without the card that offered it. */
    static boolean needsCard(Utterance.Action action) {
        return needsOpenCard(action) || judges(action) || action == Utterance.Action.NOT_SECRET;
    }

    /** A reading of that alone. */
    static Reading judged(Found verdict) {
        return new Reading(Intent.ANSWER, 1, null, List.of(verdict), List.of(), List.of(), "");
    }

    /** Reads a tap; what was filled in counts only on the open card. */
    Reading read(Utterance.Tapped tapped, boolean open) {
        var values = open ? tapped.values() : Map.<Slot, String>of();
        return switch (tapped.action()) {
            case ANSWER, NOT_SECRET -> filled(Intent.ANSWER, null, values);
            case UNKNOWN -> unknown(tapped.about(), values);
            case SUBMIT -> with(typed(Intent.ANSWER, null, values), found(Slot.REVIEW, "submit"));
            case EDIT -> typed(Intent.CORRECT, tapped.about(), values);
            case BACK -> typed(Intent.BACK, null, values);
            case SKIP -> typed(Intent.SKIP, tapped.about(), values);
            case LATER -> typed(Intent.LATER, null, values);
            case HUMAN -> typed(Intent.HUMAN, null, values);
            case FORM -> with(typed(Intent.ANSWER, null, values), found(Slot.CHOOSE, Choices.FORM));
            case UNDO -> with(typed(Intent.ANSWER, null, values), found(Slot.CHOOSE, Choices.UNDO));
            case HELP -> typed(Intent.HELP, null, values);
            case LANGUAGE -> typed(Intent.LANGUAGE, null, values);
            case CANCEL -> typed(Intent.CANCEL, null, Map.of());
            case RESTART -> typed(Intent.RESTART, null, Map.of());
            case YES -> yesOrNo(tapped.about(), "yes", values);
            case NO -> yesOrNo(tapped.about(), "no", values);
            case SAME_HERE -> sameHere(tapped.about());
            case SOLVED -> with(filled(Intent.ANSWER, null, Map.of()), found(Slot.KNOWLEDGE, "solved"));
            case NOT_SOLVED -> with(filled(Intent.ANSWER, null, Map.of()), found(Slot.KNOWLEDGE, "not-solved"));
        };
    }

    private Reading sameHere(@Nullable Slot outage) {
        var reading = filled(Intent.ANSWER, null, Map.of());
        return outage == null ? reading : with(reading, found(Slot.OUTAGE, outage.name()));
    }

    /** What was typed beside a button that means something else: empty inputs are not an answer there. */
    private Reading typed(Intent intent, @Nullable Slot about, Map<Slot, String> values) {
        var given = new LinkedHashMap<>(values);
        given.values().removeIf(String::isBlank);
        return filled(intent, about, given);
    }

    private Reading filled(Intent intent, @Nullable Slot about, Map<Slot, String> values) {
        var asked = new LinkedHashMap<>(values);
        asked.keySet().removeAll(OwnValues.SLOTS);
        var read = asked.isEmpty()
                ? new Reading(intent, 1, about, List.of(), List.of(), List.of(), "")
                : understanding.readCard(asked, context);
        return new Reading(
                intent,
                1,
                about,
                Stream.concat(own.found(values).stream(), read.found().stream()).toList(),
                Stream.concat(own.rejected(values).stream(), read.rejected().stream())
                        .toList(),
                read.units(),
                read.text());
    }

    /** "I don't know" to one question, or to everything on the card that was left empty. */
    private Reading unknown(@Nullable Slot about, Map<Slot, String> values) {
        var asked = about == null ? context.asks() : List.of(about);
        var reading = typed(Intent.ANSWER, null, values);
        var answered = Stream.concat(
                        reading.found().stream()
                                .filter(found -> asked.size() > 1 || !recorded(found))
                                .map(Found::slot),
                        reading.rejected().stream().map(Rejected::slot))
                .toList();
        var unknown = asked.stream()
                .filter(slot -> !OwnValues.SLOTS.contains(slot) && !answered.contains(slot))
                .filter(slot -> context.policy().question(slot).isPresent())
                .map(slot -> new Found(slot, Answer.UNKNOWN, Provenance.TAPPED, null));
        return with(reading, unknown.toArray(Found[]::new));
    }

    /** Whether a field came back as it had been filled in beforehand: alone on a card, that is what is not known. */
    private boolean recorded(Found found) {
        var before = Fact.of(found.slot())
                .flatMap(fact -> request.facts().of(fact))
                .map(state -> Answer.of(state.key()))
                .or(() -> request.answers().of(found.slot()).map(Answered::answer));
        return before.filter(found.answer()::equals).isPresent();
    }

    private Reading yesOrNo(@Nullable Slot about, String value, Map<Slot, String> values) {
        if (about == null || !context.asks().contains(about) || OwnValues.SLOTS.contains(about)) {
            return with(typed(Intent.ANSWER, null, values), found(Slot.CONFIRM, value));
        }
        var answered = new LinkedHashMap<>(values);
        answered.put(about, value);
        return typed(Intent.ANSWER, null, answered);
    }

    private static Found found(Slot slot, String value) {
        return new Found(slot, Answer.of(value), Provenance.TAPPED, null);
    }

    static Reading with(Reading reading, Found... more) {
        var found = new ArrayList<>(reading.found());
        found.addAll(List.of(more));
        return new Reading(
                reading.intent(),
                reading.confidence(),
                reading.about(),
                found,
                reading.rejected(),
                reading.units(),
                reading.text());
    }
}
