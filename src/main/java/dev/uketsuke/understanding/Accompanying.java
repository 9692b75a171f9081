package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import dev.uketsuke.dialog.Slot;
import java.util.ArrayList;
import java.util.List;

/**
 * Sentences that tell something about a problem and are none themselves: its impact, what was changed or tried, how it is
 * got round, where it does not show, a secret that was hidden (#12).
 */
final class Accompanying {
    private static final List<Slot> TOLD_ABOUT_IT =
            List.of(Slots.TRIED_ACTIONS, Slots.WORKAROUND, Slots.RECENT_CHANGES, Slots.BUSINESS_IMPACT);
    private static final Pattern HIDDEN = Pattern.compile("\\[[a-z_]+_[0-9]+\\]");
    /** What it does to somebody is said of what was named before. */
    private static final Pattern SAYS_WHAT_IT_DOES = Cues.any(
            "^(?:and |so |but )?(?:it|they|this|that) (?:[a-z]+ly |also |even |then )?(?:slows?|makes?|blocks?|takes?|keeps?|causes?|costs?|leads?|means?|prevents?|delays?|affects?|holds?) ");

    private static final Pattern NOTHING_CHANGED = Cues.any(
            "(?:変更|更新|設定|入れ替え|変わった(?:点|こと))[^。]{0,12}(?:ません|ない|なし)",
            "\\b(?:nothing|no changes?|not|n't|never)\\b[^.;]{0,24}\\bchang(?:e|es|ed)\\b|\\b(?:nothing|no changes?) (?:was |has been |were )?(?:changed|made)\\b");

    /** A wish for help with it is no wish of its own: 「至急対応してほしいです」, "please look into this". */
    private static final Pattern HELP_WISHED = Cues.whole(
            "(?:(?:至急|早急に?|急ぎで?|急いで|大至急|早めに?|できるだけ早く|なるべく早く|すぐに?|優先(?:して|的に)|ぜひ|まず|一度|詳しく|原因(?:を|の)|この件(?:を|の)?|本件(?:を|の)?|こちら(?:を|の)?|ご)*)[、 ]*(?:対応|調査|調べ|確認|見て|診て|直し|解決|復旧|修正|助け|支援|サポート|アドバイス|ご?教示)(?:を|の)?(?:お願い|ほど)?(?:して|て)?(?:ほしい|欲しい|ください|下さい|いただきたい|いただけ|頂きたい|頂け|もらいたい|もらえ|お願い|たい)[^。、]{0,12}",
            "(?:please |kindly |could you (?:please )?|can you (?:please )?)(?:help|assist|advise|investigate|look into|check|fix|solve|resolve)(?: (?:us|me|this|it|that|the issue|the problem|with (?:this|it)))*(?: (?:soon|quickly|urgently|asap|as soon as possible|today))*",
            "(?:we|i)(?:'d like| would like| need| want| would appreciate)(?: (?:some|your|quick|urgent))* (?:help|support|assistance)(?: (?:with (?:this|it)|soon|quickly|urgently|asap|as soon as possible|today))*");

    private final FactCues facts;

    Accompanying(FactCues facts) {
        this.facts = facts;
    }

    /** The parts that tell a problem, each with those behind it that only accompany it; the first may stand before it. */
    List<Sharing.Part> joined(Folded said, List<Sharing.Part> parts) {
        var joined = new ArrayList<Sharing.Part>();
        for (var part : parts) {
            if (joined.isEmpty() || part.platform() != null || !only(said, part.span())) {
                joined.add(part);
            } else {
                var before = joined.removeLast();
                joined.add(new Sharing.Part(before.title(), before.span().to(part.span()), before.platform()));
            }
        }
        if (joined.size() > 1
                && joined.getFirst().platform() == null
                && only(said, joined.getFirst().span())) {
            var first = joined.removeFirst();
            var next = joined.removeFirst();
            joined.addFirst(new Sharing.Part(next.title(), first.span().to(next.span()), next.platform()));
        }
        return joined;
    }

    private boolean only(Folded said, Span part) {
        return said.sentences(part).stream()
                .filter(sentence -> !Courtesies.is(said, sentence))
                .allMatch(sentence -> tellsAboutIt(said, sentence));
    }

    private boolean tellsAboutIt(Folded said, Span sentence) {
        if (said.has(HIDDEN, sentence)
                || said.has(NOTHING_CHANGED, sentence)
                || Asides.is(said, sentence)
                || Contrasts.is(said, sentence)
                || said.has(SAYS_WHAT_IT_DOES, sentence)
                || said.has(HELP_WISHED, Phrase.edged(said, sentence))) {
            return true;
        }
        boolean spoken = TOLD_ABOUT_IT.stream().anyMatch(slot -> SentenceCues.speaks(said, sentence, slot))
                || !facts.in(said, sentence).isEmpty();
        return spoken && Areas.in(said.text(sentence)) == 0;
    }
}
