package dev.uketsuke.intake;

import dev.uketsuke.dialog.Slot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the bot's last question asked.
 *
 * @param card id of the card that asks it; spent by the first turn that answers it
 * @param asks slots, facts or the bot's own slots, as {@code channelData.intake.asks} lists them
 * @param attempts how often it was put without an answer that could be taken
 * @param confirming what a yes or no is about; null unless {@code asks} is {@link Slot#CONFIRM}
 */
public record Open(
        String card,
        List<Slot> asks,
        int attempts,
        @Nullable Confirmation confirming) {
    public Open {
        asks = List.copyOf(asks);
    }

    /** What cannot be taken back without asking first. */
    public enum Confirmation {
        CANCEL,
        RESTART,
        HAND_OVER
    }
}
