package dev.uketsuke.erasure;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Takes a secret out of one stored value. */
final class Redaction {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** Fields by which the program and the channel find their way, as the names of all fields; nobody writes into them. */
    private static final Set<String> KEYS = Set.of(
            "type",
            "action",
            "about",
            "asks",
            "associatedInputs",
            "channel",
            "channelId",
            "color",
            "fact",
            "horizontalAlignment",
            "how",
            "kind",
            "language",
            "level",
            "masked",
            "plan",
            "provenance",
            "scan",
            "severity",
            "size",
            "slot",
            "spacing",
            "state",
            "style",
            "topics",
            "truth",
            "way",
            "weight",
            "zone");

    /** Ids, hashes and moments, in which the signs of a secret may stand by chance. */
    private static final Set<String> MADE_UP = Set.of(
            "at",
            "by",
            "card",
            "client-activity-id",
            "due",
            "hash",
            "id",
            "on",
            "requester",
            "sha256",
            "sourceDate",
            "submittedAt",
            "timestamp");

    /** What people read of an address. */
    private static final String NAME = "name";

    private Redaction() {}

    /**
     * The value without it, equal when it did not hold it.
     *
     * @throws PurgeRefusedException when the program could not read the rest
     */
    static String of(String stored, Secret secret, TextColumn.Form form) {
        return switch (form) {
            case TextColumn.Plain(var longest) -> cut(secret.removed(stored), longest);
            case TextColumn.Address _ ->
                json(stored, tree -> named(tree, secret)).orElse(stored);
            case TextColumn.Json(var reading) -> {
                var without = json(stored, secret);
                if (!without.equals(stored)) {
                    readable(without, reading);
                }
                yield without;
            }
        };
    }

    private static void readable(String json, Consumer<String> reading) {
        try {
            reading.accept(json);
        } catch (RuntimeException unreadable) {
            throw new PurgeRefusedException(PurgeRefusedException.Reason.STRUCTURE);
        }
    }

    private static String json(String stored, Secret secret) {
        return json(stored, tree -> without("", tree, secret)).orElseGet(() -> secret.removed(stored));
    }

    /** Empty when it is no JSON. */
    private static Optional<String> json(String stored, UnaryOperator<JsonNode> change) {
        try {
            var tree = MAPPER.readTree(stored);
            var changed = change.apply(tree);
            return Optional.of(changed.equals(tree) ? stored : MAPPER.writeValueAsString(changed));
        } catch (JacksonException noJson) {
            return Optional.empty();
        }
    }

    private static JsonNode named(JsonNode node, Secret secret) {
        return switch (node) {
            case ObjectNode object -> {
                var fields = new LinkedHashMap<String, JsonNode>();
                object.properties()
                        .forEach(field -> fields.put(
                                field.getKey(),
                                field.getKey().equals(NAME)
                                        ? without(NAME, field.getValue(), secret)
                                        : named(field.getValue(), secret)));
                yield MAPPER.createObjectNode().setAll(fields);
            }
            case ArrayNode array -> {
                var copy = MAPPER.createArrayNode();
                array.forEach(element -> copy.add(named(element, secret)));
                yield copy;
            }
            case JsonNode channels -> channels;
        };
    }

    /** A card is stored as a text in which JSON stands. */
    private static String string(String text, Secret secret) {
        return isJson(text) ? json(text, secret) : secret.removed(text);
    }

    private static boolean isJson(String text) {
        return text.startsWith("{") || text.startsWith("[");
    }

    /** @param field in which the node stands, perhaps among others */
    private static JsonNode without(String field, JsonNode node, Secret secret) {
        return switch (node) {
            case StringNode text -> StringNode.valueOf(value(field, text.stringValue(), secret));
            case ArrayNode array -> {
                var copy = MAPPER.createArrayNode();
                array.forEach(element -> copy.add(without(field, element, secret)));
                yield copy;
            }
            case ObjectNode object -> {
                var fields = new LinkedHashMap<String, JsonNode>();
                object.properties()
                        .forEach(property -> fields.put(
                                kept(property.getKey(), secret),
                                without(property.getKey(), property.getValue(), secret)));
                yield MAPPER.createObjectNode().setAll(fields);
            }
            // Digits may be the secret as well as the letters of a text; a size is an amount.
            case JsonNode number
            when number.isNumber()
                    && !field.equals("size")
                    && !secret.removed(number.asString()).equals(number.asString()) ->
                StringNode.valueOf(secret.removed(number.asString()));
            case JsonNode other -> other;
        };
    }

    private static String value(String field, String text, Secret secret) {
        if (KEYS.contains(field)) {
            return kept(text, secret);
        }
        return MADE_UP.contains(field) && !isJson(text) ? text : string(text, secret);
    }

    /** What the program could no longer read, or would misread, without it. */
    private static String kept(String key, Secret secret) {
        if (secret.isIn(key)) {
            throw new PurgeRefusedException(PurgeRefusedException.Reason.STRUCTURE);
        }
        return key;
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        var end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end);
    }
}
