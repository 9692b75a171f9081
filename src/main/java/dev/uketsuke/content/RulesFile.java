package dev.uketsuke.content;

import dev.uketsuke.content.Rule.Kind;
import dev.uketsuke.content.Rule.Passage;
import dev.uketsuke.dialog.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code rules.yaml}: the numbered rules of the article, each with what in the pack cites it. */
final class RulesFile {
    private RulesFile() {}

    /** @param pack the pack's other files */
    static List<Rule> rules(Part file, List<Part> pack) {
        var entries = new LinkedHashMap<String, Part>();
        numbered(file.at("rules"), "", "#", entries);
        file.find("conflicts").ifPresent(conflicts -> numbered(conflicts, "C", "", entries));
        var passages = new LinkedHashMap<String, List<Passage>>();
        pack.forEach(part -> collect(part, entries, passages));
        return entries.entrySet().stream()
                .map(entry -> rule(entry.getKey(), entry.getValue(), passages.getOrDefault(entry.getKey(), List.of())))
                .toList();
    }

    private static Rule rule(String name, Part part, List<Passage> passages) {
        return new Rule(
                name,
                part.find("kind")
                        .map(kind -> Kind.valueOf(QuestionFile.constant(kind.text())))
                        .orElse(Kind.CONFLICT),
                part.wording(),
                part.find("later").map(later -> later.node().asBoolean()).orElse(false),
                passages);
    }

    /** Takes in the entries by their names; one that is left out in between is refused. */
    private static void numbered(Part list, String prefix, String mark, Map<String, Part> entries) {
        var numbers = list.entries();
        for (var number = 1; number <= numbers.size(); number++) {
            if (!numbers.containsKey(prefix + number)) {
                list.problems().add(list.file(), Part.inside(list.place(), prefix + number), "is missing");
            }
        }
        numbers.forEach((number, part) -> entries.put(mark + number, part));
    }

    /** Every {@code rules} and {@code rule} below this part, with the part that it stands in. */
    private static void collect(Part part, Map<String, Part> entries, Map<String, List<Passage>> passages) {
        if (part.node().isArray()) {
            part.items().forEach(item -> collect(item, entries, passages));
        } else if (part.node().isObject()) {
            part.entries().forEach((key, value) -> {
                if (key.equals("rule") && value.node().isInt()) {
                    cite(value, part, entries, passages);
                } else if (key.equals("rules") && value.node().isArray()) {
                    value.items().forEach(number -> cite(number, part, entries, passages));
                } else {
                    collect(value, entries, passages);
                }
            });
        }
    }

    private static void cite(Part number, Part where, Map<String, Part> entries, Map<String, List<Passage>> passages) {
        var name = number.node().isInt() ? "#" + number.text() : number.text();
        if (!entries.containsKey(name)) {
            number.refuse("rules.yaml has no " + name);
        }
        passages.computeIfAbsent(name, fresh -> new ArrayList<>())
                .add(new Passage(where.file().substring(where.file().indexOf('/') + 1), where.place(), said(where)));
    }

    /** What a requester reads there. */
    private static @Nullable Wording said(Part part) {
        return Stream.of("ask", "text", "name", "title")
                .flatMap(name -> part.find(name).stream())
                .findFirst()
                .or(() -> Stream.of(part)
                        .filter(itself -> itself.node().has("ja"))
                        .findFirst())
                .map(wording ->
                        new Wording(wording.at("ja").text(), wording.at("en").text()))
                .orElse(null);
    }
}
