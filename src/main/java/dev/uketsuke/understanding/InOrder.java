package dev.uketsuke.understanding;

import dev.uketsuke.dialog.AnswerKind;
import dev.uketsuke.dialog.Question;
import dev.uketsuke.dialog.Slot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** What nothing has accounted for goes to the free-text questions that it can answer, in the order in which they were put. */
final class InOrder {
    private final Values values;
    private final OtherValues others;

    InOrder(Values values, OtherValues others) {
        this.values = values;
        this.others = others;
    }

    /** @param open the questions that have no answer yet */
    void read(Findings findings, List<Span> sentences, List<Question> open, Context context) {
        var said = findings.said();
        var left = new ArrayList<>(open.stream()
                .filter(question -> question.kind() == AnswerKind.TEXT || question.kind() == AnswerKind.LONG_TEXT)
                .toList());
        boolean contact = ContactDetails.SLOTS.containsAll(
                left.stream().map(Question::slot).toList());
        var rest = sentences.stream()
                .filter(sentence -> !Unknowns.in(said, sentence) && !Plausible.answersNothing(said, sentence))
                .filter(sentence -> YesNo.of(said, sentence).isEmpty()
                        && !others.only(said, sentence, Slot.REVIEW, context.today()))
                .filter(sentence -> contact || !SeveralAnswers.told(findings, sentence))
                .filter(sentence -> !contact || (!findings.uses(sentence) && ContactDetails.names(said, sentence)))
                .toList();
        var answers = new LinkedHashMap<Question, Span>();
        for (int at = 0; at < rest.size(); at++) {
            var sentence = rest.get(at);
            var question = left.stream()
                    .filter(one -> Plausible.answers(said, sentence, one.slot())
                            && (contact || !others.reachesOnly(said, sentence, one.slot())))
                    .findFirst()
                    .or(() -> rest.size() == 1 && findings.isEmpty()
                            ? left.stream()
                                    .filter(one -> Plausible.names(said, sentence, one.slot()))
                                    .findFirst()
                            : Optional.empty());
            if (question.isPresent()) {
                left.remove(question.get());
                answers.put(question.get(), sentence);
            } else if (!answers.isEmpty()) {
                // What answers nothing else says more of what was answered last.
                var last = answers.lastEntry();
                answers.put(last.getKey(), joined(said, last.getValue(), sentence));
            }
        }
        answers.forEach((question, span) -> {
            var value = values.read(question, said, span, context.today());
            if (!OpenAnswers.isNoName(value)) {
                findings.add(question, value);
            }
        });
    }

    /** Both as one when nothing but punctuation stands between them. */
    private static Span joined(Folded said, Span span, Span next) {
        return said.text(span.gap(next)).chars().noneMatch(Character::isLetterOrDigit) ? span.to(next) : span;
    }
}
