package dev.uketsuke.channel.card;

import dev.uketsuke.conversation.Utterance.Action;
import dev.uketsuke.conversation.Utterance.Tapped;
import dev.uketsuke.dialog.Slot;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the value that a card's {@code Action.Submit} sends. */
public final class CardSubmit {
    private static final Set<String> NOT_INPUTS = Set.of("card", "action", "about", "msteams");
    /** One more than is kept, so that the requester is told that there were too many. */
    private static final int MOST_INPUTS = 101;

    private CardSubmit() {}

    /**
     * What was tapped; empty when the value is of no card of ours.
     *
     * @param value of the activity, as Jackson reads it without a type
     */
    public static Optional<Tapped> read(@Nullable Object value) {
        if (!(value instanceof Map<?, ?> fields)
                || !(fields.get("card") instanceof String card)
                || !(fields.get("action") instanceof String action)) {
            return Optional.empty();
        }
        var about = fields.get("about") instanceof String name ? slot(name) : Optional.<Slot>empty();
        return action(action).map(known -> new Tapped(card, known, about.orElse(null), inputs(fields)));
    }

    private static Map<Slot, String> inputs(Map<?, ?> fields) {
        var inputs = new LinkedHashMap<Slot, String>();
        fields.forEach((name, input) -> {
            if (name instanceof String text && !NOT_INPUTS.contains(text) && inputs.size() < MOST_INPUTS) {
                slot(text).ifPresent(slot -> {
                    switch (input) {
                        case String said -> inputs.put(slot, said);
                        case Number number -> inputs.put(slot, number.toString());
                        case Boolean truth -> inputs.put(slot, truth.toString());
                        case null, default -> {}
                    }
                });
            }
        });
        return inputs;
    }

    private static Optional<Action> action(String name) {
        var constant = name.toUpperCase(Locale.ROOT).replace('-', '_');
        for (var action : Action.values()) {
            if (action.name().equals(constant)) {
                return Optional.of(action);
            }
        }
        return Optional.empty();
    }

    private static Optional<Slot> slot(String name) {
        return Slot.isName(name) ? Optional.of(new Slot(name)) : Optional.empty();
    }
}
