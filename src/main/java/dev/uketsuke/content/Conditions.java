package dev.uketsuke.content;

import dev.uketsuke.dialog.Question;
import dev.uketsuke.dialog.Slot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds the {@code ask-when} of every question against the other questions. */
final class Conditions {
    private final Map<Slot, Question> questions;
    private final Map<Slot, Part> parts;
    private final Set<String> broken;
    private final Set<Slot> inCycle = new HashSet<>();

    /** @param broken slots whose file could not be read, of which nothing can be said */
    Conditions(Map<Slot, Question> questions, Map<Slot, Part> parts, Set<String> broken) {
        this.questions = questions;
        this.parts = parts;
        this.broken = broken;
    }

    void check() {
        parts.forEach((slot, part) -> part.find("ask-when").ifPresent(condition -> {
            check(condition);
            refuseCycle(condition, slot, new ArrayList<>(List.of(slot)));
        }));
    }

    private void check(Part condition) {
        condition.entries().forEach((name, part) -> {
            if (name.equals("all") || name.equals("any")) {
                part.items().forEach(this::check);
            } else if (!broken.contains(name)) {
                checkComparison(name, part);
            }
        });
    }

    private void checkComparison(String name, Part part) {
        var question = questions.get(new Slot(name));
        if (question == null) {
            part.refuse("there is no question '" + name + "'");
        } else if (question.kind().hasChoices()) {
            values(part).stream()
                    .filter(value -> question.choice(value.text()).isEmpty())
                    .forEach(value -> value.refuse(QuestionFile.notAChoice(value.text(), question.choices())));
        }
    }

    private static List<Part> values(Part comparison) {
        return comparison.entries().values().stream()
                .flatMap(value -> value.node().isArray() ? value.items().stream() : java.util.stream.Stream.of(value))
                .toList();
    }

    /** Follows the conditions from one question; each cycle is told once, at the first question found in it. */
    private void refuseCycle(Part condition, Slot start, List<Slot> path) {
        var question = questions.get(path.getLast());
        if (question == null || inCycle.contains(start)) {
            return;
        }
        for (var next : question.askWhen().slots().distinct().toList()) {
            if (next.equals(start)) {
                inCycle.addAll(path);
                condition.refuse(
                        "cycle: " + path.stream().map(Slot::name).collect(Collectors.joining(" → ")) + " → " + start);
                return;
            }
            if (!path.contains(next)) {
                path.add(next);
                refuseCycle(condition, start, path);
                path.removeLast();
            }
        }
    }
}
