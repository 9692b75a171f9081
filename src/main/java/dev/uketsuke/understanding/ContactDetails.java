package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Provenance;
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

    private ContactDetails() {}

    /** Takes from pieces that nothing else has accounted for what is a name or an organisation. */
    static void read(Findings findings, List<Span> sentences, List<Question> open) {
        var said = findings.said();
        for (var question : open) {
            if (SLOTS.contains(question.slot())) {
                sentences.stream()
                        .flatMap(sentence -> pieces(said, sentence).stream())
                        .map(piece -> Wrapping.without(said, piece, question))
                        .filter(piece -> piece.start() < piece.end() && mayBe(said, piece))
                        .map(piece -> part(said, piece, question.slot()))
                        .filter(part -> part.start() < part.end() && !findings.uses(part))
                        .findFirst()
                        .ifPresent(part -> findings.add(question.slot(), Answer.of(said.quote(part)), part));
            }
        }
    }

    /** What stands between the commas of a sentence. */
    static List<Span> pieces(Folded said, Span sentence) {
        return said.hits(PIECE, sentence).stream()
                .map(piece -> said.trim(piece.span()))
                .toList();
    }

    /** Takes the full name of somebody of whom only a part was read before: 「佐藤」, then 「佐藤 一郎」. */
    static void fuller(Findings findings, List<Span> sentences, Context context) {
        var said = findings.said();
        context.answers()
                .of(Slots.CONTACT_NAME)
                .filter(known -> known.provenance() == Provenance.INFERRED && !findings.has(Slots.CONTACT_NAME))
                .flatMap(known -> sentences.stream()
                        .flatMap(sentence -> said.hits(PIECE, sentence).stream())
                        .map(piece -> Phrase.edged(said, piece.span()))
                        .filter(piece -> NameShape.isPerson(said, piece)
                                && known.answer() instanceof Answer.Given given
                                && extend(said.quote(piece), given.values().getFirst()))
                        .findFirst())
                .ifPresent(
                        name -> findings.add(Slots.CONTACT_NAME, Answer.of(said.quote(name)), name, Provenance.SAID));
    }

    private static boolean extend(String name, String part) {
        return name.length() > part.length() && (name.startsWith(part) || name.endsWith(part));
    }

    /** Whether a span may be a name: it says nothing, wishes for nothing and hides nothing. */
    static boolean mayBe(Folded said, Span span) {
        return span.end() - span.start() <= LONGEST && !NameShape.speaks(said, span);
    }

    /** The name or the organisation in a piece that may hold both; empty when it holds neither. */
    private static Span part(Folded said, Span piece, Slot slot) {
        var none = new Span(piece.start(), piece.start());
        boolean group = said.has(GROUP, piece);
        boolean wantsName = slot.equals(Slots.CONTACT_NAME);
        if (group == wantsName) {
            var split = group ? said.hit(LAST_WORD, piece) : Optional.<Folded.Hit>empty();
            return split.filter(hit -> NameShape.isPerson(said, hit.group(2)) && !said.has(GROUP, hit.group(2)))
                    .map(hit -> hit.group(2))
                    .orElse(none);
        }
        if (wantsName) {
            return NameShape.isPerson(said, piece) ? piece : none;
        }
        return said.hit(LAST_WORD, piece)
                .filter(hit -> NameShape.isPerson(said, hit.group(2)) && !said.has(GROUP, hit.group(2)))
                .map(hit -> hit.group(1))
                .orElse(piece);
    }
}
