package dev.uketsuke.conversation;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.intake.Request;
import dev.uketsuke.severity.Fact;
import java.util.Optional;

/** What is recorded of a request, as label and value in plain text. */
record Recorded(Voice voice, Request request) {
    /** A label and the question as it is asked, with the value; the value is what the requester said, so it has to be escaped. */
    record Line(String label, String question, String value) {}

    /** What is recorded for a slot or a fact; empty when nothing is, or the pack does not know it. */
    Optional<Line> line(Slot slot) {
        return voice.pack()
                .policy()
                .question(slot)
                .flatMap(question -> Fact.of(slot)
                        .map(fact -> request.facts()
                                .of(fact)
                                .map(state -> Answer.of(state.key()))
                                .map(answer -> voice.answer(question, answer)))
                        .orElseGet(() -> request.answers().of(slot).map(answered -> voice.answer(question, answered)))
                        .map(value -> new Line(voice.say(question.label()), voice.say(question.ask()), value)));
    }
}
