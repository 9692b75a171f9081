package dev.uketsuke.conversation;

import dev.uketsuke.attachment.Attachment;
import dev.uketsuke.attachment.Details;
import dev.uketsuke.attachment.Scan;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The stored form of a message. */
final class MessageCodec {
    private MessageCodec() {}

    static String write(Message message) {
        var node = Json.object();
        Json.put(node, "from", message.from());
        node.put("text", message.text());
        Json.put(node, "card", message.card());
        node.set("suggestions", Json.array(message.suggestions(), MessageCodec::suggestion));
        node.set("attachments", attachments(message.attachments()));
        if (message.intake() != null) {
            node.set("intake", intake(message.intake()));
        }
        Json.put(node, "client-activity-id", message.clientActivityId());
        return Json.write(node);
    }

    static Message read(String json) {
        return Json.read(
                "message",
                json,
                node -> new Message(
                        Json.constant(node, "from", Message.From.class),
                        Json.text(node, "text"),
                        Json.optional(node, "card"),
                        Json.list(
                                node,
                                "suggestions",
                                suggestion -> new Message.Suggestion(
                                        Json.text(suggestion, "label"), Json.text(suggestion, "text"))),
                        attachments(node),
                        intake(node.get("intake")),
                        Json.optional(node, "client-activity-id")));
    }

    static JsonNode attachments(List<Attachment> attachments) {
        return Json.array(attachments, attachment -> {
            var node = Json.object();
            node.put("id", attachment.id());
            node.put("name", attachment.name());
            node.put("type", attachment.type());
            node.put("size", attachment.size());
            node.put("sha256", attachment.sha256());
            node.put("scan", attachment.scan().key());
            var details = attachment.details();
            Json.put(node, "details", details == null ? null : details.key());
            return node;
        });
    }

    static List<Attachment> attachments(JsonNode owner) {
        return Json.list(
                owner,
                "attachments",
                node -> new Attachment(
                        Json.text(node, "id"),
                        Json.text(node, "name"),
                        Json.text(node, "type"),
                        node.required("size").longValue(),
                        Json.text(node, "sha256"),
                        // Rows of before did not say it; nobody is told again.
                        Optional.ofNullable(Json.optional(node, "scan"))
                                .map(Scan::of)
                                .orElse(Scan.RELEASED),
                        details(Json.optional(node, "details"))));
    }

    private static @Nullable Details details(@Nullable String key) {
        return key == null ? null : Details.of(key);
    }

    private static JsonNode suggestion(Message.Suggestion suggestion) {
        var node = Json.object();
        node.put("label", suggestion.label());
        node.put("text", suggestion.text());
        return node;
    }

    private static JsonNode intake(Message.IntakeData intake) {
        var node = Json.object();
        node.set("asks", Json.array(intake.asks()));
        node.put("request", intake.request());
        node.put("of", intake.of());
        Json.put(node, "card", intake.card());
        node.set("tickets", Json.array(intake.tickets()));
        if (intake.kept()) {
            node.put("kept", true);
        }
        return node;
    }

    private static Message.@Nullable IntakeData intake(@Nullable JsonNode node) {
        return node == null
                ? null
                : new Message.IntakeData(
                        Json.texts(node, "asks"),
                        node.required("request").intValue(),
                        node.required("of").intValue(),
                        Json.optional(node, "card"),
                        Json.texts(node, "tickets"),
                        node.has("kept"));
    }
}
