package dev.uketsuke.conversation;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.dialog.Truth;
import dev.uketsuke.intake.Request;
import dev.uketsuke.severity.Fact;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is recorded of a request, as label and value in plain text. */
record Recorded(Voice voice, Request request) {
    private static final Set<Fact> SUFFERING = Set.of(Fact.BUSINESS_STOPPED, Fact.IMPACT_PARTIAL);

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
                                .map(answer -> voice.answer(question, answer))
                                .map(value -> isOver(fact) ? voice.say("severity.was", Map.of("value", value)) : value))
                        .orElseGet(() -> request.answers().of(slot).map(answered -> voice.answer(question, answered)))
                        .map(value -> new Line(voice.say(question.label()), voice.say(question.ask()), value)));
    }

    /** What stood still or suffered does no more once it has recovered. */
    private boolean isOver(Fact fact) {
        return SUFFERING.contains(fact)
                && request.facts().truth(fact) == Truth.YES
                && request.facts().truth(Fact.ONGOING) == Truth.NO;
    }
}
