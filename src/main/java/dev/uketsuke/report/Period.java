package dev.uketsuke.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a report is about.
 *
 * @param from of the first moment that counts
 * @param to of the first that no longer does
 * @param language tag of the only language that counts; null for all
 */
public record Period(Instant from, Instant to, @Nullable String language) {}
