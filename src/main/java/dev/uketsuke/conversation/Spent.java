package dev.uketsuke.conversation;

import dev.uketsuke.content.Pack;
import dev.uketsuke.intake.Intake;
import dev.uketsuke.intake.Open;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A card that a turn answered.
 *
 * @param before the intake that it asked in
 * @param after the intake now
 * @param decided what was decided where the card asked for one tap: {@code yes}, {@code no}, the key of a choice; null
 *     otherwise
 */
record Spent(
        Pack pack,
        Intake before,
        Intake after,
        Open open,
        @Nullable String decided,
        ZonedDateTime now) {}
