package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import java.util.List;

/** Proposes a title: the sentence that says it best, short, without courtesies (#10). */
final class Titles {
    private static final int LONGEST = 60;
    private static final Pattern LEAD = Pattern.compile(
            "^(?:(?:現在|本日|先日|昨日|今朝|昨夜|以下の通り(?:報告します)?|表題の件|件名|あと|また|ちなみに|それから|以下の件|すみません(?:が)?|恐れ入りますが|実は|さて|hi|hello|we have (?:a|an) (?:issue|problem)(?: (?:with|that|where))?|(?:and|also|since|so|but|currently|today|yesterday))[、,。: ]*)+");
    private static final List<Ending> ENDINGS = List.of(
            new Ending("(?:方法|やり方|手順|仕様|場所|設定|違い|可否|期間|状況|件|原因)(?:を|について|に関して|が)(?:.{0,24})$", true),
            new Ending("(?:を|について)(?:(?:教えて|ご教示|ご案内|知り|ご確認|ご回答|伺い|お伺い|確認し).{0,20})$", false),
            new Ending(
                    "(?:のですが|んですが|ですが|のですけど|のだが|ので|のです|んです|です|でした|となります|になります|でしょうか|とのことです|という申告があります|状態です|状況です)$",
                    false));
    private static final List<Plain> PLAIN = List.of(
            new Plain("できません", "できない"),
            new Plain("出来ません", "出来ない"),
            new Plain("きません", "かない"),
            new Plain("りません", "らない"),
            new Plain("いません", "わない"),
            new Plain("しません", "しない"),
            new Plain("れません", "れない"),
            new Plain("えません", "えない"),
            new Plain("けません", "けない"),
            new Plain("せません", "せない"),
            new Plain("ちません", "たない"),
            new Plain("みません", "まない"),
            new Plain("ません", "ない"),
            new Plain("しています", "している"),
            new Plain("ています", "ている"),
            new Plain("なりました", "なった"),
            new Plain("しました", "した"),
            new Plain("れました", "れた"),
            new Plain("されます", "される"),
            new Plain("なります", "なる"),
            new Plain("します", "する"),
            new Plain("れます", "れる"),
            new Plain("きます", "く"),
            new Plain("ちます", "ちる"),
            new Plain("ます", "る"));

    private record Ending(Pattern pattern, boolean keepsNoun) {
        Ending(String pattern, boolean keepsNoun) {
            this(Pattern.compile(pattern), keepsNoun);
        }
    }

    private record Plain(String polite, String plain) {}

    /** A title made of one sentence. */
    String of(Folded said, Span sentence) {
        var edged = Phrase.edged(said, sentence);
        var lead = said.hit(LEAD, edged).map(hit -> hit.span().end()).orElse(edged.start());
        var span = said.trim(new Span(Math.min(lead, edged.end()), edged.end()));
        if (span.end() - span.start() < 4) {
            span = edged;
        }
        for (var ending : ENDINGS) {
            var hit = said.hit(ending.pattern(), span);
            if (hit.isPresent() && hit.get().span().start() > span.start() + 2) {
                int keep = ending.keepsNoun() ? 2 : 0;
                span = new Span(span.start(), hit.get().span().start() + keep);
                break;
            }
        }
        return cut(plain(said.quote(said.trim(span)).replaceAll("\\s+", " ")));
    }

    private static String plain(String title) {
        return PLAIN.stream()
                .filter(one -> title.endsWith(one.polite()))
                .findFirst()
                .map(one -> title.substring(0, title.length() - one.polite().length()) + one.plain())
                .orElse(title);
    }

    private static String cut(String title) {
        if (title.codePointCount(0, title.length()) <= LONGEST) {
            return title;
        }
        int end = title.offsetByCodePoints(0, LONGEST - 1);
        int blank = title.lastIndexOf(' ', end);
        return title.substring(0, blank > end - 15 && blank > 20 ? blank : end).strip() + "…";
    }
}
