package dev.uketsuke.content;

import dev.uketsuke.dialog.AnswerKind;
import dev.uketsuke.dialog.Asking;
import dev.uketsuke.dialog.Choice;
import dev.uketsuke.dialog.Condition;
import dev.uketsuke.dialog.Question;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.severity.Fact;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code questions/<slot>.yaml} and the facts of {@code severity.yaml} as questions. */
final class QuestionFile {
    private static final int SEVERITY_FIELD = 4;

    private QuestionFile() {}

    static Question question(Part file) {
        var kind = AnswerKind.valueOf(constant(file.at("answer").text()));
        var choices = choices(file);
        var preset = file.find("preset").orElse(null);
        if (preset != null
                && kind.hasChoices()
                && choices.stream().noneMatch(c -> c.key().equals(preset.text()))) {
            preset.refuse(notAChoice(preset.text(), choices));
        }
        return new Question(
                new Slot(file.at("slot").text()),
                file.at("topic").text(),
                file.at("field").node().asInt(),
                kind,
                file.find("asking")
                        .map(asking -> Asking.valueOf(constant(asking.text())))
                        .orElse(Asking.ASK),
                file.at("label").wording(),
                file.at("ask").wording(),
                file.find("hint").map(Part::wording).orElse(null),
                file.find("example").map(Part::wording).orElse(null),
                file.find("find-out").map(Part::wording).orElse(null),
                file.find("meaning").map(Part::wording).orElse(null),
                choices,
                file.find("cues").map(Part::texts).orElse(List.of()),
                preset == null ? null : preset.text(),
                file.find("ask-when").map(QuestionFile::condition).orElse(Condition.ALWAYS),
                file.find("needed-to-begin")
                        .map(needed -> needed.node().asBoolean())
                        .orElse(false),
                rules(file));
    }

    static Question fact(Fact fact, Part part) {
        return new Question(
                fact.slot(),
                part.at("topic").text(),
                SEVERITY_FIELD,
                AnswerKind.CHOICE,
                Asking.ASK,
                part.at("label").wording(),
                part.at("ask").wording(),
                part.find("hint").map(Part::wording).orElse(null),
                part.find("example").map(Part::wording).orElse(null),
                part.find("find-out").map(Part::wording).orElse(null),
                part.find("meaning").map(Part::wording).orElse(null),
                choices(part),
                part.find("cues").map(Part::texts).orElse(List.of()),
                null,
                Condition.ALWAYS,
                false,
                rules(part));
    }

    static String notAChoice(String key, List<Choice> choices) {
        return "'" + key + "' is none of the choices "
                + choices.stream().map(Choice::key).toList();
    }

    private static List<Choice> choices(Part file) {
        var part = file.find("choices").orElse(null);
        if (part == null) {
            return List.of();
        }
        var meanings = new HashMap<String, String>();
        return part.entries().entrySet().stream()
                .map(entry -> choice(entry.getKey(), entry.getValue(), meanings))
                .toList();
    }

    private static Choice choice(String key, Part part, Map<String, String> meanings) {
        var label = part.at("label");
        var choice = new Choice(
                key, label.wording(), part.find("cues").map(Part::texts).orElse(List.of()));
        once(choice.label().ja(), key, label.at("ja"), meanings);
        once(choice.label().en(), key, label.at("en"), meanings);
        part.items("cues").forEach(cue -> once(cue.text(), key, cue, meanings));
        return choice;
    }

    /** Words that are typed have to name one choice. */
    private static void once(String words, String key, Part place, Map<String, String> meanings) {
        var other = meanings.putIfAbsent(words.strip().toLowerCase(Locale.ROOT), key);
        if (other != null && !other.equals(key)) {
            place.refuse("duplicate choice: '" + words + "' already means '" + other + "'");
        }
    }

    private static Condition condition(Part part) {
        var entry = part.entries().entrySet().iterator().next();
        return switch (entry.getKey()) {
            case "all" -> new Condition.All(conditions(entry.getValue()));
            case "any" -> new Condition.Any(conditions(entry.getValue()));
            default -> comparison(new Slot(entry.getKey()), entry.getValue());
        };
    }

    private static List<Condition> conditions(Part part) {
        return part.items().stream().map(QuestionFile::condition).toList();
    }

    private static Condition comparison(Slot slot, Part part) {
        var is = part.find("is");
        if (is.isPresent()) {
            return new Condition.Is(slot, is.get().text());
        }
        var isNot = part.find("is-not");
        return isNot.isPresent()
                ? new Condition.IsNot(slot, isNot.get().text())
                : new Condition.IsAnyOf(slot, part.at("is-any-of").texts());
    }

    private static List<Integer> rules(Part part) {
        return part.at("rules").items().stream()
                .map(rule -> rule.node().asInt())
                .toList();
    }

    static String constant(String key) {
        return key.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
