package dev.uketsuke.conversation;

import dev.uketsuke.dialog.Slot;
import dev.uketsuke.privacy.SecretKind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The stored form of what a requester did, with what had to be taken out of it. */
final class UtteranceCodec {
    private UtteranceCodec() {}

    static String write(CleanUtterance clean) {
        var node = Json.object();
        switch (clean.utterance()) {
            case Utterance.Said(var text, var attachments) -> {
                node.put("type", "said");
                node.put("text", text);
                node.set("attachments", MessageCodec.attachments(attachments));
            }
            case Utterance.Tapped(var card, var action, var about, var values) ->
                tapped(node, card, action, about, values);
            case Utterance.Restored(var card, var text, var before) -> {
                node.put("type", "restored");
                node.put("card", card);
                node.put("text", text);
                node.put("before", before);
            }
            case Utterance.Joined() -> node.put("type", "joined");
            case Utterance.Unsupported(var type) -> {
                node.put("type", "unsupported");
                node.put("of", type);
            }
        }
        node.set("masked", Json.array(clean.masked().stream().map(Json::key).toList()));
        node.set("doubtful", Json.array(clean.doubtful().stream().map(Json::key).toList()));
        node.put("cut", clean.cut());
        return Json.write(node);
    }

    private static void tapped(
            ObjectNode node, String card, Utterance.Action action, @Nullable Slot about, Map<Slot, String> values) {
        node.put("type", "tapped");
        node.put("card", card);
        Json.put(node, "action", action);
        Json.put(node, "about", about == null ? null : about.name());
        var inputs = node.putObject("values");
        values.forEach((slot, value) -> inputs.put(slot.name(), value));
    }

    static CleanUtterance read(String json) {
        return Json.read(
                "utterance",
                json,
                node -> new CleanUtterance(
                        utterance(node),
                        kinds(node, "masked"),
                        node.has("doubtful") ? kinds(node, "doubtful") : Set.of(),
                        node.required("cut").booleanValue()));
    }

    private static Set<SecretKind> kinds(JsonNode node, String name) {
        return Json.texts(node, name).stream()
                .map(kind -> Json.constant(kind, SecretKind.class))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Utterance utterance(JsonNode node) {
        var type = Json.text(node, "type");
        return switch (type) {
            case "said" -> new Utterance.Said(Json.text(node, "text"), MessageCodec.attachments(node));
            case "tapped" -> tapped(node);
            case "restored" ->
                new Utterance.Restored(Json.text(node, "card"), Json.text(node, "text"), Json.text(node, "before"));
            case "joined" -> new Utterance.Joined();
            case "unsupported" -> new Utterance.Unsupported(Json.text(node, "of"));
            default -> throw new UnreadableStateException("A stored utterance is of the unknown type " + type);
        };
    }

    private static Utterance tapped(JsonNode node) {
        var values = new LinkedHashMap<Slot, String>();
        node.required("values")
                .properties()
                .forEach(entry ->
                        values.put(new Slot(entry.getKey()), entry.getValue().stringValue()));
        var about = Json.optional(node, "about");
        return new Utterance.Tapped(
                Json.text(node, "card"),
                Json.constant(node, "action", Utterance.Action.class),
                about == null ? null : new Slot(about),
                values);
    }
}
