package dev.uketsuke.content;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What a card may hold so that Teams and Web Chat both show it. */
public final class CardLimits {
    public static final String VERSION = "1.5";
    /** Teams counts a message as UTF-16 and refuses above 100 KB with everything around the card. */
    public static final int LARGEST_BYTES = 25 * 1024;
    /** Teams shows no more. */
    public static final int MOST_ACTIONS = 6;

    private static final Set<String> TYPES = Set.of(
            "AdaptiveCard",
            "TextBlock",
            "RichTextBlock",
            "TextRun",
            "Image",
            "ImageSet",
            "Container",
            "ColumnSet",
            "Column",
            "FactSet",
            "ActionSet",
            "Table",
            "TableRow",
            "TableCell",
            "Input.Text",
            "Input.Number",
            "Input.Date",
            "Input.Time",
            "Input.Toggle",
            "Input.ChoiceSet",
            "Action.Submit",
            "Action.OpenUrl",
            "Action.ShowCard",
            "Action.ToggleVisibility");

    private CardLimits() {}

    /** Where a card or a part of one cannot be shown: the place in it, and why; empty when all is well. */
    public static List<Violation> violations(JsonNode card) {
        var violations = new ArrayList<Violation>();
        var bytes = card.toString().getBytes(StandardCharsets.UTF_8).length;
        if (bytes > LARGEST_BYTES) {
            violations.add(new Violation("", bytes + " bytes are more than Teams takes (" + LARGEST_BYTES + ")"));
        }
        if (!card.isObject() || !card.path("type").isString()) {
            violations.add(new Violation("", "a card or a part of one is an object with a type"));
        }
        if (card.path("type").asString("").equals("AdaptiveCard")
                && !card.path("version").asString("").equals(VERSION)) {
            violations.add(
                    new Violation("version", "has to be \"" + VERSION + "\", which Teams and Web Chat both show"));
        }
        visit("", card, violations);
        return violations;
    }

    private static void visit(String place, JsonNode node, List<Violation> violations) {
        var type = node.path("type");
        if (type.isString() && !TYPES.contains(type.asString())) {
            violations.add(new Violation(
                    Part.inside(place, "type"), "'" + type.asString() + "' is not shown by both Teams and Web Chat"));
        }
        if (node.path("actions").size() > MOST_ACTIONS) {
            violations.add(new Violation(
                    Part.inside(place, "actions"),
                    node.path("actions").size() + " actions are more than Teams shows (" + MOST_ACTIONS + ")"));
        }
        if (node.isObject()) {
            node.properties().stream()
                    .filter(property -> !property.getKey().equals("data"))
                    .forEach(property -> visit(Part.inside(place, property.getKey()), property.getValue(), violations));
        } else if (node.isArray()) {
            for (var i = 0; i < node.size(); i++) {
                visit(place + "[" + i + "]", node.get(i), violations);
            }
        }
    }

    /** One thing that a channel would not show. */
    public record Violation(String place, String reason) {}
}
