package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Question;
import dev.uketsuke.dialog.Slot;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Name, company and department among the pieces of a contact: 「高橋美咲、ABC商事 経理部、電話は 03-…」 (#63). */
final class ContactDetails {
    static final Set<Slot> SLOTS = Set.of(Slots.CONTACT_NAME, Slots.ORGANIZATION);

    private static final int LONGEST = 60;
    private static final Pattern PIECE = Pattern.compile("[^、,;\n]+");
    private static final Pattern LAST_WORD = Pattern.compile("^(.+?) ([^ ]+)$");
    private static final Pattern GROUP = Cues.any(
            "(?:株式|有限|合同)会社|商事|工業|産業|製作所|建設|銀行|証券|保険|大学|学園|病院|役所|県庁|支社|支店|本社|工場|営業所|事業所|センター|チーム|グループ|ホールディングス|(?:部|課|室|局|係|社|店|校)(?:$|[ の])",
            "\\b(?:inc|ltd|llc|corp|corporation|co|gmbh|company|department|dept|division|team|office|university|college|bank|group|hospital|school|accounting|finance|sales|it|hr)\\b");
    private static final Pattern SPEAKS = Cues.any(
            "ます|ません|ました|ください|下さい|お願い|希望|ほしい|たい(?:です)?$|\\[[a-z_]+_[0-9]+\\]",
            "\\b(?:is|are|was|were|be|please|prefer|want|would|can|could|will|do|does|have|has|need|call|mail|send|by|not|no|yes)\\b");
    private static final Pattern KANJI_NAME = Pattern.compile("^[一-龥々髙﨑]{1,4} [一-龥々ぁ-んァ-ヶー]{1,4}$");
    private static final Pattern LATIN_NAME = Pattern.compile(
            "^\\p{Lu}[\\p{L}'’-]*(?: \\p{Lu}\\.)?(?: (?:(?:van|von|de|da|bin|al) )?\\p{Lu}[\\p{L}'’-]*){1,2}$");

    private ContactDetails() {}

    /** Takes from pieces that nothing else has accounted for what is a name or an organisation. */
    static void read(Findings findings, List<Span> sentences, List<Question> open) {
        var said = findings.said();
        for (var question : open) {
            if (SLOTS.contains(question.slot())) {
                sentences.stream()
                        .flatMap(sentence -> said.hits(PIECE, sentence).stream())
                        .map(piece -> Wrapping.without(said, said.trim(piece.span()), question))
                        .filter(piece -> piece.start() < piece.end() && mayBe(said, piece))
                        .map(piece -> part(said, piece, question.slot()))
                        .filter(part -> part.start() < part.end() && !findings.uses(part))
                        .findFirst()
                        .ifPresent(part -> findings.add(question.slot(), Answer.of(said.quote(part)), part));
            }
        }
    }

    /** Whether a span may be a name: it says nothing, wishes for nothing and hides nothing. */
    static boolean mayBe(Folded said, Span span) {
        return span.end() - span.start() <= LONGEST && !said.has(SPEAKS, span) && !Unknowns.in(said, span);
    }

    /** The name or the organisation in a piece that may hold both; empty when it holds neither. */
    private static Span part(Folded said, Span piece, Slot slot) {
        var none = new Span(piece.start(), piece.start());
        boolean group = said.has(GROUP, piece);
        boolean wantsName = slot.equals(Slots.CONTACT_NAME);
        if (group == wantsName) {
            var split = group ? said.hit(LAST_WORD, piece) : Optional.<Folded.Hit>empty();
            return split.filter(hit -> name(said, hit.group(2)) && !said.has(GROUP, hit.group(2)))
                    .map(hit -> hit.group(2))
                    .orElse(none);
        }
        if (wantsName) {
            return name(said, piece) ? piece : none;
        }
        return said.hit(LAST_WORD, piece)
                .filter(hit -> name(said, hit.group(2)) && !said.has(GROUP, hit.group(2)))
                .map(hit -> hit.group(1))
                .orElse(piece);
    }

    private static boolean name(Folded said, Span span) {
        var words = said.quote(span);
        return LATIN_NAME.matcher(words).find() || KANJI_NAME.matcher(words).find() || Introductions.person(words);
    }
}
