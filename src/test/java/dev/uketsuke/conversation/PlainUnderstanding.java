package dev.uketsuke.conversation;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.intake.Found;
import dev.uketsuke.intake.Intent;
import dev.uketsuke.intake.Reading;
import dev.uketsuke.understanding.Context;
import dev.uketsuke.understanding.Understanding;
import java.util.List;
import java.util.Map;

/** Takes every text for the answer to what is open, except for a few commands, and chokes on "poison". */
final class PlainUnderstanding implements Understanding {
    @Override
    public Reading read(String text, Context context) {
        return switch (text) {
            case "poison" -> throw new IllegalStateException("Cannot digest: " + text);
            case "help" -> reading(Intent.HELP, List.of(), text);
            case "restart" -> reading(Intent.RESTART, List.of(), text);
            case "yes" -> reading(Intent.ANSWER, List.of(found(Slot.CONFIRM, "yes")), text);
            case "another" -> reading(Intent.ANOTHER, List.of(), text);
            case "submit" -> reading(Intent.ANSWER, List.of(found(Slot.REVIEW, "submit")), text);
            default ->
                reading(
                        Intent.ANSWER,
                        context.open().stream()
                                .limit(1)
                                .map(question -> found(question.slot(), text))
                                .toList(),
                        text);
        };
    }

    @Override
    public Reading readAs(Intent intent, String text, Context context) {
        return read(text, context).meant(intent);
    }

    @Override
    public Reading readCard(Map<Slot, String> values, Context context) {
        var found = values.entrySet().stream()
                .map(entry -> new Found(entry.getKey(), Answer.of(entry.getValue()), Provenance.TAPPED, null))
                .toList();
        return reading(Intent.ANSWER, found, "");
    }

    private static Found found(Slot slot, String value) {
        return new Found(slot, Answer.of(value), Provenance.SAID, value);
    }

    private static Reading reading(Intent intent, List<Found> found, String text) {
        return new Reading(intent, 1, null, found, List.of(), List.of(), text);
    }
}
