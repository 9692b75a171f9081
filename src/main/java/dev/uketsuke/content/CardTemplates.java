package dev.uketsuke.content;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The pack's Adaptive Cards 1.5 and their parts, by file name without the ending.
 *
 * <p>A string {@code "${name}"} alone is replaced by the value of that name, which may be a part; a list of parts is
 * spliced into the array around it; a property or an element without a value is left out. {@code ${name}} inside a
 * longer string is replaced by text.
 */
public record CardTemplates(Map<String, JsonNode> byName) {
    private static final Pattern ALONE = Pattern.compile("\\$\\{([a-z][a-zA-Z0-9-]*)}");

    public CardTemplates {
        byName = Map.copyOf(byName);
    }

    /**
     * A card or a part of one, filled.
     *
     * @param values texts, numbers and booleans, {@code JsonNode} parts, or lists of them
     * @throws IllegalArgumentException when the pack has no such template
     */
    public ObjectNode fill(String name, Map<String, ?> values) {
        var template = byName.get(name);
        if (template == null) {
            throw new IllegalArgumentException("The pack has no card '" + name + "'");
        }
        return fillObject(template, values);
    }

    private static ObjectNode fillObject(JsonNode template, Map<String, ?> values) {
        var filled = JsonNodeFactory.instance.objectNode();
        template.properties().forEach(property -> {
            var value = fillNode(property.getValue(), values);
            if (value != null) {
                filled.set(property.getKey(), value);
            }
        });
        return filled;
    }

    private static @Nullable JsonNode fillNode(JsonNode template, Map<String, ?> values) {
        if (template.isObject()) {
            return fillObject(template, values);
        }
        if (template.isArray()) {
            return fillArray(template, values);
        }
        if (!template.isString()) {
            return template;
        }
        var text = template.stringValue();
        var alone = ALONE.matcher(text);
        if (alone.matches()) {
            return node(values.get(alone.group(1)));
        }
        return JsonNodeFactory.instance.stringNode(ALONE.matcher(text).replaceAll(match -> {
            var value = values.get(match.group(1));
            return value == null ? "" : java.util.regex.Matcher.quoteReplacement(value.toString());
        }));
    }

    private static ArrayNode fillArray(JsonNode template, Map<String, ?> values) {
        var filled = JsonNodeFactory.instance.arrayNode();
        for (var element : template) {
            var value = fillNode(element, values);
            if (value instanceof ArrayNode parts && element.isString()) {
                filled.addAll(parts);
            } else if (value != null) {
                filled.add(value);
            }
        }
        return filled;
    }

    private static @Nullable JsonNode node(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case JsonNode part -> part;
            case Boolean truth -> JsonNodeFactory.instance.booleanNode(truth);
            case Integer number -> JsonNodeFactory.instance.numberNode(number);
            case List<?> parts -> {
                var array = JsonNodeFactory.instance.arrayNode();
                parts.forEach(part -> array.add(node(part)));
                yield array;
            }
            default -> JsonNodeFactory.instance.stringNode(value.toString());
        };
    }
}
