package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import dev.uketsuke.dialog.Question;
import dev.uketsuke.dialog.Slot;
import java.util.Set;

/** A name or a version without the sentence around it: 「佐藤健一です」, "I already said it's a ThinkPad X1". */
final class Wrapping {
    /** Slots whose value is a name, not a sentence. */
    private static final Set<Slot> NAMES = Set.of(
            Slots.CONTACT_NAME,
            Slots.ORGANIZATION,
            Slots.ON_BEHALF_OF,
            Slots.ENTERED_BY,
            Slots.OS,
            Slots.DEVICE,
            Slots.PRODUCT_VERSION);

    private static final Pattern BEFORE = Cues.any(
            "^(?:(?:先ほど|さっき|すでに|既に|もう|前に)も?(?:お?(?:伝え|知らせ)し?|言い|書き|申し上げ|回答し|入力し)(?:ました|た)(?:通り|とおり)?(?:が|けど|けれど)?[、, ]*|えっと[、, ]*|(?:私|わたし|こちら|名前|氏名|担当|所属|部署|会社)(?:の名前)?(?:は|:)[ 、]*)+",
            "^(?:(?:i (?:have )?(?:already |just )?(?:said|told you|wrote|mentioned|answered)(?: that| before| already| earlier)?(?: it'?s| it is|,|:)?|as (?:i )?(?:already )?(?:said|mentioned|written)(?: before| already| above| earlier)?[,:]?|my name(?:'s| is)|(?:the|our|my) (?:[a-z]+ ){1,2}(?:is|are)|it'?s|it is|they'?re|they are|that'?s|that is|that would be|i am|i'm|this is|i work (?:in|for|at)|we are|we're|we (?:use|have|run)|i (?:use|have)|from) )+(?:an? |the )?");
    private static final Pattern AFTER = Cues.any(
            "(?:(?:(?:って|と)(?:言い|書き|申し|伝え|お伝えし)ました|でお願い(?:いた)?します|と申します|といいます|と言います|でございます|になります|となります|だと思います|だったと思います|でした|です|を使っています|を使用しています)(?:が|けど|けれど|よ|ね)?)$",
            "(?:,? (?:i think|i believe|speaking|here|please|thanks|thank you|as i said|as mentioned))$");

    private Wrapping() {}

    /** What is left of a span as the answer to a question that asks for a name; the span itself for any other. */
    static Span without(Folded said, Span span, Question question) {
        return NAMES.contains(question.slot()) ? ofName(said, span) : span;
    }

    /** What is left of a span that holds a name. */
    static Span ofName(Folded said, Span span) {
        var bare = Phrase.edged(said, span);
        var start = said.hit(BEFORE, bare).map(hit -> hit.span().end()).orElse(bare.start());
        var left = new Span(start, bare.end());
        var end = said.hit(AFTER, left).map(hit -> hit.span().start()).orElse(bare.end());
        var inner = Phrase.edged(said, new Span(start, end));
        return inner.start() < inner.end() ? inner : span;
    }
}
