package dev.uketsuke.command.simulation;

import dev.uketsuke.conversation.Message;
import dev.uketsuke.dialog.Slot;
import java.util.List;
import java.util.Optional;

/**
 * What the bot asks at the end of a turn.
 *
 * @param request which of the requests it is about, counted from 1
 * @param card id of the asking card; empty when it has none
 * @param text what is read in place of the card
 */
record Asked(List<Slot> slots, int request, String card, String text) {
    Asked {
        slots = List.copyOf(slots);
    }

    static Optional<Asked> in(List<Message> messages) {
        return messages.stream()
                .flatMap(message -> Optional.ofNullable(message.intake())
                        .filter(data -> !data.asks().isEmpty())
                        .map(data -> new Asked(
                                data.asks().stream().map(Slot::new).toList(),
                                data.request(),
                                Optional.ofNullable(data.card()).orElse(""),
                                message.text()))
                        .stream())
                .reduce((_, last) -> last);
    }

    boolean asks(Slot slot) {
        return slots.contains(slot);
    }
}
