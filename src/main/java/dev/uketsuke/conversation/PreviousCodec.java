package dev.uketsuke.conversation;

import dev.uketsuke.intake.Previous;
import dev.uketsuke.severity.Level;
import tools.jackson.databind.JsonNode;

/** The stored form of what a change can be taken back to. */
final class PreviousCodec {
    private PreviousCodec() {}

    static JsonNode write(Previous previous) {
        var node = Json.object();
        IntakeCodec.recorded(node, previous.answers(), previous.facts());
        Json.put(node, "chosen", previous.chosen());
        if (previous.wish() != null) {
            node.set("wish", IntakeCodec.wish(previous.wish()));
        }
        return node;
    }

    static Previous read(JsonNode node) {
        return new Previous(
                IntakeCodec.answers(node),
                IntakeCodec.facts(node),
                Json.optional(node, "chosen", Level.class),
                node.get("wish") == null ? null : IntakeCodec.wish(node.required("wish")));
    }
}
