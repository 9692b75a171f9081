package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.intake.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gives each sentence of a message to one unit, or to all of them: greetings, contact, the environment (#12). */
final class Sharing {
    private static final Pattern CONTACT = Pattern.compile(
            "^(?:(?:hi|hello|dear|good (?:morning|afternoon))[^.]{0,20}?[, ]+)?(?:this is|my name is|i am|i'm) [a-z]+(?: [a-z]+){0,2} (?:from|of|at) [^.]{2,40}[.]?$|^(?:(?:ご)?連絡先|電話(?:番号)?|メール(?:アドレス)?|担当(?:者)?|会社名?|所属|氏名|名前|contact|phone|tel|e?-?mail|name|company)[^。]{0,6}?(?:は|:|が|is\\b|are\\b|=)");
    private static final Pattern OF_ALL = Pattern.compile(
            "いずれも|すべて|全て|共通|どちらも|両方|どれも|(?:以上|上記)[、の]?(?:[2-9]|二|三|四|五)(?:件|点|つ)|\\b(?:both|all of (?:them|these|this)|in (?:all|both) cases|each case|all the above)\\b");
    private static final Pattern PLEA = Pattern.compile(
            "お願い|教示|教えて|ご?回答|ご?対応|ご?確認|ご?調査|\\b(?:advise|advice|help|assist|check|look into|let (?:me|us) know|tell (?:me|us))\\b");
    /** A sentence that only says how many things follow. */
    private static final Pattern COUNTS = Cues.whole(
            "(?:本日|今日|今回|以下)?(?:は|の)?、?(?:お?問い?合わ?せ|ご?質問|ご?相談|お?困り|確認|お?伺い|お?聞き|お?願い|報告)?(?:したい)?(?:こと|事項|内容|点|件)?(?:が|は|を|で)?(?:全部で|計)?(?:[2-9二三四五]|いくつか|複数)(?:つ|点|件|個)?(?:の?(?:ご?質問|問題|ご?相談|お?問い?合わ?せ|用件|件))?(?:ほど)?(?:が|を)?(?:あります|ある|ございます|です|お願い(?:いた)?します|させてください)?[。!]*",
            "(?:hi|hello|hey)?(?: all| team| there)?[, ]*(?:i|we)?(?: have| got|'ve got| have got)? ?(?:two|three|four|five|[2-5]|several|a few|a couple of) (?:separate |different )?(?:things|questions|issues|problems|requests|points|topics)(?: today| for you| please| to report| to ask)?[ .:!]*");

    private static final Set<Slot> REACHED_BY = Set.of(Slots.PHONE, Slots.EMAILS);
    private static final Set<Slot> ENVIRONMENT =
            Set.of(Slots.OS, Slots.DEVICE, Slots.PRODUCT, Slots.PRODUCT_VERSION, Slots.AFFECTED_COUNT, Slots.EXTENT);

    private final Structures structures;
    private final TypeCues types;

    Sharing(Structures structures, TypeCues types) {
        this.structures = structures;
        this.types = types;
    }

    /** Whether a sentence asks for an answer to everything before it and tells nothing itself: 「以上2件、お願いします」. */
    static boolean asksForAll(Folded said, Span sentence) {
        return said.has(OF_ALL, sentence) && said.has(PLEA, sentence) && Areas.in(said.text(sentence)) == 0;
    }

    /** Where a unit stands in the message. */
    record Part(String title, Span span, @Nullable String platform) {}

    /** The units with what they share; a part that would keep nothing of its own keeps everything. */
    List<Unit> of(Folded said, List<Part> parts, Today today) {
        var own = parts.stream()
                .map(part -> own(said, part, part.equals(parts.getFirst()), today))
                .toList();
        var shared = said.sentences(said.all()).stream()
                .filter(sentence -> own.stream().flatMap(List::stream).noneMatch(sentence::overlaps))
                .filter(sentence -> !said.has(COUNTS, sentence))
                .map(said::quote)
                .collect(Collectors.joining("\n"));
        var units = new ArrayList<Unit>();
        for (int at = 0; at < parts.size(); at++) {
            units.add(new Unit(
                    parts.get(at).title(),
                    text(said, own.get(at)),
                    parts.get(at).platform(),
                    shared));
        }
        return units;
    }

    private List<Span> own(Folded said, Part part, boolean first, Today today) {
        var sentences = said.sentences(part.span());
        boolean lead = first;
        var own = new ArrayList<Span>();
        for (var sentence : sentences) {
            boolean typed = types.read(said, sentence).isPresent();
            if (!asksForAll(said, sentence) && (typed || !shared(said, sentence, lead, today))) {
                own.add(sentence);
            }
            lead &= !typed;
        }
        return own.isEmpty() ? sentences : own;
    }

    private boolean shared(Folded said, Span sentence, boolean lead, Today today) {
        if (Courtesies.is(said, sentence) || said.has(CONTACT, sentence)) {
            return true;
        }
        var findings = new Findings(said, List.of());
        structures.addTo(findings, sentence, today);
        var found = findings.usedIn(sentence);
        return found.stream().anyMatch(REACHED_BY::contains)
                || ((lead || said.has(OF_ALL, sentence)) && !found.isEmpty() && ENVIRONMENT.containsAll(found));
    }

    /** Verbatim where the sentences follow each other. */
    private static String text(Folded said, List<Span> sentences) {
        var stretches = new ArrayList<Span>();
        for (var sentence : sentences) {
            boolean follows = !stretches.isEmpty()
                    && said.text(stretches.getLast().gap(sentence)).isBlank();
            stretches.add(follows ? stretches.removeLast().to(sentence) : sentence);
        }
        return stretches.stream().map(said::quote).collect(Collectors.joining("\n"));
    }
}
