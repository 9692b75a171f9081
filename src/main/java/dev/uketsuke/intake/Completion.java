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

    /** 「も」 that adds nothing: 「とても」, 「何も」, 「今も」, 「いつも」, 「再起動しても」, 「最も」, 「2台とも」, 「一度も」. */
    private static final String NOT_OF_MORE =
            "(?<!て|何|誰|だれ|なに|なん|今|いま|現在|依然|いつ|どれ|どこ|どちら|いずれ|いくつ|最|もっと|と|より|少し|ちっと|くとも|早く|何に|誰に|今に|いまだに|どこに|何で|それで|今で|いまで|どこで|誰で|いつで|未だに|[0-9一二三四五六七八九十何数](?:度|回|台|人|名|件|つ|個|日|時間))";
    /** Says of itself that it comes on top. */
    private static final Pattern ADDS =
            Pattern.compile("(?i)^(?:さらに|更に|加えて|また(?!は)|それと|あと(?! ?[0-9０-９])|その後|追加で|ほかにも|他にも)"
                    + "|" + NOT_OF_MORE
                    + "も(?:同様に|すでに|既に)?(?:試|実施|行|や(?:り|って)|し(?:ま[しす]|て(?!も)|た)|再|確認|止|遅|出せ|出来|でき|滞|影響)"
                    + "|\\b(?:too|either)(?=\\s*(?:[.!?;。！]|$))|\\bas well(?! as\\b)"
                    + "|(?<!\\b(?:any|no|until|without) )\\bfurther\\b|(?<!\\b(?:after|one) )\\banother\\b"
                    + "|\\b(?:also|in addition|additionally|on top of (?:that|it)|besides|since then|furthermore)\\b");

    private static final Pattern NOTHING_DONE = Pattern.compile(
            "(?i)(?:何も|なにも|特に(?:何も)?|まだ(?:何も)?|一切)(?:は|まだ)?(?:試し|し|やっ|行っ|実施し|対応し)て?(?:い|お)?(?:ま?せん|りません|ない|ず)"
                    + "|^(?:nothing|none)\\b|\\b(?:tried|done|did|attempted) nothing\\b"
                    + "|\\b(?:not|n['’]t|never) (?:yet )?(?:tried|done|do|try|attempted) (?:anything|any)\\b");

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

    /** Attempts that were made stand where nothing was done since. */
    private static boolean addsNothing(Question question, Answered before, Answer.Given later) {
        return question.slot().equals(TRIED)
                && takenOver(before)
                && NOTHING_DONE.matcher(later.joined()).find();
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
                        addsNothing(question, before, later)
                                ? earlier
                                : Answer.of(together(earlier.joined(), later.joined())),
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
