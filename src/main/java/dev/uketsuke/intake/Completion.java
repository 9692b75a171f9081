package dev.uketsuke.intake;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.AnswerKind;
import dev.uketsuke.dialog.Answered;
import dev.uketsuke.dialog.Choice;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Question;
import dev.uketsuke.dialog.Slot;
import java.util.Locale;
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

    private static final Slot TRIED = new Slot("tried-actions");
    private static final Slot IMPACT = new Slot("business-impact");

    /** Says of itself that it comes on top. */
    private static final Pattern ADDS = Pattern.compile(
            "(?i)^(?:さらに|更に|加えて|また|それと|あと|その後|追加で|ほかにも|他にも)|も(?:同様に|すでに|既に)?(?:試|実施|行|や(?:り|って)|し(?:ま|て|た)|再|確認|止|遅|出せ|出来|でき|滞|影響)"
                    + "|\\b(?:also|too|as well|either|in addition|additionally|on top of (?:that|it)|besides|since then|now also|further(?:more)?|another)\\b");

    private Completion() {}

    /** Whether answers to a question come on top of each other. */
    static boolean completes(Question question) {
        return question.kind() == AnswerKind.LONG_TEXT
                && question.field() == DESCRIPTION
                && !question.slot().equals(Request.ISSUE);
    }

    /**
     * Whether what is told comes on top of what is recorded, although it was told in passing: it says so, or it tells of
     * further attempts than another request did.
     */
    static boolean adds(Question question, Answered before, Found found) {
        return completes(question) && ((question.slot().equals(TRIED) && takenOver(before)) || says(found));
    }

    private static boolean says(Found found) {
        return found.quote() != null && ADDS.matcher(found.quote()).find();
    }

    /** What was said in an earlier request, unlike what is supposed of everybody. */
    private static boolean takenOver(Answered before) {
        return before.provenance() == Provenance.PREFILLED && (before.quote() != null || before.asked() != null);
    }

    /** How bad it was before gives way to how bad it is now. */
    private static boolean outdated(Question question, Answered before, Found found) {
        return question.slot().equals(IMPACT) && takenOver(before) && !says(found);
    }

    /** The whole of both; empty where the later one takes the place of the earlier. */
    static Optional<Found> of(Question question, Answered before, Found found) {
        return completes(question)
                        && (!before.provenance().supposed() || takenOver(before))
                        && !outdated(question, before, found)
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
        return NO_WORD.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
