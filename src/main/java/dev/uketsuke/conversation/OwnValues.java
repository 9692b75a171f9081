package dev.uketsuke.conversation;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.dialog.Truth;
import dev.uketsuke.intake.Choices;
import dev.uketsuke.intake.Found;
import dev.uketsuke.intake.Intake;
import dev.uketsuke.intake.Move;
import dev.uketsuke.intake.Policy;
import dev.uketsuke.intake.Rejected;
import dev.uketsuke.severity.Level;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a card may send for the bot's own questions, whose values are keys: a severity, or what the open card offers. */
record OwnValues(Intake intake, Policy policy) {
    static final Set<Slot> SLOTS = Set.of(
            Slot.REVIEW, Slot.CONFIRM, Slot.CHOOSE, Slot.SPLIT, Slot.KNOWLEDGE, Slot.SEVERITY, Slot.SEVERITY_REASON);

    private static final int LONGEST_SHOWN = 60;
    private static final Set<String> YES_OR_NO = Set.of(Truth.YES.key(), Truth.NO.key());

    List<Found> found(Map<Slot, String> values) {
        return values.entrySet().stream()
                .filter(value -> offers(value.getKey(), value.getValue()))
                .map(value -> new Found(value.getKey(), Answer.of(value.getValue()), Provenance.TAPPED, null))
                .toList();
    }

    /** A severity that was not to choose from holds up the submission of any other. */
    List<Rejected> rejected(Map<Slot, String> values) {
        var severity = values.getOrDefault(Slot.SEVERITY, "");
        return severity.isBlank() || offers(Slot.SEVERITY, severity)
                ? List.of()
                : List.of(new Rejected(Slot.SEVERITY, Cleaning.start(severity, LONGEST_SHOWN), Rejected.Reason.CHOICE));
    }

    /** A severity can be named at any time, on a card as in words. */
    private boolean offers(Slot slot, String value) {
        if (slot.equals(Slot.SEVERITY_REASON)) {
            return !value.isBlank();
        }
        if (slot.equals(Slot.SEVERITY)) {
            return Arrays.stream(Level.values()).anyMatch(level -> level.name().equals(value));
        }
        if (slot.equals(Slot.CHOOSE)) {
            return asks(slot) && choices().contains(value);
        }
        if (slot.equals(Slot.REVIEW)) {
            return asks(slot) && value.equals("submit");
        }
        return slot.equals(Slot.CONFIRM) && asks(slot) && YES_OR_NO.contains(value);
    }

    /** The ways out take the place of a question, so that the next move is that question again. */
    private List<String> choices() {
        return intake.next(policy) instanceof Move.Choose choose ? choose.options() : Choices.WAYS_OUT;
    }

    private boolean asks(Slot slot) {
        return intake.open() != null && intake.open().asks(slot);
    }
}
