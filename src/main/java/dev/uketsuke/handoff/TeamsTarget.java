package dev.uketsuke.handoff;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A channel of the agents in Teams, by an incoming webhook of its Workflows, which takes a message with an Adaptive Card.
 *
 * @param address holds a secret
 */
record TeamsTarget(Webhook webhook, String address) implements OnCallTarget {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    @Override
    public String key() {
        return "teams";
    }

    @Override
    public void tell(Alert alert) {
        var message = JSON.objectNode().put("type", "message");
        message.putArray("attachments")
                .addObject()
                .put("contentType", "application/vnd.microsoft.card.adaptive")
                .set("content", card(alert));
        webhook.post(address, alert.key(), message);
    }

    private static ObjectNode card(Alert alert) {
        var card = JSON.objectNode()
                .put("$schema", "http://adaptivecards.io/schemas/adaptive-card.json")
                .put("type", "AdaptiveCard")
                .put("version", "1.4");
        var body = card.putArray("body");
        line(body, Alert.WHAT).put("weight", "Bolder").put("color", "Attention");
        line(body, alert.headline()).put("size", "Medium").put("weight", "Bolder");
        if (!alert.promise().isEmpty()) {
            line(body, alert.promise());
        }
        if (!alert.link().isEmpty()) {
            card.putArray("actions")
                    .addObject()
                    .put("type", "Action.OpenUrl")
                    .put("title", "開く / Open")
                    .put("url", alert.link());
        }
        return card;
    }

    /** A run of text stays as it is, whereas a block of text would read a requester's title as Markdown. */
    private static ObjectNode line(ArrayNode body, String text) {
        return body.addObject()
                .put("type", "RichTextBlock")
                .putArray("inlines")
                .addObject()
                .put("type", "TextRun")
                .put("text", text);
    }

    @Override
    public String toString() {
        return key();
    }
}
