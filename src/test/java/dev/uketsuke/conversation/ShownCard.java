package dev.uketsuke.conversation;

import dev.uketsuke.content.CardLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A filled card as a client sees it. */
final class ShownCard {
    private final JsonNode card;

    ShownCard(String json) {
        card = JsonMapper.shared().readTree(json);
    }

    List<CardLimits.Violation> violations() {
        return CardLimits.violations(card);
    }

    /** The texts a person reads, in order. */
    List<String> texts() {
        return nodes(node -> type(node).equals("TextBlock")).stream()
                .map(node -> node.path("text").asString())
                .toList();
    }

    List<String> inputs() {
        return inputNodes().stream().map(node -> node.path("id").asString()).toList();
    }

    /** A toggle's title stands beside its box and is its label. */
    List<String> unlabelledInputs() {
        return inputNodes().stream()
                .filter(node -> node.path(node.path("type").asString("").equals("Input.Toggle") ? "title" : "label")
                        .asString("")
                        .isBlank())
                .map(node -> node.path("id").asString())
                .toList();
    }

    List<String> required() {
        return inputNodes().stream()
                .filter(node -> node.path("isRequired").asBoolean(false)
                        && !node.path("errorMessage").asString("").isBlank())
                .map(node -> node.path("id").asString())
                .toList();
    }

    String label(String input) {
        return input(input).path("label").asString();
    }

    Optional<String> preset(String input) {
        return Optional.ofNullable(input(input).get("value")).map(JsonNode::asString);
    }

    List<String> choiceTitles(String input) {
        var titles = new ArrayList<String>();
        input(input)
                .path("choices")
                .forEach(choice -> titles.add(choice.path("title").asString()));
        return titles;
    }

    /** What tapping can do, each kind once. */
    List<String> actions() {
        return nodes(node -> type(node).equals("Action.Submit")).stream()
                .map(node -> node.path("data").path("action").asString())
                .distinct()
                .toList();
    }

    /** Whether a tap on this action sends what was filled in. */
    boolean sendsInputs(String action) {
        return nodes(node -> type(node).equals("Action.Submit")
                        && node.path("data").path("action").asString("").equals(action))
                .stream()
                .allMatch(node -> node.path("associatedInputs").asString("").equals("auto"));
    }

    private JsonNode input(String id) {
        return inputNodes().stream()
                .filter(node -> node.path("id").asString().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No input " + id + " but " + inputs()));
    }

    private List<JsonNode> inputNodes() {
        return nodes(node -> type(node).startsWith("Input."));
    }

    private static String type(JsonNode node) {
        return node.path("type").asString("");
    }

    private List<JsonNode> nodes(Predicate<JsonNode> wanted) {
        var found = new ArrayList<JsonNode>();
        visit(card, node -> {
            if (node.isObject() && wanted.test(node)) {
                found.add(node);
            }
        });
        return found;
    }

    private static void visit(JsonNode node, Consumer<JsonNode> visitor) {
        visitor.accept(node);
        node.forEach(child -> visit(child, visitor));
    }
}
