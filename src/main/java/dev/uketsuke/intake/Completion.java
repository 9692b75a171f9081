package dev.uketsuke.intake;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.AnswerKind;
import dev.uketsuke.dialog.Answered;
import dev.uketsuke.dialog.Choice;
import dev.uketsuke.dialog.Question;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is told of a description once more, unasked, comes on top of what was told before. */
final class Completion {
    private static final int DESCRIPTION = 2;
    /** Whoever tells more than this begins anew; what was told before stays among the words of the request. */
    private static final int LONGEST = 8_000;

    private static final Pattern STOPPED = Pattern.compile("[。．.!?！？]\\s*$");
    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}」）]\\s*$");
    private static final Pattern NO_WORD = Pattern.compile("[\\s\\p{Punct}。、．，！？「」]+");

    private Completion() {}

    /** Whether answers to a question come on top of each other. */
    static boolean completes(Question question) {
        return question.kind() == AnswerKind.LONG_TEXT
                && question.field() == DESCRIPTION
                && !question.slot().equals(Request.ISSUE);
    }

    /** The whole of both; empty where the later one takes the place of the earlier. */
    static Optional<Found> of(Question question, Answered before, Found found) {
        return completes(question)
                        && !before.provenance().supposed()
                        && before.answer() instanceof Answer.Given earlier
                        && found.answer() instanceof Answer.Given later
                        && earlier.joined().length() + later.joined().length() <= LONGEST
                        && !isChoice(question, earlier)
                        && !isChoice(question, later)
                ? Optional.of(new Found(
                        found.slot(),
                        Answer.of(together(earlier.joined(), later.joined())),
                        found.provenance(),
                        found.quote()))
                : Optional.empty();
    }

    private static boolean isChoice(Question question, Answer.Given answer) {
        return question.choices().stream().map(Choice::key).anyMatch(answer.values()::contains);
    }

    private static String together(String earlier, String later) {
        if (words(earlier).contains(words(later))) {
            return earlier;
        }
        if (words(later).contains(words(earlier))) {
            return later;
        }
        var japanese =
                JAPANESE.matcher(STOPPED.matcher(earlier).replaceFirst("")).find();
        var stop = STOPPED.matcher(earlier).find() ? "" : japanese ? "。" : ".";
        return earlier.strip() + stop + (japanese ? "" : " ") + later.strip();
    }

    private static String words(String text) {
        return NO_WORD.matcher(text).replaceAll("");
    }
}
