package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.intake.Rejected;
import java.util.List;

/** Nothing goes off while a part of the same message asks for a change that could not be read. */
final class Withheld {
    private static final Pattern CHANGES = Cues.any(
            "違[いうっ]|訂正|修正|変更|追加|追記|間違|誤り|(?:では|じゃ)な[くい]|直して|書き換え|消して|削除|外して",
            "\\b(?:wrong|incorrect|chang(?:e[ds]?|ing)|actually|instead|correction|fix|update|add|should (?:be|say|read)|rather|remove|delete|mistake|not right)\\b");

    private static final Pattern UNCHANGED = Cues.any(
            "(?:違い|訂正|修正|変更|追加|追記|間違い|誤り)(?:点|箇所)?(?:は|も|が)?(?:特に)?(?:あり|ござい)ません|(?:違い|訂正|修正|変更|追加|間違い|誤り)(?:点|箇所)?(?:は|も|が)?(?:特に)?(?:な[いくしさ]|無)|(?:変更|修正|訂正)(?:せず|しない|不要)",
            "\\b(?:no|nothing|without|not|don't|needn't)\\b[^,;]{0,20}\\b(?:wrong|incorrect|chang(?:e[ds]?|ing)|corrections?|fix|update|add|mistakes?|remove)\\b");

    private Withheld() {}

    /** Takes the wish to submit back when something besides it seems to change an answer and nothing was found in it. */
    static void read(Findings findings, List<Span> sentences) {
        var said = findings.said();
        sentences.stream()
                .flatMap(sentence -> NamedValues.clauses(said, sentence).stream())
                .filter(clause -> changes(said, clause) && !findings.answersBesides(Slot.REVIEW, clause))
                .filter(clause -> !OwnQuestions.sends(said, clause)
                        && YesNo.of(said, clause).isEmpty())
                .findFirst()
                .ifPresent(clause -> {
                    findings.without(Slot.REVIEW);
                    findings.refuse(Slot.REVIEW, new Value.Refused(Rejected.Reason.UNREAD, Phrase.edged(said, clause)));
                });
    }

    private static boolean changes(Folded said, Span clause) {
        return said.has(CHANGES, clause) && !said.has(UNCHANGED, clause);
    }
}
