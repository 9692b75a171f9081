package dev.uketsuke.intake;

import org.jspecify.annotations.Nullable;

/**
 * One smallest problem or question in an utterance (#12).
 *
 * @param platform the platform whose view is wanted, when one is asked for per platform (#16)
 */
public record Unit(String title, String text, @Nullable String platform) {}
