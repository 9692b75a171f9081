package dev.uketsuke.conversation;

import dev.uketsuke.intake.Doubt;
import dev.uketsuke.intake.Draft;
import dev.uketsuke.intake.Intent;
import dev.uketsuke.intake.Unit;
import java.time.Instant;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** The stored form of what is in doubt; fields are added, never renamed. */
final class DoubtCodec {
    private DoubtCodec() {}

    static JsonNode write(Doubt doubt) {
        var node = Json.object();
        node.put("said", doubt.said().toEpochMilli());
        switch (doubt) {
            case Doubt.Several several -> {
                Json.put(node, "phase", several.phase());
                node.set("units", Json.array(several.units(), DoubtCodec::unit));
            }
            case Doubt.Meaning meaning -> {
                node.put("text", meaning.text());
                node.set(
                        "likely",
                        Json.array(meaning.likely().stream().map(Intent::key).toList()));
            }
            case Doubt.Idle idle -> {
                node.put("idle", idle.text());
                node.put("since", idle.since().toEpochMilli());
            }
            case Doubt.Beside beside -> node.put("beside", beside.text());
            case Doubt.Deletion deletion -> {
                node.set("drafts", Json.array(deletion.drafts(), DoubtCodec::draft));
                if (deletion.before() != null) {
                    node.set("before", write(deletion.before()));
                }
            }
        }
        return node;
    }

    static Doubt read(JsonNode node) {
        var said = Instant.ofEpochMilli(node.required("said").longValue());
        if (node.has("idle")) {
            var since = Instant.ofEpochMilli(node.required("since").longValue());
            return new Doubt.Idle(Json.text(node, "idle"), since, said);
        }
        if (node.has("beside")) {
            return new Doubt.Beside(Json.text(node, "beside"), said);
        }
        if (node.has("drafts")) {
            var before = node.has("before") ? read(node.required("before")) : null;
            return new Doubt.Deletion(Json.list(node, "drafts", DoubtCodec::draft), before, said);
        }
        return node.has("units")
                ? new Doubt.Several(
                        Json.list(node, "units", DoubtCodec::unit),
                        Json.constant(node, "phase", Doubt.Phase.class),
                        said)
                : new Doubt.Meaning(
                        Json.text(node, "text"),
                        Json.texts(node, "likely").stream()
                                .map(key -> Json.constant(key, Intent.class))
                                .toList(),
                        said);
    }

    private static JsonNode draft(Draft draft) {
        var node = Json.object();
        node.put("conversation", draft.conversation());
        node.put("request", draft.request());
        node.put("title", draft.title());
        return node;
    }

    private static Draft draft(JsonNode node) {
        return new Draft(
                Json.text(node, "conversation"), node.required("request").intValue(), Json.text(node, "title"));
    }

    private static JsonNode unit(Unit unit) {
        var node = Json.object();
        node.put("title", unit.title());
        node.put("text", unit.text());
        Json.put(node, "platform", unit.platform());
        node.put("shared", unit.shared());
        return node;
    }

    private static Unit unit(JsonNode node) {
        return new Unit(
                Json.text(node, "title"),
                Json.text(node, "text"),
                Json.optional(node, "platform"),
                Objects.requireNonNullElse(Json.optional(node, "shared"), ""));
    }
}
