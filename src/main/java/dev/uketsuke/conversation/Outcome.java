package dev.uketsuke.conversation;

import dev.uketsuke.content.Pack;
import dev.uketsuke.intake.Intake;
import java.util.List;

/**
 * What a turn came to; nothing of it has happened until it is committed.
 *
 * @param messages to send, in order; what is said of a submission comes before them, once the commit knows its number
 * @param spent the card that this turn answered, to be replaced by a read-only summary; empty when there is none
 * @param handedOver the requests to hand over, by their position in the intake, where they stand as submitted already
 */
public record Outcome(
        Snapshot snapshot,
        Pack pack,
        Intake intake,
        List<Message> messages,
        List<Replacement> spent,
        List<Integer> handedOver) {
    /** Stands in a request for the number that only the commit can give. */
    static final String NUMBER_TO_COME = "-";

    public Outcome {
        messages = List.copyOf(messages);
        spent = List.copyOf(spent);
        handedOver = List.copyOf(handedOver);
    }

    /** A message shown before, to be replaced in place. */
    public record Replacement(String card, Message message) {}
}
