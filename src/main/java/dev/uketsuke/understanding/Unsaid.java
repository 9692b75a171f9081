package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a title leaves unsaid: when it was, and whom, which machine and which number it is about. */
final class Unsaid {
    /** Which day "yesterday" is does not matter for where it stands. */
    private static final Today SOME_DAY =
            new Today(ZonedDateTime.of(2026, 11, 22, 12, 0, 0, 0, ZoneOffset.UTC), _ -> true);

    private static final String DURING = "(?:午前中?|午後|早朝|朝方?|昼(?:過ぎ|すぎ|前|頃|ごろ|休み)?|夕方|夜(?:間|中)?|深夜|未明|明け方|一番|イチ|晩)";
    private static final String AFTER =
            "(?: ?の?(?:頃|ごろ|ころ|くらい|ぐらい|あたり|過ぎ|すぎ|前|時点|方|途中|初め|はじめ|末|後半|前半|以前))*(?:から|より|以降|以来|以後|には|では|にも|に|で|は|も|まで)*(?:ずっと|急に|突然|突如|いきなり|断続的に|継続して|現在まで|今まで|今も)?[、, ]*";
    private static final Pattern JA_WORDS = Pattern.compile(
            "(?:(?:ここ|この|ここの)?(?:数|[0-9]{1,2})(?:日|週間|か月|ヶ月|時間|分)(?:間|ほど)?(?:前|くらい前|ほど前)?(?:から|ずっと|で)|(?:朝|昼|夕方|夜)(?:頃|ごろ)(?:に|、)?|(?:^|[、 ])(?:(?:つい)?(?:最近|先ほど|先程|さっき|今しがた|今日|本日|現在|今現在|ただいま|只今|今|今回|先日|先頃|この間|以前|前|前々|ずっと前|月曜|朝|朝方|今朝方?|早朝|朝イチ|朝一|昼|昼過ぎ|昼前|夕方|夜|夜間|深夜|未明|昨晩|昨夜|休み明け|連休明け|週明け|年明け|月初|月末)(?:頃|ごろ|過ぎ|前)?(?:から|より|以降|、|は|も|になって|に入って)))(?:ずっと|急に|突然|突如|いきなり|また|断続的に)*[、, ]*");
    private static final Pattern JA_REST = Pattern.compile("^(?:の?" + DURING + ")?" + AFTER);
    private static final Pattern EN_BEFORE = Pattern.compile(
            "(?:^|[ ,(])(?:(?:ever )?since|as of|starting|beginning|from|on|at|around|about|early|late|and|the|in)(?: (?:on|at|around|about|early|late|the|since|morning|afternoon|evening))*[ ]*$");
    private static final Pattern EN_REST = Pattern.compile(
            "^(?:(?:,? (?:in the )?(?:morning|afternoon|evening|night|noon)|,? (?:at|around|about) (?:noon|midnight|lunch(?:time)?)| (?:utc|jst|gmt|local time)|'s)\\b)*,?(?: onwards?\\b,?)?");
    private static final Pattern EN_WORDS = Cues.any(
            "(?:^|[ ,])(?:(?:ever )?since|from|as of|starting) (?:this |the |early |late |last )*(?:morning|afternoon|evening|night|noon|lunch(?:time)?|midnight|weekend|week|month|[0-9]{1,2}(?: ?[ap]m)?)\\b,?",
            "(?:^|[ ,])(?:for|over) (?:the )?(?:past|last|about|around|a)? ?(?:few|couple of|several|[0-9]+|two|three|four|five)? ?(?:hours?|days?|weeks?|months?)(?: now)?\\b,?",
            "(?:^|[ ,])(?:this|all) (?:morning|afternoon|evening|week|day)\\b,?|(?:^|[ ,])(?:right )?(?:now|nowadays|lately|recently|all of a sudden|suddenly)\\b,?(?: since\\b)?");
    private static final Pattern NAMED = Cues.any(
            "[一-龥々ァ-ヶー]{1,10}(?:さん|様|氏)(?:の|は|が|から|より|で)",
            "(?:株式会社|有限会社)[一-龥々ァ-ヶー]{1,12}(?:の|は|で|では|にて|から)?|[一-龥々ァ-ヶー]{1,12}(?:株式会社|有限会社)(?:の|は|で|では|にて|から)?");
    private static final Pattern NOBODY =
            Pattern.compile("(?:利用者|お客|客|患者|業者|担当者?|皆|方|職員|社員|先生|ユーザー?|仕|同|多|一|模)(?:さん|様|氏)");
    private static final Pattern COMPANY = Pattern.compile("(?:^|[、。 のはがでに])([a-z]{1,2}社(?:様)?)(?:の|は|で|では|にて|から)");
    private static final Pattern HOST = Cues.any(
            "\\b(?:pc|nb|lt|dt|ws|srv|sv|dc|vm|host|desktop|laptop|fs|web|db|app|sql|tyo|osa|note|term|pos)[a-z]*(?:-[a-z]{2,12})*-?[0-9]{2,6}\\b",
            "\\b[a-z]{2,12}(?:-[a-z0-9]{2,12}){1,3}-?[0-9]{2,6}\\b");
    private static final Pattern NO_HOST = Pattern.compile(
            "^(?:cve|kb|ms|event|error|windows|win|server|office|id|code|utf|sha|aes|x)-?[0-9]|^(?:cve|ver|kb|req|sr)-|2(?:012|016|019|022|025)$|365$");

    private final MomentGrammar moments = new MomentGrammar();
    private final Mails mails = new Mails();
    private final PhoneFinder phones = new PhoneFinder();

    /** When it was, with the words that belong to it, from left to right. */
    List<Span> moments(Folded said, Span within, boolean japanese) {
        var found = new ArrayList<Span>();
        for (var moment : moments.find(said, within, SOME_DAY)) {
            var span = japanese ? japanese(said, moment, within) : english(said, moment.span(), within);
            if (span.start() < span.end()) {
                found.add(span);
            }
        }
        said.hits(japanese ? JA_WORDS : EN_WORDS, within).forEach(hit -> found.add(Phrase.begun(said, hit.span())));
        found.sort(Comparator.comparingInt(Span::start));
        return found;
    }

    private static Span japanese(Folded said, MomentGrammar.Moment moment, Span within) {
        var rest = new Span(moment.span().end(), within.end());
        int end = said.hit(JA_REST, rest).map(hit -> hit.span().end()).orElse(rest.start());
        var after = said.text(new Span(end, Math.min(within.end(), end + 2)));
        if (!after.isEmpty()
                && Character.isDigit(after.charAt(0))
                && said.before(rest, 1).equals("時")) {
            return new Span(moment.span().start(), moment.span().start());
        }
        if (!after.startsWith("の")) {
            return new Span(moment.span().start(), end);
        }
        boolean day = moment.value().length() >= "2026-11-22".length();
        return day && !after.equals("の件")
                ? new Span(moment.span().start(), end + 1)
                : new Span(moment.span().start(), moment.span().start());
    }

    private static Span english(Folded said, Span moment, Span within) {
        var before = new Span(Math.max(within.start(), moment.start() - 24), moment.start());
        int start = said.hit(EN_BEFORE, before).map(hit -> hit.span().start()).orElse(moment.start());
        var rest = new Span(moment.end(), within.end());
        int end = said.hit(EN_REST, rest).map(hit -> hit.span().end()).orElse(rest.start());
        boolean inside =
                start > within.start() && end > rest.start() && said.text().charAt(end - 1) == ',';
        return new Span(start, inside ? end - 1 : end);
    }

    /** Mail addresses, phone numbers, people and companies. */
    List<Span> names(Folded said, Span within) {
        var found = new ArrayList<Span>();
        mails.find(said, within).forEach(match -> found.add(match.span()));
        phones.find(said, within).forEach(match -> found.add(match.span()));
        said.hits(NAMED, within).stream()
                .map(Folded.Hit::span)
                .filter(span -> !NOBODY.matcher(said.text(span)).find())
                .forEach(found::add);
        said.hits(COMPANY, within)
                .forEach(hit ->
                        found.add(new Span(hit.group(1).start(), hit.span().end())));
        return found;
    }

    /** Names of single machines. */
    List<Span> machines(Folded said, Span within) {
        return said.hits(HOST, within).stream()
                .map(Folded.Hit::span)
                .filter(span -> !NO_HOST.matcher(said.text(span)).find() && !counts(said, span))
                .toList();
    }

    /** 「PC12台」 are twelve, and none is called so. */
    private static boolean counts(Folded said, Span host) {
        return host.end() < said.text().length() && said.text().charAt(host.end()) == '台';
    }
}
