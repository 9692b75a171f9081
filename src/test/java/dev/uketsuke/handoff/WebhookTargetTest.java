package dev.uketsuke.handoff;

import tools.jackson.databind.JsonNode;

class WebhookTargetTest extends PostedTargetContract {
    @Override
    OnCallTarget to(String address) {
        return new WebhookTarget(new Webhook(), address);
    }

    @Override
    String text(JsonNode body) {
        return body.path("text").asString();
    }
}
