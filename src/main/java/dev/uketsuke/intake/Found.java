package dev.uketsuke.intake;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Slot;
import org.jspecify.annotations.Nullable;

/**
 * A value found in an utterance, already in canonical form and valid.
 *
 * @param slot a slot of the questionnaire, a fact, or one of the bot's own such as {@link Slot#REVIEW}; values of those:
 *     {@code review=submit}, {@code confirm=yes|no}, {@code severity=A|B|C}, {@code choose=<key>}
 * @param quote verbatim from the masked text; null for a tap
 */
public record Found(
        Slot slot,
        Answer answer,
        Provenance provenance,
        @Nullable String quote) {}
