package dev.uketsuke.intake;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Answered;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Question;
import dev.uketsuke.dialog.Slot;
import java.util.Map;

/** Fills in what is known of a person: never over something that was answered, "I don't know" included. */
final class KnownBeforehand {
    private KnownBeforehand() {}

    static Request filled(Request request, Map<Slot, Answered> person, Policy policy) {
        var answers = request.answers();
        for (var entry : person.entrySet()) {
            var question = policy.questionnaire().question(entry.getKey());
            var known = entry.getValue();
            var free =
                    answers.of(entry.getKey()).map(KnownBeforehand::onlyPreset).orElse(true);
            if (free && question.filter(one -> takes(one, known.answer())).isPresent()) {
                answers = answers.with(entry.getKey(), known);
            }
        }
        return request.with(answers);
    }

    /** Whether nobody ever said it, in this request or in one that it was taken over from. */
    private static boolean onlyPreset(Answered answered) {
        return answered.provenance() == Provenance.PREFILLED && answered.quote() == null && answered.asked() == null;
    }

    /** A choice that the content no longer offers is asked anew. */
    private static boolean takes(Question question, Answer answer) {
        return answer instanceof Answer.Given given
                && (question.choices().isEmpty()
                        || !question.kind().hasChoices()
                        || given.values().stream()
                                .allMatch(value -> question.choice(value).isPresent()));
    }
}
