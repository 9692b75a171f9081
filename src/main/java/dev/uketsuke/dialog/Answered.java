package dev.uketsuke.dialog;

import org.jspecify.annotations.Nullable;

/**
 * An answer with where it came from.
 *
 * @param quote the requester's own words that carry it, verbatim from the masked text; null for a tap
 * @param asked the question as it was worded when it was asked; null when it never was
 */
public record Answered(
        Answer answer,
        Provenance provenance,
        @Nullable String quote,
        @Nullable String asked) {}
