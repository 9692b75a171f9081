package dev.uketsuke.command.simulation;

import dev.uketsuke.conversation.Message;
import dev.uketsuke.dialog.Slot;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the bot asks at the end of a turn.
 *
 * @param request which of the requests it is about, counted from 1
 * @param card id of the asking card; empty when it has none
 */
record Asked(List<Slot> slots, int request, String card) {
    Asked {
        slots = List.copyOf(slots);
    }

    static Optional<Asked> in(List<Message> messages) {
        return messages.stream()
                .map(Message::intake)
                .flatMap(Stream::<Message.IntakeData>ofNullable)
                .filter(data -> !data.asks().isEmpty())
                .reduce((_, last) -> last)
                .map(data -> new Asked(
                        data.asks().stream().map(Slot::new).toList(),
                        data.request(),
                        Optional.ofNullable(data.card()).orElse("")));
    }

    boolean asks(Slot slot) {
        return slots.contains(slot);
    }
}
