package dev.uketsuke.conversation;

import dev.uketsuke.content.Article;
import dev.uketsuke.intake.Suggested;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/** The general solutions that may answer a request: titles, steps on demand, sources, and whether one solved it (#7). */
final class ArticlesCard {
    /** Teams shows no inline code; what stands in it is shown as it is. */
    private static final Pattern CODE = Pattern.compile("`([^`]*)`");

    private final Cards cards;
    private final Voice voice;
    private final Suggested suggested;

    ArticlesCard(Cards cards, Suggested suggested) {
        this.cards = cards;
        this.voice = cards.voice();
        this.suggested = suggested;
    }

    /** The id of the card beside a question's. */
    static String id(String question) {
        return question + ".articles";
    }

    /** For readers that show no cards: titles with their first source. */
    String text() {
        var lines = new ArrayList<String>();
        lines.add(voice.say(articles().size() == 1 ? "knowledge.one" : "knowledge.several"));
        articles().forEach(article -> lines.add("- " + linked(article)));
        return String.join("\n", lines);
    }

    ObjectNode card() {
        var items = new ArrayList<ObjectNode>();
        var number = 0;
        for (var article : articles()) {
            items.add(cards.text("line", "**" + Markdown.escape(article.title()) + "**"));
            var steps = new ArrayList<ObjectNode>();
            article.body()
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(step -> steps.add(cards.text("line", plain(step))));
            steps.add(cards.text("small", voice.say("knowledge.sources") + " " + sources(article)));
            items.addAll(cards.onDemand("article-" + ++number, voice.say("knowledge.steps"), steps));
        }
        return cards.card(
                "articles",
                plainText(),
                Map.of(
                        "items",
                        items,
                        "buttons",
                        List.of(
                                cards.button(Utterance.Action.SOLVED, voice.say("knowledge.solved")),
                                cards.button(Utterance.Action.NOT_SOLVED, voice.say("knowledge.not-solved")))));
    }

    /** What stays once the requester said whether it helped. */
    ObjectNode judged() {
        var texts = new ArrayList<ObjectNode>();
        articles().forEach(article -> texts.add(cards.text("small", linked(article))));
        if (suggested.verdict() != null) {
            texts.add(cards.text(
                    "line",
                    voice.say(
                            switch (suggested.verdict()) {
                                case SOLVED -> "knowledge.solved";
                                case NOT_SOLVED -> "knowledge.not-solved";
                            })));
        }
        return cards.card("summary", plainText(), Map.of("texts", texts));
    }

    private List<Article> articles() {
        return suggested.topics().stream()
                .flatMap(topic -> voice.pack().solutions().of(topic).stream())
                .map(solution -> solution.in(voice.language()))
                .toList();
    }

    private String plainText() {
        return String.join("\n", articles().stream().map(Article::title).toList());
    }

    private static String linked(Article article) {
        return "[" + Markdown.escape(article.title()) + "](" + article.sources().getFirst() + ")";
    }

    private String sources(Article article) {
        return voice.list(article.sources().stream()
                .map(source -> "[" + Markdown.escape(name(source)) + "](" + source + ")")
                .toList());
    }

    /** The last part of the address tells one page of a site from another. */
    private static String name(String source) {
        var path = URI.create(source).getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    static String plain(String step) {
        return CODE.matcher(step).replaceAll(code -> Matcher.quoteReplacement(Markdown.escape(code.group(1))));
    }
}
