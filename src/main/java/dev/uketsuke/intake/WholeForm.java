package dev.uketsuke.intake;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.AnswerKind;
import dev.uketsuke.dialog.Answered;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Question;
import dev.uketsuke.dialog.Slot;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The whole form, all fields at once, as the other way to fill the same intake (#9). */
final class WholeForm {
    /** Stands among what is asked again while the requester wants the form. */
    static final Slot WANTED = new Slot("form");

    static final Found WISH = new Found(Slot.CHOOSE, Answer.of(Choices.FORM), Provenance.TAPPED, null);

    private WholeForm() {}

    static boolean wanted(Intake intake) {
        return intake.revisit().contains(WANTED);
    }

    /** What can be filled in, in the portal's order; while the kind is open, what a problem needs is among it. */
    static List<Question> questions(Request request, Policy policy) {
        var answers = request.answers().values(Request.REQUEST_TYPE).isEmpty()
                ? request.answers()
                        .with(
                                Request.REQUEST_TYPE,
                                new Answered(Answer.of(Request.TROUBLE), Provenance.PREFILLED, null, null))
                : request.answers();
        var trouble = answers.values(Request.REQUEST_TYPE).contains(Request.TROUBLE);
        var impact = StillToAsk.IMPACT.stream()
                .sorted()
                .flatMap(fact -> Stream.ofNullable(policy.severity().questions().get(fact)));
        return Stream.concat(
                        policy.questionnaire().applicable(answers).stream()
                                .filter(question -> question.kind() != AnswerKind.FILES),
                        trouble ? impact : Stream.of())
                .sorted(Comparator.comparingInt(Question::field))
                .toList();
    }
}
