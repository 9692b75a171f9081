package dev.uketsuke.intake;

import dev.uketsuke.severity.Level;
import org.jspecify.annotations.Nullable;

/**
 * The severity that a requester wants, whatever the criteria say (#43).
 *
 * @param reason why, in their words; null when they gave none
 */
public record Wish(Level level, @Nullable String reason) {}
