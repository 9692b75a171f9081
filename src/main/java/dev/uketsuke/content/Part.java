package dev.uketsuke.content;

import dev.uketsuke.dialog.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * A piece of a content file that knows where it stands, so that a refusal can name the place.
 *
 * @param place path from the top of the file, such as {@code choices.trouble.label}; empty for the whole file
 */
record Part(String file, String place, JsonNode node, Problems problems) {
    static String inside(String place, String name) {
        return place.isEmpty() ? name : place + "." + name;
    }

    /** A child that the schema demands. */
    Part at(String name) {
        return new Part(file, inside(place, name), node.required(name), problems);
    }

    Optional<Part> find(String name) {
        return node.has(name) ? Optional.of(at(name)) : Optional.empty();
    }

    List<Part> items() {
        var items = new ArrayList<Part>();
        for (var item : node) {
            items.add(new Part(file, place + "[" + items.size() + "]", item, problems));
        }
        return items;
    }

    /** The items of a list that may be left out. */
    List<Part> items(String name) {
        return find(name).map(Part::items).orElse(List.of());
    }

    Map<String, Part> entries() {
        var entries = new LinkedHashMap<String, Part>();
        node.propertyNames().forEach(name -> entries.put(name, at(name)));
        return entries;
    }

    String text() {
        return node.asString();
    }

    List<String> texts() {
        return items().stream().map(Part::text).toList();
    }

    Wording wording() {
        var wording = new Wording(at("ja").text(), at("en").text());
        var ja = Placeholders.in(wording.ja());
        var en = Placeholders.in(wording.en());
        if (!ja.equals(en)) {
            refuse("the placeholders differ between the languages: ja has " + ja + ", en has " + en);
        }
        return wording;
    }

    /** The text as a value; one that cannot be read is refused, and the other value stands in until all is checked. */
    <T> T parsed(Function<String, T> parser, T otherwise, String expected) {
        try {
            return parser.apply(text());
        } catch (RuntimeException unreadable) {
            refuse("'" + text() + "' is not " + expected);
            return otherwise;
        }
    }

    void refuse(String reason) {
        problems.add(file, place, reason);
    }
}
