package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.severity.Fact;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that only give values of other questions: 「昨日の朝からです」 said to "who should we contact?" names nobody. */
final class OtherValues {
    /** What has so much of a form that its words mean nothing else; a department may be an extent or an organisation. */
    private static final List<Slot> UNMISTAKABLE = List.of(
            Slots.EMAILS,
            Slots.RELATED_REQUESTS,
            Slots.ERROR_MESSAGES,
            Slots.OS,
            Slots.PRODUCT_VERSION,
            Slots.FREQUENCY,
            Slots.STARTED_AT,
            Slots.PHONE,
            Slots.AFFECTED_COUNT);
    /** A title and a description may be made of anything. */
    private static final Set<Slot> OF_ANYTHING = Set.of(Slots.TITLE, Slots.ISSUE);

    private static final Pattern FILLING = Cues.any(
            "追加(?:して|で|を)?|同様|同じく|お?願い(?:し)?ます|ください|と思います|発生(?:して(?:い|お)?(?:ます|ります|ました)|しました)?|起きて(?:い)?ます|始まりました|使(?:って|用して)(?:い|お)?(?:ます|ります)|エラー(?:コード)?|番号|台数|件数|担当(?:者)?|連絡先|バージョン|電話|メール|ぐらい|くらい|ごろ|頃|約|およそ|だいたい|大体|全部で|合計|ずっと|はい|ええ|あと|それと|確か|たぶん|です|でした|から|より|以降|以来|ほど|に|は|が|で|の|を|も|と",
            "\\b(?:since|from|about|around|approximately|roughly|it'?s|it|is|was|are|we|have|has|use|using|run|running|on|at|the|a|an|in|all|total|of|and|also|too|as well|plus|add|please|started|began|been|ok|yes|yeah|sorry|i|think|affected|happening|error|code|version|phone|mail|number)\\b");

    private static final int LONGEST_CONTACT = 50;
    private static final Pattern OF_CONTACT = Cues.any(
            "連絡|電話|携帯|メール|宛|担当|内線",
            "\\b(?:reach|contact|call|e-?mail|mail|phone|mobile|write to|reply to|extension|my (?:name|number|address))\\b");

    private final Structures structures;

    OtherValues(Structures structures) {
        this.structures = structures;
    }

    /** Whether a span holds a number to call or an address to write to. */
    boolean reaches(Folded said, Span span) {
        return !structures.phones().find(said, span).isEmpty()
                || !structures.mails().find(said, span).isEmpty();
    }

    /** Whether a span gives a number or an address, and what stands around it only says whose it is. */
    boolean reachesOnly(Folded said, Span span, Slot asked) {
        var addresses = Stream.of(
                        structures.phones().find(said, span), structures.mails().find(said, span))
                .flatMap(List::stream)
                .map(Match::span)
                .toList();
        if (addresses.isEmpty()) {
            return false;
        }
        var rest = Folded.of(span.without(addresses).stream().map(said::quote).collect(Collectors.joining(" ")));
        return (!Plausible.hasShape(asked)
                        && rest.text().length() <= LONGEST_CONTACT
                        && rest.has(OF_CONTACT, rest.all()))
                || !Plausible.answers(rest, rest.all(), asked);
    }

    /** Whether a span holds values with a form of their own that answer other questions, and nothing else. */
    boolean only(Folded said, Span span, Slot asked, Today today) {
        if (OF_ANYTHING.contains(asked) || span.end() - span.start() > 120) {
            return false;
        }
        if (ZoneNames.stated(said, span).isPresent()) {
            return !asked.equals(Slots.TIME_ZONE);
        }
        if (!asked.equals(Slots.FREQUENCY)
                && !asked.equals(Fact.PHONE_24X7.slot())
                && structures.asSaid().onlyFrequency(said, span).isPresent()) {
            return true;
        }
        var findings = new Findings(said, Set.of());
        structures.addTo(findings, span, today);
        var others = UNMISTAKABLE.stream()
                .filter(slot -> !slot.equals(asked) && findings.has(slot))
                .map(findings::span)
                .toList();
        if (others.isEmpty() || findings.has(asked)) {
            return false;
        }
        var rest = new StringBuilder();
        for (int at = span.start(); at < span.end(); at++) {
            var place = new Span(at, at + 1);
            rest.append(
                    others.stream().anyMatch(place::overlaps)
                            ? ' '
                            : said.text().charAt(at));
        }
        return FILLING.matcher(rest).replaceAll(" ").chars().noneMatch(Character::isLetterOrDigit);
    }
}
