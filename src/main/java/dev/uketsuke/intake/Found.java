package dev.uketsuke.intake;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Slot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value found in an utterance, already in canonical form and valid.
 *
 * @param slot a slot of the questionnaire, a fact, or one of the bot's own such as {@link Slot#REVIEW}; values of those:
 *     {@code review=submit}, {@code confirm=yes|no}, {@code severity=A|B|C}, {@code choose=<key>}
 * @param quote verbatim from the masked text; null for a tap
 * @param places where in the masked text each value stands; empty for a tap
 */
public record Found(
        Slot slot,
        Answer answer,
        Provenance provenance,
        @Nullable String quote,
        List<Place> places) {
    public Found {
        places = List.copyOf(places);
    }

    public Found(Slot slot, Answer answer, Provenance provenance, @Nullable String quote) {
        this(slot, answer, provenance, quote, List.of());
    }

    /** One value in canonical form and the chars of the masked text that say it, end exclusive. */
    public record Place(String value, int start, int end) {}
}
