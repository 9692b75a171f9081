package dev.uketsuke.handoff;

import dev.uketsuke.severity.Level;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * An address that takes JSON with {@code text}, as pagers and chats do.
 *
 * @param address may hold a secret
 */
record WebhookTarget(Webhook webhook, String address) implements OnCallTarget {
    @Override
    public String key() {
        return "webhook";
    }

    @Override
    public void tell(Alert alert) {
        var body = JsonNodeFactory.instance.objectNode();
        body.put(
                "text",
                Stream.of(alert.headline(), alert.promise(), alert.link())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" ")));
        body.put("number", alert.number());
        body.put("title", alert.title());
        body.put("severity", Level.A.name());
        webhook.post(address, alert.key(), body);
    }

    @Override
    public String toString() {
        return key();
    }
}
