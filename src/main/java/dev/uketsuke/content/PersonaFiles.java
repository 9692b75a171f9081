package dev.uketsuke.content;

import dev.uketsuke.dialog.Language;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.severity.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads personas, one YAML file each, as {@code schema/persona.schema.json} describes them. */
public final class PersonaFiles {
    /** Where a pack keeps its own. */
    static final String OF_A_PACK = "[^/]+/personas/[^/]+\\.yaml";

    private static final String TROUBLE = "trouble";

    private PersonaFiles() {}

    /**
     * The personas of a folder, in the order of the files' names.
     *
     * @throws BrokenPackException with every problem
     */
    public static List<Persona> at(Path folder) {
        return all(ContentFolder.at(folder), name -> name.endsWith(".yaml"));
    }

    /** Those of the pack that is part of the program. */
    public static List<Persona> packaged() {
        return all(ContentFolder.packaged(), name -> name.matches(OF_A_PACK));
    }

    private static List<Persona> all(ContentFolder folder, Predicate<String> names) {
        var problems = new Problems();
        var personas = read(folder, names, problems);
        if (problems.any()) {
            throw new BrokenPackException(problems.list());
        }
        return personas;
    }

    static List<Persona> read(ContentFolder folder, Predicate<String> names, Problems problems) {
        var reader = new Reader(folder, problems);
        return folder.files().keySet().stream()
                .filter(names)
                .flatMap(name -> reader.yaml(name, Schema.PERSONA).stream())
                .map(PersonaFiles::persona)
                .toList();
    }

    private static Persona persona(Part file) {
        return new Persona(
                file.at("name").text(),
                Language.ofTag(file.at("locale").text()),
                file.find("contact-known").map(part -> part.node().asBoolean()).orElse(false),
                texts(file.at("opening")),
                file.at("requests").items().stream().map(PersonaFiles::wanted).toList(),
                file.find("style")
                        .map(part -> Persona.Style.valueOf(part.text().toUpperCase(Locale.ROOT)))
                        .orElse(Persona.Style.TEXT),
                file.items("habits").stream().flatMap(PersonaFiles::habit).toList(),
                file.find("must-not-store").map(PersonaFiles::texts).orElse(List.of()));
    }

    private static Persona.Wanted wanted(Part part) {
        var facts = new LinkedHashMap<Slot, String>();
        part.find("facts")
                .map(Part::entries)
                .orElse(Map.of())
                .forEach((name, value) -> slot(name, value).ifPresent(slot -> facts.put(slot, text(value))));
        var expect = part.find("expect");
        var severities = expect.map(PersonaFiles::severities).orElse(Set.of());
        var type = Stream.of(
                        part.find("request-type"),
                        expect.flatMap(one -> one.find("request-type")),
                        expect.flatMap(one -> one.find("type")))
                .flatMap(Optional::stream)
                .map(Part::text)
                .findFirst()
                .orElseGet(() -> facts.getOrDefault(new Slot("request-type"), TROUBLE));
        return new Persona.Wanted(facts, severities, type);
    }

    private static Set<Level> severities(Part expect) {
        var named = expect.node().isObject()
                ? expect.find("severity").or(() -> expect.find("severities"))
                : Optional.of(expect);
        var levels = new TreeSet<Level>();
        named.map(PersonaFiles::texts).orElse(List.of()).stream()
                .flatMap(text -> Arrays.stream(text.split("[ ,/]+")))
                .filter(text -> !text.isEmpty())
                .forEach(text -> {
                    try {
                        levels.add(Level.valueOf(text));
                    } catch (IllegalArgumentException e) {
                        expect.refuse("'" + text + "' is none of A, B and C");
                    }
                });
        return levels;
    }

    private static Stream<Persona.Habit> habit(Part part) {
        if (part.node().isObject()) {
            return part.entries().entrySet().stream()
                    .filter(entry -> entry.getKey().equals("changes"))
                    .flatMap(entry -> changes(entry.getValue()).stream());
        }
        return Arrays.stream(Persona.Habit.Plain.values())
                .filter(habit -> habit.name().equalsIgnoreCase(part.text().replace('-', '_')))
                .map(Persona.Habit.class::cast)
                .findFirst()
                .map(Stream::of)
                .orElseGet(() -> {
                    part.refuse("'" + part.text() + "' is no habit that can be played");
                    return Stream.of();
                });
    }

    private static List<Persona.Habit> changes(Part part) {
        var each = part.node().isArray() ? part.items() : List.of(part);
        var changes = new ArrayList<Persona.Habit>();
        for (var change : each) {
            var slot = change.find("slot").flatMap(name -> slot(name.text(), name));
            var to = change.find("to");
            if (slot.isEmpty() || to.isEmpty()) {
                change.refuse("has to name the slot and what it changes to");
                continue;
            }
            var after = change.find("when")
                    .flatMap(when -> Slot.isName(when.text()) ? Optional.of(new Slot(when.text())) : Optional.empty())
                    .orElse(Slot.REVIEW);
            changes.add(new Persona.Habit.Changes(slot.get(), text(to.get()), after));
        }
        return changes;
    }

    private static Optional<Slot> slot(String name, Part part) {
        if (Slot.isName(name)) {
            return Optional.of(new Slot(name));
        }
        part.refuse("'" + name + "' is no name of a slot or fact");
        return Optional.empty();
    }

    private static List<String> texts(Part part) {
        return part.node().isArray() ? part.texts() : List.of(part.text());
    }

    private static String text(Part value) {
        if (value.node().isBoolean()) {
            return value.node().asBoolean() ? "yes" : "no";
        }
        return texts(value).stream().collect(Collectors.joining("、"));
    }
}
