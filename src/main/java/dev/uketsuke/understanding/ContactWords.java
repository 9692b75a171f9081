package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Question;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.intake.Intent;
import dev.uketsuke.severity.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Sentences that say how, when and with which contract somebody wants to be served, and nothing of the problem:
 * 「メールで連絡してください」, 「平日10時〜16時にお電話ください」, "we have a Premier contract" (#63 to #71, #80).
 */
final class ContactWords {
    private static final Pattern CONTACT = Cues.any(
            "連絡|返信|返事|回答は|折り?返し|(?:電話|メール)(?:を|で(?:の|お)?)?(?:希望|ください|下さい|お願い|いただ|頂|もらえ|ほしい|欲しい|がいい)",
            "\\b(?:contact|reach|reply|respond|get back|call|ring|phone|mail|e-?mail|write to) (?:me|us)\\b|\\bgive (?:me|us) a call\\b|\\bprefer\\b|\\bby (?:mail|e-?mail|phone)\\b");
    private static final Pattern CONTRACT =
            Cues.any("契約|プラン|サポート", "\\b(?:contracts?|plan|agreement|customers?|support)\\b");
    private static final Map<Slot, Pattern> CHOSEN =
            Map.of(Slots.CONTACT_METHOD, CONTACT, Slots.SUPPORT_PLAN, CONTRACT);

    private static final Pattern FILLING = Cues.any(
            "ご?連絡(?:方法|手段)?|ご?返信|お?返事|ご?回答|折り?返し|もらえ|もらい|いただけ|いただき|いただく|頂け|頂き|できれば|出来れば|なるべく|まずは?|最初は?|初回は?|今後は?|以降は?|お願い|ください|下さい|欲しい|ほしい|ほしく|希望|幸い|助かり|嬉しい|うれしい|いいです|がいい|よい|たい|たく|くれ|なお|また|ちなみに|弊社|当社|うち|会社|契約|サポート|プラン|加入|結んで|お客様|利用|ます|ました|です|ので|から|して|する|いる|おり|でき|方|ご|お|か|は|を|が|に|も|へ|で|と|の|し|て|い|ね|よ",
            "\\b(?:please|just|the|an?|any|my|our|me|us|i|we|i'd|we'd|you|your|to|for|be|is|are|it|by|via|on|at|and|would|can|could|want|like|prefer|better|best|first|way|if|possible|contact|reach|reply|respond|get|back|back to|write|call|send|thanks|thank|have|has|hold|under|with|contract|plan|agreement|support|customers?|company|level)\\b");

    private static final String CLOCK =
            "[0-9]{1,2} ?(?:時|:[0-9]{2})|午前|午後|平日|毎日|日中|夕方|夜間|[月火水木金土日]曜|終日|昼休み|今(?:夜|晩)|明朝";
    private static final String CLOCK_EN =
            "\\b(?:[0-9]{1,2}(?::[0-9]{2})? ?(?:am|pm|a\\.m\\.|p\\.m\\.|o'clock)|[0-9]{1,2}:[0-9]{2}|[0-9]{1,2} ?(?:-|–|to|and) ?[0-9]{1,2}\\b|weekdays?|mornings?|afternoons?|evenings?|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|office hours|business hours|noon)";
    private static final Pattern HOURS = Cues.any(
            "(?:" + CLOCK
                    + ")[^。\n]{0,40}(?:連絡|電話|つなが|繋が|対応でき|対応可|在席|出られ)[^。\n]{0,16}(?:ください|下さい|お願い|希望|可能|でき|ます|です|いただ|頂|まで|$)",
            "(?:連絡|電話|在席|対応)[^。\n]{0,24}(?:" + CLOCK + ")[^。\n]{0,24}(?:ください|下さい|お願い|希望|可能|でき|です|いただ|頂|$)",
            "(?:call|calls|phone|contact|reach|reached|reachable|available|ring)\\b(?:[^.\n]|\\bext\\.|[0-9]\\.[0-9]){0,60}"
                    + CLOCK_EN,
            CLOCK_EN + "[^.\n]{0,40}\\b(?:call|phone|contact|reach|reached|reachable|available|ring)\\b");
    private static final Pattern NO_HOURS = Cues.any(
            "ました|でした|ません(?:。|$)|発生|エラー|失敗|(?:から|に)(?:.{0,12})(?:つなが|繋が)ら",
            "\\b(?:yesterday|since|failed|fails|error|was|were|stopped)\\b");
    /** No hours at all, unless it is soon over. */
    private static final Pattern ALWAYS =
            Cues.any("24 ?時間|いつでも|常に", "\\b(?:24 ?x ?7|24/7|24 hours|any ?time|around the clock)\\b");

    /** Who gets a copy: 「CC: it-desk@…」, "it-desk@… in CC". */
    private static final Pattern COPY = Cues.any(
            "\\b(?:cc|bcc)\\b[^@\n、。]{0,20}[a-z0-9._%+'-]@[a-z0-9.-]*[a-z0-9]|cc(?:に|で|は)[^@\n、。]{0,12}@[a-z0-9.-]*[a-z0-9]|[a-z0-9._%+'-]+@[a-z0-9.-]*[a-z0-9](?:(?:を|も|は) ?cc(?: ?に)?| (?:in|as|on) cc)");

    private static final Pattern TIMED = Cues.any(CLOCK, CLOCK_EN);
    private static final Pattern TOPIC = Pattern.compile("(?:連絡|電話|時間帯?)(?:に)?は$");

    private final Structures structures;
    private final TypeCues types = new TypeCues();
    private final AccessibilityNeeds needs = new AccessibilityNeeds();

    ContactWords(Structures structures) {
        this.structures = structures;
    }

    /** Takes such sentences, and the numbers and addresses in them; returns the others. */
    List<Span> read(Findings findings, List<Span> sentences, Context context) {
        var said = findings.said();
        var rest = new ArrayList<Span>();
        var wishes = new ArrayList<Match>();
        for (var sentence : sentences) {
            if (!findings.asked(Slots.ACCESSIBILITY) && needs.in(said, sentence)) {
                add(findings, context, Slots.ACCESSIBILITY, List.of(words(said, sentence)));
                if (needs.besideTrouble(said, sentence)) {
                    rest.add(sentence);
                }
            } else if (hours(said, sentence) || hoursAlone(findings, sentence)) {
                var wish = fromTheHours(said, sentence);
                wishes.add(words(said, wish));
                reached(findings, wish, context);
                if (wish.start() > sentence.start()) {
                    rest.add(new Span(sentence.start(), wish.start()));
                }
            } else if (onBehalf(said, sentence)) {
                reached(findings, sentence, context);
            } else if (!Extensions.are(said, sentence) && !chosen(findings, sentence, context, true)) {
                said.hits(COPY, sentence).forEach(copy -> wishes.add(words(said, copy.span())));
                chosen(findings, behindAddress(said, sentence), context, false);
                rest.add(sentence);
            }
        }
        if (!findings.asked(Slots.CONTACT_WISHES)) {
            add(findings, context, Slots.CONTACT_WISHES, wishes);
        }
        return rest;
    }

    /** Whether a sentence says nothing else. */
    boolean is(Folded said, Span sentence, Context context) {
        return hours(said, sentence)
                || Extensions.are(said, sentence)
                || onBehalf(said, sentence)
                || CHOSEN.keySet().stream()
                        .flatMap(slot -> Questions.of(context, slot).stream())
                        .anyMatch(question -> chooses(said, sentence, question, true));
    }

    /** A trouble that is told in the same sentence keeps it. */
    private boolean onBehalf(Folded said, Span sentence) {
        return OnBehalf.is(said, sentence) && !tells(said, sentence);
    }

    private boolean tells(Folded said, Span sentence) {
        return types.read(said, sentence).filter(Intent.PROBLEM::equals).isPresent();
    }

    /** When somebody can be reached is written into the description as it was said (#71). */
    boolean hours(Folded said, Span sentence) {
        return said.has(HOURS, sentence)
                && !said.has(NO_HOURS, sentence)
                && (!said.has(ALWAYS, sentence) || CallingHours.soonOver(said, sentence))
                && !tells(said, sentence);
    }

    /** To who asks for a number, times name the hours, and so does what is less than always. */
    private boolean hoursAlone(Findings findings, Span sentence) {
        var said = findings.said();
        var always = findings.asked(Fact.PHONE_24X7.slot());
        return !findings.asked(Slots.STARTED_AT)
                && (((always || findings.asked(Slots.PHONE)) && CallingHours.are(said, Phrase.edged(said, sentence)))
                        || (always
                                && AskedFacts.onlySometimes(said, sentence)
                                && AskedFacts.couldBeCalled(said, sentence)
                                && structures.phones().find(said, sentence).isEmpty()));
    }

    /** A sentence from where it speaks of the hours; a name or a number may stand before them. */
    private static Span fromTheHours(Folded said, Span sentence) {
        var clauses = NamedValues.clauses(said, sentence);
        for (int at = 0; at < clauses.size(); at++) {
            if (said.has(TIMED, clauses.get(at))) {
                var first = at > 0 && said.has(TOPIC, clauses.get(at - 1)) ? at - 1 : at;
                return first == 0 ? sentence : new Span(clauses.get(first).start(), sentence.end());
            }
        }
        return sentence;
    }

    /** What follows the last number or address of a sentence. */
    private Span behindAddress(Folded said, Span sentence) {
        var last = Stream.of(
                        structures.mails().find(said, sentence),
                        structures.phones().find(said, sentence))
                .flatMap(List::stream)
                .mapToInt(match -> match.span().end())
                .max();
        return new Span(Math.min(last.orElse(sentence.end()), sentence.end()), sentence.end());
    }

    private static boolean chosen(Findings findings, Span words, Context context, boolean alone) {
        for (var slot : CHOSEN.keySet()) {
            for (var question : Questions.of(context, slot).stream().toList()) {
                if (!findings.has(slot) && chooses(findings.said(), words, question, alone)) {
                    var chosen = Choices.in(findings.said(), words, question).getFirst();
                    findings.add(slot, Answer.of(chosen.value()), chosen.span(), Provenance.SAID);
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether words are nothing but one choice of a question and what goes with it. */
    private static boolean chooses(Folded said, Span sentence, Question question, boolean alone) {
        var pattern = CHOSEN.get(question.slot());
        if (pattern == null
                || sentence.start() == sentence.end()
                || sentence.end() - sentence.start() > 60
                || (alone && !said.has(pattern, sentence))) {
            return false;
        }
        var rest = Names.without(said.text(Phrase.edged(said, sentence)), Choices.names(question));
        return Choices.in(said, sentence, question).size() == 1
                && FILLING.matcher(Names.without(rest, Names.of(question)))
                        .replaceAll(" ")
                        .chars()
                        .noneMatch(Character::isLetterOrDigit);
    }

    private void reached(Findings findings, Span sentence, Context context) {
        var said = findings.said();
        more(findings, context, Slots.EMAILS, structures.mails().find(said, sentence));
        more(findings, context, Slots.PHONE, structures.phones().find(said, sentence));
    }

    private static void more(Findings findings, Context context, Slot slot, List<Match> matches) {
        if (Questions.of(context, slot).isPresent() && !findings.more(slot, matches)) {
            findings.add(slot, matches);
        }
    }

    private static Match words(Folded said, Span sentence) {
        var edged = Phrase.edged(said, sentence);
        return new Match(said.quote(edged), edged);
    }

    private static void add(Findings findings, Context context, Slot slot, List<Match> matches) {
        if (Questions.of(context, slot).isPresent()) {
            findings.add(slot, matches);
        }
    }
}
