package dev.uketsuke.severity;

import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Truth;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a fact.
 *
 * @param truth {@code UNKNOWN} here means that the requester does not know, so that it is not asked again
 * @param quote the requester's own words that carry it; null for a tap
 * @param choice which of several choices that come to the same it is; null for the one that is named after its truth
 */
public record FactState(
        Truth truth,
        Provenance provenance,
        @Nullable String quote,
        @Nullable String choice) {
    /** A state for which there is but one choice. */
    public FactState(Truth truth, Provenance provenance, @Nullable String quote) {
        this(truth, provenance, quote, null);
    }

    /** What was answered, truth and provenance aside: the key of a choice. */
    public String key() {
        return choice == null ? truth.key() : choice;
    }
}
