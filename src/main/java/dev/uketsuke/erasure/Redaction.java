package dev.uketsuke.erasure;

import java.util.LinkedHashMap;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Takes a secret out of one stored value. */
final class Redaction {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Redaction() {}

    /**
     * The value without it, equal when it did not hold it.
     *
     * @throws PurgeRefusedException when the program could not read the rest
     */
    static String of(String stored, Secret secret, TextColumn.Form form) {
        return switch (form) {
            case TextColumn.Plain(var longest) -> cut(secret.removed(stored), longest);
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
        try {
            var tree = MAPPER.readTree(stored);
            var without = without(tree, secret);
            return without.equals(tree) ? stored : MAPPER.writeValueAsString(without);
        } catch (JacksonException noJson) {
            return secret.removed(stored);
        }
    }

    /** A card is stored as a text in which JSON stands. */
    private static String string(String text, Secret secret) {
        return text.startsWith("{") || text.startsWith("[") ? json(text, secret) : secret.removed(text);
    }

    private static JsonNode without(JsonNode node, Secret secret) {
        return switch (node) {
            case StringNode text -> StringNode.valueOf(string(text.stringValue(), secret));
            case ArrayNode array -> {
                var copy = MAPPER.createArrayNode();
                array.forEach(element -> copy.add(without(element, secret)));
                yield copy;
            }
            case ObjectNode object -> {
                var fields = new LinkedHashMap<String, JsonNode>();
                object.properties()
                        .forEach(
                                field -> fields.put(secret.removed(field.getKey()), without(field.getValue(), secret)));
                yield MAPPER.createObjectNode().setAll(fields);
            }
            // Digits may be the secret as well as the letters of a text.
            case JsonNode number
            when number.isNumber() && !secret.removed(number.asString()).equals(number.asString()) ->
                StringNode.valueOf(secret.removed(number.asString()));
            case JsonNode other -> other;
        };
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        var end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end);
    }
}
