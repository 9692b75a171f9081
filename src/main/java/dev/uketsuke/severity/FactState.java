package dev.uketsuke.severity;

import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Truth;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a fact.
 *
 * @param truth {@code UNKNOWN} here means that the requester does not know, so that it is not asked again
 * @param quote the requester's own words that carry it; null for a tap
 */
public record FactState(
        Truth truth, Provenance provenance, @Nullable String quote) {}
