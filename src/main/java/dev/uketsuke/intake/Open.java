package dev.uketsuke.intake;

import dev.uketsuke.dialog.Slot;
import java.util.List;

/**
 * What the bot's last question asked.
 *
 * @param card id of the card that asks it; spent by the first turn that answers it
 * @param asks slots, facts or the bot's own slots, as {@code channelData.intake.asks} lists them
 * @param attempts how often it was put again because nothing in the reply could be taken
 */
public record Open(String card, List<Slot> asks, int attempts) {
    public Open {
        asks = List.copyOf(asks);
    }

    public boolean asks(Slot slot) {
        return asks.contains(slot);
    }
}
