package dev.uketsuke.conversation;

import dev.uketsuke.intake.Doubt;
import dev.uketsuke.intake.PlacedFiles;
import dev.uketsuke.intake.Request;
import dev.uketsuke.intake.Splitting;
import dev.uketsuke.intake.Unit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** What a split would look like, why, and what goes with which part; taken, left or changed with one tap (#12 to #17). */
record SplitCard(Cards cards, Doubt.Several several, Request request) {
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_TEXT = 300;

    /** The question with the units' titles, and how to answer in words. */
    String text() {
        var lines = new ArrayList<String>();
        lines.add(question());
        lines.add(String.join("\n", titles()));
        if (shown()) {
            lines.add(voice().say("split.how"));
        }
        return String.join("\n\n", lines);
    }

    private String question() {
        return switch (several.phase()) {
            case PROPOSED -> voice().say("split.proposed", count());
            case ASKED -> voice().say("split.asked", count());
            case WISHED -> voice().say("split.wished", count());
            case REGROUPED -> voice().say("split.regroup");
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
        var reasons = new SplitReasons(voice(), several.units());
        var files = PlacedFiles.of(request, several.units());
        for (var at = 0; at < several.units().size(); at++) {
            var unit = several.units().get(at);
            branch(at).ifPresent(title -> nodes.add(cards.text("line", "**" + title + "**")));
            nodes.add(cards.text("line", "**" + title(at) + "**"));
            if (shown.add(unit.text())) {
                nodes.add(cards.text("small", Markdown.escapeShort(unit.text(), LONGEST_TEXT)));
            }
            reasons.at(at).ifPresent(reason -> nodes.add(cards.text("hint", reason)));
            names(files.names(at))
                    .ifPresent(names ->
                            nodes.add(cards.text("hint", voice().say("split.files", Map.of("names", names)))));
        }
        if (several.phase() != Doubt.Phase.REGROUPED) {
            nodes.addAll(SplitTitles.fields(cards, several));
        }
        var shared = several.units().getFirst().shared();
        if (!shared.isBlank()) {
            nodes.add(cards.text(
                    "hint", voice().say("split.shared", Map.of("text", Markdown.escapeShort(shared, LONGEST_TEXT)))));
        }
        names(copied())
                .ifPresent(labels ->
                        nodes.add(cards.text("hint", voice().say("split.copied", Map.of("labels", labels)))));
        return nodes;
    }

    /** What was answered already and holds for each of them. */
    private List<String> copied() {
        return Splitting.copied(request).stream()
                .flatMap(slot -> voice().pack().policy().question(slot).stream())
                .map(question -> voice().say(question.label()))
                .toList();
    }

    private Optional<String> names(List<String> names) {
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(voice().list(names.stream()
                        .map(name -> Markdown.escapeShort(name, LONGEST_TITLE))
                        .toList()));
    }

    private List<String> titles() {
        return IntStream.range(0, several.units().size())
                .boxed()
                .flatMap(at -> Stream.concat(branch(at).stream(), Stream.of(title(at))))
                .toList();
    }

    /** What a row of platforms is about, before its first, where the message holds something else besides. */
    private Optional<String> branch(int at) {
        var unit = several.units().get(at);
        var begins = at == 0 || !several.units().get(at - 1).text().equals(unit.text());
        return begins && isLeaf(unit)
                ? Optional.of(voice().say(
                                "split.platforms", Map.of("title", Markdown.escapeShort(subject(unit), LONGEST_TITLE))))
                : Optional.empty();
    }

    private String title(int at) {
        var unit = several.units().get(at);
        return voice().say(
                        isLeaf(unit) ? "split.leaf" : "split.unit",
                        Map.of(
                                "number",
                                Integer.toString(at + 1),
                                "title",
                                isLeaf(unit) ? Objects.requireNonNull(unit.platform()) : title(unit)));
    }

    private boolean isLeaf(Unit unit) {
        return unit.platform() != null
                && several.units().stream().anyMatch(other -> !other.text().equals(unit.text()));
    }

    private static String subject(Unit unit) {
        var platform = unit.platform() + ": ";
        return unit.title().startsWith(platform) ? unit.title().substring(platform.length()) : unit.title();
    }

    private static String title(Unit unit) {
        return Markdown.escapeShort(unit.title(), LONGEST_TITLE);
    }

    private List<ObjectNode> buttons() {
        var buttons = new ArrayList<ObjectNode>();
        if (several.phase() != Doubt.Phase.REGROUPED) {
            buttons.add(cards.choosingWithInputs(SplitAnswer.SPLIT, voice().say("split.split", count())));
        }
        buttons.add(cards.choosing(SplitAnswer.KEEP, voice().say("split.keep")));
        if (shown()) {
            buttons.add(cards.choosing(SplitAnswer.CHANGE, voice().say("split.change")));
        }
        return buttons;
    }

    private boolean shown() {
        return several.phase() == Doubt.Phase.PROPOSED || several.phase() == Doubt.Phase.WISHED;
    }

    private Map<String, String> count() {
        return Map.of("count", Integer.toString(several.units().size()));
    }

    private Voice voice() {
        return cards.voice();
    }
}
