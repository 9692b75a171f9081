package dev.uketsuke.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an Adaptive Card says, without its looks. */
final class CardWords {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Set<String> WORDS = Set.of("text", "title", "label");

    private CardWords() {}

    /** One line for each text, fact and button, in the card's order. */
    static List<String> of(String card) {
        var lines = new ArrayList<String>();
        try {
            collect(MAPPER.readTree(card), lines);
        } catch (JacksonException notACard) {
            lines.add(card);
        }
        return lines;
    }

    private static void collect(JsonNode node, List<String> lines) {
        if (node.isArray()) {
            node.forEach(element -> collect(element, lines));
        } else if (node.isObject()) {
            if (node.has("title") && node.has("value") && !node.has("type")) {
                lines.add(node.path("title").asString("") + ": "
                        + node.path("value").asString(""));
                return;
            }
            node.properties().forEach(property -> {
                var value = property.getValue();
                if (value.isString()
                        && WORDS.contains(property.getKey())
                        && !value.stringValue().isBlank()) {
                    lines.add(value.stringValue());
                } else if (!property.getKey().equals("data")
                        && !property.getKey().equals("choices")) {
                    collect(value, lines);
                }
            });
        }
    }
}
