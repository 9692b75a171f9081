package dev.uketsuke.understanding;

import dev.uketsuke.dialog.AnswerKind;
import dev.uketsuke.dialog.Question;
import dev.uketsuke.intake.Intent;
import dev.uketsuke.intake.Reading;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a reading leaves open that help may fill.
 *
 * @param first whether the message tells what is wrong, and answers no other question
 * @param unsure whether its intent is open
 * @param slots free-text questions of the description that nothing was found for
 * @param facts facts that nothing was found for: those of a first message, later those that were asked
 */
record Gaps(boolean first, boolean unsure, List<Question> slots, List<Question> facts) {
    /** From here on the intent stands. */
    static final double BAND = 0.7;

    /** What a message is about, if it tells something. */
    static final Set<Intent> TELLING = EnumSet.of(Intent.PROBLEM, Intent.QUESTION, Intent.FEATURE);

    /** The article's field that describes the problem (②). */
    private static final int DESCRIPTION = 2;

    /** A single sentence shorter than this says no more than what was read of it. */
    private static final int LONG = 60;

    static Gaps of(Reading reading, Context context) {
        boolean first = context.asks().isEmpty() || context.asks().contains(Slots.ISSUE);
        boolean unsure = reading.confidence() < BAND && reading.intent() != Intent.CORRECT;
        var slots = context.policy().questionnaire().questions().stream()
                .filter(question ->
                        question.field() == DESCRIPTION && !question.slot().equals(Slots.ISSUE))
                .filter(question -> question.kind() == AnswerKind.TEXT || question.kind() == AnswerKind.LONG_TEXT)
                .filter(question ->
                        isEmpty(question, reading) && !context.answers().has(question.slot()))
                .toList();
        var facts = context.policy().severity().questions().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .filter(question -> first || context.asks().contains(question.slot()))
                .filter(question -> isEmpty(question, reading))
                .toList();
        return new Gaps(first, unsure, slots, facts);
    }

    private static boolean isEmpty(Question question, Reading reading) {
        return reading.found().stream().noneMatch(found -> found.slot().equals(question.slot()))
                && reading.rejected().stream().noneMatch(one -> one.slot().equals(question.slot()));
    }

    /** Whether the message may hold more than what was read; commands, wishes and corrections tell nothing besides. */
    boolean worthAsking(Folded said, Reading reading) {
        boolean tells = reading.confidence() < 1 && tells(reading.intent());
        boolean more =
                said.text().length() >= LONG || said.sentences(said.all()).size() > 1;
        return unsure || (tells && more && !slots.isEmpty());
    }

    static boolean tells(Intent intent) {
        return TELLING.contains(intent) || intent == Intent.ANSWER;
    }
}
