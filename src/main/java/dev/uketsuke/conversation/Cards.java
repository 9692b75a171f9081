package dev.uketsuke.conversation;

import dev.uketsuke.dialog.Slot;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The parts of cards, filled for one card id. */
record Cards(Voice voice, String id) {
    /** Teams counts a message in UTF-16 up to 100 KB; this leaves room for what surrounds the card. */
    static final int MOST_BYTES = 24_000;

    private static final int MOST_EXPANDED = 5;

    ObjectNode part(String name, Map<String, ?> values) {
        return voice.pack().cards().fill(name, values);
    }

    ObjectNode text(String part, String text) {
        return part(part, Map.of("text", text));
    }

    /** A whole card; the values every card has are added. */
    ObjectNode card(String name, String plain, Map<String, ?> values) {
        var all = new HashMap<String, Object>(values);
        all.put("language", voice.language().tag());
        all.put("plain", plain);
        return part(name, all);
    }

    ObjectNode button(Utterance.Action action, String title) {
        return button(action, title, null, null, false);
    }

    /** The one that most people press, with what they filled in. */
    ObjectNode mainButton(Utterance.Action action, String title) {
        return button(action, title, "positive", null, true);
    }

    /** One that is about the fields left empty: it sends those that were filled in too. */
    ObjectNode buttonForTheRest(Utterance.Action action, String title) {
        return button(action, title, null, null, true);
    }

    ObjectNode choosing(String key, String title) {
        return button(Utterance.Action.ANSWER, title, null, key, false);
    }

    /** What is offered beside a known outage. */
    ObjectNode sameHere(String outage, String title) {
        return part(
                "button",
                Map.of(
                        "card", id,
                        "action", key(Utterance.Action.SAME_HERE),
                        "title", title,
                        "inputs", "none",
                        "about", outage));
    }

    /** One that takes along what was filled in. */
    ObjectNode choosingWithInputs(String key, String title) {
        return button(Utterance.Action.ANSWER, title, null, key, true);
    }

    private ObjectNode button(
            Utterance.Action action,
            String title,
            @Nullable String style,
            @Nullable String choose,
            boolean withInputs) {
        var values = new HashMap<String, Object>();
        values.put("card", id);
        values.put("action", key(action));
        values.put("title", title);
        values.put("inputs", withInputs ? "auto" : "none");
        if (style != null) {
            values.put("style", style);
        }
        if (choose != null) {
            values.put("choose", choose);
        }
        return part("button", values);
    }

    /** Something recorded that can be changed by selecting it. */
    ObjectNode row(Slot slot, String label, List<ObjectNode> texts) {
        return part(
                "review-row",
                Map.of(
                        "edit",
                        voice.say("button.edit", Map.of("label", label)),
                        "card",
                        id,
                        "slot",
                        slot.name(),
                        "texts",
                        texts));
    }

    /** One of several things that can be filled in, as a word to select. */
    ObjectNode link(Slot slot, String label) {
        return part("link", Map.of("card", id, "slot", slot.name(), "text", label));
    }

    ObjectNode links(String title, List<ObjectNode> links) {
        var apart = new ArrayList<ObjectNode>();
        for (var link : links) {
            apart.add(link);
            apart.add(
                    JsonNodeFactory.instance.objectNode().put("type", "TextRun").put("text", "　"));
        }
        return part("links", Map.of("title", title, "links", apart));
    }

    ObjectNode choice(String key, String title) {
        return JsonNodeFactory.instance.objectNode().put("title", title).put("value", key);
    }

    /** A set of choices: all visible when they are few, else a list to open. */
    ObjectNode choices(String slot, String label, List<ObjectNode> choices, @Nullable String chosen, boolean required) {
        var values = new HashMap<String, Object>();
        values.put("slot", slot);
        values.put("label", label);
        values.put("placeholder", voice.say("prompt.choose"));
        values.put("choices", choices);
        if (chosen != null) {
            values.put("value", chosen);
        }
        if (required) {
            values.put("required", true);
            values.put("error", voice.say("review.consent-missing"));
        }
        return part(choices.size() <= MOST_EXPANDED ? "input-choice" : "input-choice-compact", values);
    }

    /** Something that is shown on demand. */
    List<ObjectNode> onDemand(String target, String title, List<ObjectNode> items) {
        return List.of(
                part("toggle", Map.of("title", title, "target", target)),
                part("toggled", Map.of("id", target, "items", items)));
    }

    static int bytes(ObjectNode card) {
        return card.toString().getBytes(StandardCharsets.UTF_8).length;
    }

    private static String key(Utterance.Action action) {
        return action.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
