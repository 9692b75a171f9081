package dev.uketsuke.dialog;

import java.util.List;

/** Open questions of one topic, put to the requester together. */
public record Prompt(Topic topic, List<Question> questions) {
    public Prompt {
        questions = List.copyOf(questions);
    }
}
