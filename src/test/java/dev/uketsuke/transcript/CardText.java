package dev.uketsuke.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An Adaptive Card as somebody reads it: texts, fields with what stands in them, buttons in brackets. */
final class CardText {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final List<String> lines = new ArrayList<>();

    private CardText() {}

    static List<String> of(String card) {
        var text = new CardText();
        var root = JSON.readTree(card);
        text.elements(root.path("body"));
        text.actions(root.path("actions"));
        return text.lines;
    }

    private void elements(JsonNode elements) {
        elements.forEach(this::element);
    }

    private void element(JsonNode element) {
        switch (element.path("type").asString("")) {
            case "TextBlock" ->
                lines.addAll(element.path("text").asString("").lines().toList());
            case "Container" -> container(element, "items");
            case "ColumnSet" -> columns(element);
            case "FactSet" ->
                element.path("facts")
                        .forEach(fact -> lines.add(fact.path("title").asString("") + ": "
                                + fact.path("value").asString("")));
            case "ActionSet" -> actions(element.path("actions"));
            case "Input.Text" -> field(element, element.path("value").asString(""));
            case "Input.Toggle" ->
                lines.add((element.path("value").asString("").equals("yes") ? "☑ " : "☐ ")
                        + element.path("title").asString("") + " {"
                        + element.path("id").asString("") + "}");
            case "Input.ChoiceSet" -> field(element, choices(element));
            default -> lines.add("<" + element.path("type").asString("") + ">");
        }
    }

    private void container(JsonNode container, String items) {
        if (container.path("isVisible").asBoolean(true)) {
            var first = lines.size();
            elements(container.path(items));
            var tap = container.path("selectAction").path("title").asString("");
            if (!tap.isEmpty() && lines.size() > first) {
                lines.set(lines.size() - 1, lines.getLast() + "  [" + tap + "]");
            }
        }
    }

    private void columns(JsonNode set) {
        var parts = new ArrayList<String>();
        for (var column : set.path("columns")) {
            var inner = new CardText();
            inner.container(column, "items");
            parts.add(String.join(" / ", inner.lines));
        }
        lines.add(String.join(" | ", parts));
    }

    private void field(JsonNode input, String value) {
        lines.add(input.path("label").asString("") + " {" + input.path("id").asString("") + "} " + value);
    }

    private static String choices(JsonNode input) {
        var chosen = List.of(input.path("value").asString("").split(","));
        return input.path("choices")
                .valueStream()
                .map(choice -> (chosen.contains(choice.path("value").asString("")) ? "●" : "○")
                        + choice.path("title").asString(""))
                .collect(Collectors.joining(" "));
    }

    private void actions(JsonNode actions) {
        if (!actions.isEmpty()) {
            lines.add(actions.valueStream()
                    .map(action -> "[" + action.path("title").asString("") + "]")
                    .collect(Collectors.joining(" ")));
        }
    }
}
