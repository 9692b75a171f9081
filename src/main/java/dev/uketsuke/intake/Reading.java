package dev.uketsuke.intake;

import dev.uketsuke.dialog.Slot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was understood of one utterance: proposals, all of them valid values; the intake decides what becomes of them.
 *
 * @param confidence 0 to 1; 1 for a tap and for a command in its exact words
 * @param about the slot that a correction is about, when the new value was not said
 * @param rejected values given on purpose that cannot be taken
 * @param second the next likely intent; null when the first is certain
 * @param several how likely it is that the utterance holds more than one request, 0 to 1
 * @param text the masked text as it was said; empty for a tap
 */
public record Reading(
        Intent intent,
        double confidence,
        @Nullable Slot about,
        List<Found> found,
        List<Rejected> rejected,
        List<Unit> units,
        String text,
        @Nullable Intent second,
        double several) {
    public Reading {
        found = List.copyOf(found);
        rejected = List.copyOf(rejected);
        units = List.copyOf(units);
    }

    /** A reading without doubt about its intent and its units. */
    public Reading(
            Intent intent,
            double confidence,
            @Nullable Slot about,
            List<Found> found,
            List<Rejected> rejected,
            List<Unit> units,
            String text) {
        this(intent, confidence, about, found, rejected, units, text, null, units.size() > 1 ? 1 : 0);
    }

    /** The same without what was found for a slot. */
    public Reading without(Slot slot) {
        var others = found.stream().filter(one -> !one.slot().equals(slot)).toList();
        return new Reading(intent, confidence, about, others, rejected, units, text, second, several);
    }

    /** The same without doubt about its intent. */
    public Reading meant(Intent meant) {
        return new Reading(meant, 1, about, found, rejected, units, text, null, several);
    }
}
