package dev.uketsuke.conversation;

import dev.uketsuke.intake.Doubt;
import dev.uketsuke.intake.Unit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** What a split would look like, to be taken, left or changed with one tap (#12, #13, #17). */
record SplitCard(Cards cards, Doubt.Several several) {
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_TEXT = 300;

    /** The question with the units' titles, and how to answer in words. */
    String text() {
        var lines = new ArrayList<String>();
        lines.add(question());
        if (several.units().size() > 1) {
            lines.add(String.join("\n", titles()));
        }
        if (several.phase() == Doubt.Phase.PROPOSED) {
            lines.add(voice().say("split.how"));
        }
        return String.join("\n\n", lines);
    }

    private String question() {
        var one = several.units().size() == 1;
        return switch (several.phase()) {
            case PROPOSED -> voice().say("split.proposed", count());
            case ASKED -> one ? voice().say("split.asked-unclear") : voice().say("split.asked", count());
            case REGROUPED -> voice().say(one ? "split.type" : "split.regroup");
        };
    }

    ObjectNode card() {
        return cards.card(
                "prompt",
                text(),
                Map.of("title", voice().say("split.title"), "questions", units(), "buttons", buttons()));
    }

    private List<ObjectNode> units() {
        var nodes = new ArrayList<ObjectNode>();
        var shown = new HashSet<String>();
        for (var at = 0; at < several.units().size(); at++) {
            var unit = several.units().get(at);
            nodes.add(cards.text("line", "**" + titles().get(at) + "**"));
            if (shown.add(unit.text())) {
                nodes.add(cards.text("small", Markdown.escapeShort(unit.text(), LONGEST_TEXT)));
            }
        }
        var shared = several.units().getFirst().shared();
        if (!shared.isBlank()) {
            nodes.add(cards.text(
                    "hint", voice().say("split.shared", Map.of("text", Markdown.escapeShort(shared, LONGEST_TEXT)))));
        }
        return nodes;
    }

    private List<String> titles() {
        var titles = new ArrayList<String>();
        for (var at = 0; at < several.units().size(); at++) {
            titles.add(voice().say(
                            "split.unit",
                            Map.of(
                                    "number",
                                    Integer.toString(at + 1),
                                    "title",
                                    title(several.units().get(at)))));
        }
        return titles;
    }

    private static String title(Unit unit) {
        return Markdown.escapeShort(unit.title(), LONGEST_TITLE);
    }

    private List<ObjectNode> buttons() {
        var buttons = new ArrayList<ObjectNode>();
        if (several.phase() != Doubt.Phase.REGROUPED) {
            buttons.add(cards.choosing(
                    SplitAnswer.SPLIT,
                    several.units().size() == 1
                            ? voice().say("split.split-unclear")
                            : voice().say("split.split", count())));
        }
        buttons.add(cards.choosing(SplitAnswer.KEEP, voice().say("split.keep")));
        if (several.phase() == Doubt.Phase.PROPOSED) {
            buttons.add(cards.choosing(SplitAnswer.CHANGE, voice().say("split.change")));
        }
        return buttons;
    }

    private Map<String, String> count() {
        return Map.of("count", Integer.toString(several.units().size()));
    }

    private Voice voice() {
        return cards.voice();
    }
}
