package dev.uketsuke.content;

import dev.uketsuke.dialog.Question;
import dev.uketsuke.dialog.Questionnaire;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.dialog.Topic;
import dev.uketsuke.severity.Fact;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** All questions of a pack, in its order, held against each other. */
final class QuestionnaireFiles {
    private static final Set<Slot> OF_THE_BOT =
            Set.of(Slot.SPLIT, Slot.REVIEW, Slot.KNOWLEDGE, Slot.CONFIRM, Slot.CHOOSE);

    private final Map<Slot, Part> parts = new LinkedHashMap<>();
    private final Map<Slot, Question> questions = new LinkedHashMap<>();
    private final Set<String> broken = new HashSet<>();
    private final Problems problems;

    QuestionnaireFiles(Problems problems) {
        this.problems = problems;
    }

    /** Takes in one file; a file that cannot be read is remembered, so that nobody complains that it is missing. */
    void add(String name, Optional<Part> file) {
        if (file.isEmpty()) {
            broken.add(name);
            return;
        }
        var part = file.get();
        var question = QuestionFile.question(part);
        var slot = part.at("slot");
        if (!slot.text().equals(name)) {
            broken.add(name);
            slot.refuse("the file of '" + slot.text() + "' has to be named " + slot.text() + ".yaml");
        }
        if (OF_THE_BOT.contains(question.slot()) || Fact.of(question.slot()).isPresent()) {
            slot.refuse("the bot uses '" + slot.text() + "' for itself");
        }
        parts.put(question.slot(), part);
        questions.put(question.slot(), question);
    }

    Questionnaire inOrder(Part pack, List<Topic> topics, Set<String> required) {
        var seen = new HashSet<String>();
        for (var entry : pack.at("order").items()) {
            if (!seen.add(entry.text())) {
                entry.refuse("'" + entry.text() + "' is listed twice");
            } else if (!questions.containsKey(new Slot(entry.text())) && !broken.contains(entry.text())) {
                entry.refuse("there is no questions/" + entry.text() + ".yaml");
            }
        }
        for (var slot : new TreeSet<>(required)) {
            if (!seen.contains(slot)) {
                problems.add(pack.file(), "order", "the program needs the question '" + slot + "'");
            }
        }
        questions.values().forEach(question -> check(question, seen, topics));
        new Conditions(questions, parts, broken).check();
        return new Questionnaire(
                topics,
                pack.at("order").texts().stream()
                        .flatMap(name -> Optional.ofNullable(questions.get(new Slot(name))).stream())
                        .toList());
    }

    Optional<Question> question(String slot) {
        return Optional.ofNullable(questions.get(new Slot(slot)));
    }

    Optional<Part> part(String slot) {
        return Optional.ofNullable(parts.get(new Slot(slot)));
    }

    private void check(Question question, Set<String> order, List<Topic> topics) {
        var part = parts.get(question.slot());
        if (part == null) {
            return;
        }
        if (!order.contains(question.slot().name())) {
            part.at("slot").refuse("'" + question.slot() + "' is not in the order of pack.yaml");
        }
        refuseUnknownTopic(part.at("topic"), topics);
    }

    static void refuseUnknownTopic(Part topic, List<Topic> topics) {
        if (topics.stream().noneMatch(known -> known.id().equals(topic.text()))) {
            topic.refuse("'" + topic.text() + "' is none of the topics "
                    + topics.stream().map(Topic::id).toList());
        }
    }
}
