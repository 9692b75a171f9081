package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.AnswerKind;
import dev.uketsuke.dialog.Question;
import dev.uketsuke.dialog.Truth;
import dev.uketsuke.severity.Fact;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A bare number, yes, no or "none": what it means is decided by the questions that are open, in their order. */
final class PlainAnswers {
    private static final int SEVERAL = 3;
    private static final Pattern NOTHING = Cues.whole(
            "(?:特に|今のところ|とくに)?(?:ありません|ございません|ないです|無いです|ない|無い|なし|無し)(?:です)?",
            "none|nothing|none (?:so far|yet|at all)|nothing (?:so far|yet|at all)|there (?:is|are) none");
    private static final Pattern NUMBER = Cues.whole(
            "(?:約|およそ|だいたい|about|around|roughly|approximately)? ?(?:[0-9][0-9,]*|[一二三四五六七八九十百千]{1,6})(?:くらい|ぐらい|ほど|前後)?(?:です)?");

    private final Values values;

    PlainAnswers(Values values) {
        this.values = values;
    }

    /**
     * The parts of a list of short answers such as 「毎回、12台、はい」; anything else is one part.
     *
     * @param answersByItself whether a clause is an answer whatever stands beside it
     */
    static Stream<Span> apart(Folded said, Span sentence, Predicate<Span> answersByItself) {
        var clauses = NamedValues.clauses(said, sentence);
        return clauses.size() >= SEVERAL
                        && clauses.stream()
                                .anyMatch(clause -> YesNo.of(said, clause).isPresent() || answersByItself.test(clause))
                ? clauses.stream()
                : Stream.of(sentence);
    }

    /** Whether a clause is nothing but a yes, a no, "none" or a number. */
    static boolean is(Folded said, Span clause) {
        return YesNo.of(said, clause).filter(truth -> truth != Truth.UNKNOWN).isPresent()
                || matches(NOTHING, said, clause)
                || matches(NUMBER, said, clause);
    }

    /** Gives a plain clause to the first of these questions that it can answer. */
    void read(Findings findings, Span clause, List<Question> left, Context context) {
        var said = findings.said();
        var none = left.stream()
                .filter(question -> takesNothing(question) && matches(NOTHING, said, clause))
                .findFirst();
        if (none.isPresent()) {
            findings.add(none.get().slot(), Answer.of(said.quote(Phrase.edged(said, clause))), clause);
            unaffected(findings, none.get(), clause);
            unchanged(findings, none.get(), clause, context);
        } else if (matches(NUMBER, said, clause)) {
            left.stream()
                    .filter(question -> question.kind() == AnswerKind.COUNT)
                    .findFirst()
                    .ifPresent(
                            question -> findings.add(question, values.read(question, said, clause, context.today())));
        } else {
            left.stream()
                    .filter(question -> Choices.yesNo(question) && !Choices.leavesOpen(said, clause, question))
                    .findFirst()
                    .ifPresent(question -> YesNo.of(said, clause)
                            .ifPresent(truth ->
                                    findings.add(question.slot(), Answer.of(truth.key()), Phrase.edged(said, clause))));
        }
    }

    /** Only what is described in words can be nothing; a name or a number cannot. */
    private static boolean takesNothing(Question question) {
        return question.slot().equals(Slots.WORKAROUND)
                || (question.kind() == AnswerKind.LONG_TEXT && !ContactDetails.SLOTS.contains(question.slot()));
    }

    /** No impact on business is stated by saying that there is none. */
    private static void unaffected(Findings findings, Question question, Span clause) {
        if (question.slot().equals(Slots.BUSINESS_IMPACT)) {
            findings.add(Fact.IMPACT_PARTIAL.slot(), Answer.of(Truth.NO.key()), clause);
            findings.add(Fact.IMPACT_MINOR.slot(), Answer.of(Truth.YES.key()), clause);
        }
    }

    /** Where nothing was changed there is nothing to roll back. */
    private static void unchanged(Findings findings, Question question, Span clause, Context context) {
        if (question.slot().equals(Slots.RECENT_CHANGES)
                && Questions.of(context, Fact.ROLLBACK_SOLVES.slot()).isPresent()) {
            findings.add(Fact.ROLLBACK_SOLVES.slot(), Answer.of(Fact.UNCHANGED), clause);
        }
    }

    private static boolean matches(Pattern pattern, Folded said, Span clause) {
        return pattern.matcher(Phrase.bare(said, clause)).find();
    }
}
