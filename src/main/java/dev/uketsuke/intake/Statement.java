package dev.uketsuke.intake;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.severity.Fact;
import java.util.List;

/**
 * One side of a contradiction: something that the answer to a question, or the state of a fact, may say.
 *
 * @param values canonical values that say it
 * @param words words that say it in an answer of free text
 */
public record Statement(Slot slot, List<String> values, CueWords words) {
    public Statement {
        values = List.copyOf(values);
    }

    boolean in(Request request) {
        return Fact.of(slot)
                .map(fact -> values.contains(request.facts().truth(fact).key()))
                .orElseGet(() -> in(request.answers().values(slot)));
    }

    /** Whether an answer to the question says it. */
    boolean in(Answer answer) {
        return answer instanceof Answer.Given given && in(given.values());
    }

    private boolean in(List<String> said) {
        return said.stream().anyMatch(values::contains) || words.in(said).isPresent();
    }
}
