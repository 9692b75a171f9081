package dev.uketsuke.dialog;

import java.util.List;
import java.util.Optional;

/** Everything that may be asked, in the order of asking. */
public record Questionnaire(List<Topic> topics, List<Question> questions) {
    public Questionnaire {
        topics = List.copyOf(topics);
        questions = List.copyOf(questions);
    }

    public Optional<Question> question(Slot slot) {
        return questions.stream()
                .filter(question -> question.slot().equals(slot))
                .findFirst();
    }

    /** The questions that apply to these answers. */
    public List<Question> applicable(Answers answers) {
        return questions.stream()
                .filter(question -> question.askWhen().test(answers) == Truth.YES)
                .toList();
    }

    /** The questions to put that are not answered yet. */
    public List<Question> open(Answers answers) {
        return applicable(answers).stream()
                .filter(question -> question.asking() == Asking.ASK && !answers.has(question.slot()))
                .toList();
    }

    /** The open questions of the first topic that has any; empty when nothing is left to ask. */
    public Optional<Prompt> next(Answers answers) {
        var open = open(answers);
        return topics.stream()
                .map(topic -> new Prompt(
                        topic,
                        open.stream()
                                .filter(question -> question.topic().equals(topic.id()))
                                .toList()))
                .filter(prompt -> !prompt.questions().isEmpty())
                .findFirst();
    }
}
