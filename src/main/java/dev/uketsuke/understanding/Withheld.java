package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.intake.Rejected;
import java.util.List;

/** Nothing goes off while a part of the same message asks for a change that could not be read. */
final class Withheld {
    /** Says that something is wrong, or names a place in the list and what shall become of it. */
    private static final Pattern CHANGES = Cues.any(
            "違(?:います|いま|う(?:ので|の|$|[。、])|っています|ってい)|間違って|誤って(?:い|お)|誤りが|間違いが|訂正(?:し(?:て|たい)|が|を|お願い)|(?:[0-9]+|[一二三四五]|最[初後])(?:番目?|つ目|行目|件目|項目目?)[^。]{0,20}(?:直|変|修正|消|削除|訂正|違)|(?:ところ|箇所|部分|項目|欄|回答|内容)(?:を|は|も)[^。]{0,12}(?:直して|変えて|変更して|修正して|消して|削除して)"
                    + "|(?:を|は|も|に)[^。、]{0,8}?(?:直し|変え|変更し|修正し|訂正し|書き?換え|書き?直し|言い換え|短くし|長くし|詳しくし|増やし|減らし|入れ替え|差し?替え|追加し|追記し|足し|加え)て(?:から)?$",
            "\\b(?:is|are|was|were|looks?|seems?)(?: still| all)? (?:wrong|incorrect|not (?:right|correct))\\b|\\b(?:actually|instead|correction)\\b|\\bshould (?:be|say|read)\\b|\\b(?:change|correct|fix|remove|delete|update)\\b[^.;]{0,20}\\b(?:first|second|third|last|line|entry|answer|field|number|name|part|item)\\b"
                    + "|\\b(?:change|correct|fix|edit|update|shorten|reword|rewrite|rephrase|rename|adjust|amend) (?:the |my |our |its )(?:[a-z]+ ){0,4}?(?:title|subject|description|summary|wording|sentence|text|typo|spelling|count|address|date|time|steps|impact|phone|mail|e-?mail|contact)\\b"
                    + "|\\bmake (?:it|this|that|the [a-z]+) (?:shorter|longer|clearer|simpler|more [a-z]+)\\b");

    private static final Pattern UNCHANGED = Cues.any(
            "(?:違い|訂正|修正|変更|追加|間違い|誤り)(?:点|箇所)?(?:は|も|が)?(?:特に)?(?:あり|ござい)ません|(?:違い|訂正|修正|変更|追加|間違い|誤り)(?:点|箇所)?(?:は|も|が)?(?:特に)?(?:な[いくしさ]|無)",
            "\\b(?:no|nothing|none)\\b");

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
                    findings.withoutGuesses(clause);
                    findings.refuse(Slot.REVIEW, new Value.Refused(Rejected.Reason.UNREAD, Phrase.edged(said, clause)));
                });
    }

    /** Whether a clause asks for some change of an answer. */
    static boolean changes(Folded said, Span clause) {
        return Removals.wanted(said, clause) || (said.has(CHANGES, clause) && !said.has(UNCHANGED, clause));
    }
}
