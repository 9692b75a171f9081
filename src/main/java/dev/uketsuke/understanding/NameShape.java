package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import dev.uketsuke.dialog.Slot;
import java.util.Set;

/**
 * Whether words can be the name of a person or an organisation (#63). Names have no form of their own, so what our other
 * grammars know, and what speaks in a sentence, is none.
 */
final class NameShape {
    /** Slots that hold such a name. */
    static final Set<Slot> SLOTS = Set.of(Slots.CONTACT_NAME, Slots.ORGANIZATION, Slots.ON_BEHALF_OF, Slots.ENTERED_BY);

    private static final Pattern SPEAKS = Cues.any(
            "ます|ません|ました|でした|ください|下さい|お願い|希望|ほしい|たい(?:です)?$|\\[[a-z_]+_[0-9]+\\]",
            "\\b(?:is|are|was|were|be|please|prefer|want|would|can|could|will|do|does|have|has|need|call|mail|send|by|not|no|yes)\\b",
            "\\b(?:told|said|wrote|mentioned|answered|changed?|working|works|solved|fixed|resolved|recovered|done|already|again|yet|still|now|later|before|earlier|same|nothing|none|nobody|unknown|because|since|until|when|sorry|wrong)\\b|[a-z]n't\\b|[?]");
    /** Companies and departments have words in their names that a person's name never has: "call centre", "working group". */
    private static final Pattern SENTENCE =
            Cues.any("ます|ません|ました|でした|ください|下さい", "\\b(?:is|are|was|were|i|we|you|please|told|said)\\b|[a-z]n't\\b|[?]");

    private static final Pattern LATIN_NAME = Pattern.compile(
            "^\\p{Lu}[\\p{L}'’-]*(?: \\p{Lu}\\.)?(?: (?:(?:van|von|de|da|bin|al) )?\\p{Lu}[\\p{L}'’-]*){1,2}$");
    private static final Pattern KANJI_NAME = Pattern.compile("^[一-龥々髙﨑]{1,4} [一-龥々ぁ-んァ-ヶー]{1,4}$");
    private static final Pattern HIRAGANA_NAME = Pattern.compile("^[ぁ-ん]{1,6} [ぁ-ん]{1,6}$");
    private static final Pattern HIRAGANA = Pattern.compile("[ぁ-ん]");

    private final OtherValues others;

    NameShape(OtherValues others) {
        this.others = others;
    }

    /** Whether a span, without the sentence around it, can be the name that a slot asks for. */
    boolean mayBe(Folded said, Span span, Slot slot, Today today) {
        return !others.only(said, span, slot, today)
                && YesNo.of(said, span).isEmpty()
                && !Countries.is(Phrase.bare(said, span))
                && (slot.equals(Slots.CONTACT_NAME)
                        ? isPerson(said, span) || (!speaks(said, span) && !predicates(said, span))
                        : !said.has(SENTENCE, span) && !Unknowns.in(said, span));
    }

    /** Whether a span has the form of a person's name. */
    static boolean isPerson(Folded said, Span span) {
        var words = said.quote(span);
        if (Countries.is(said.text(span))) {
            return false;
        }
        return LATIN_NAME.matcher(words).find()
                || KANJI_NAME.matcher(words).find()
                || HIRAGANA_NAME.matcher(words).find()
                || Introductions.person(words);
    }

    /** Whether a span tells, wishes or denies something, or stands for what was hidden. */
    static boolean speaks(Folded said, Span span) {
        return said.has(SPEAKS, span) || Unknowns.in(said, span);
    }

    /** Whether Japanese words hold a predicate, as 「もう直った」 does. */
    private static boolean predicates(Folded said, Span span) {
        return said.has(HIRAGANA, span)
                && Word.of(said, span).stream().anyMatch(word -> word.is("助動詞") || word.is("動詞-自立"));
    }
}
