package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How many machines or people are affected; never a version, a port, a date or a share. */
final class CountGrammar {
    /** More than this is a mistake in typing. */
    static final long MOST = 10_000_000;

    private static final String JA_UNIT = "(?:台|名|人|端末|ユーザー?|クライアント|サーバー?|pc|ライセンス分)";
    private static final String EN_UNIT =
            "(?:(?:devices?|machines?|pcs?|computers?|laptops?|desktops?|workstations?|servers?|endpoints?|users?|people"
                    + "|persons?|employees|staff|colleagues|clients?|hosts?|tills?|vms?|terminals?|macs|macbooks?|phones|boxes"
                    + "|systems|seats|notebooks?|tablets?|iphones|ipads|units?|nodes?|kiosks?|controllers?|registers?|scanners?"
                    + "|handhelds?|stations?|others|students|teachers|engineers|developers|operators|agents|nurses|customers)\\b)";

    /** "A few hundred", 「百数十台」: the least that it can be. */
    private static final Pattern JA = Cues.any("(" + Numerals.JAPANESE + ")(?:数[十百千]?)? ?" + JA_UNIT);

    private static final Pattern RANGE = Cues.any("(?:^|[^0-9./:-])[0-9]{1,5} ?" + JA_UNIT
            + "?(?:[-~]|から| to )[ 約]?([0-9]{1,5}) ?(?:" + JA_UNIT + "|" + EN_UNIT + ")");
    /** Between the number and what is counted: "3 Oracle Linux 8.8 hosts". */
    private static final Pattern EN =
            Cues.any("\\b(" + Numerals.ENGLISH + ")[ -]?((?:[a-z0-9.+/-]+ ){0,5}?)" + EN_UNIT);

    private static final Pattern OTHER_WORDS = Pattern.compile(
            "(?:^| )(?:on|in|at|to|for|from|by|with|and|or|but|after|before|since|until|is|are|was|were|be|been|has|have|had|not|no|all|every"
                    + "|each|times?|days?|hours?|hrs?|minutes?|mins?|seconds?|weeks?|months?|years?|am|pm|jst|utc|percent|gb|mb|of (?:[a-z]+ )?[0-9]+"
                    + "|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|january|february|march|april|june|july|august|september|october|november"
                    + "|december|when|if|then|that|which|who|they|we|i|it|can|cannot|only|lost|failed|got|get|see|don't)(?: |$)");
    private static final Pattern OUT_OF = Cues.any(
            "\\b(" + Numerals.ENGLISH + ") ?(?:out )?of (?:our |the |about |some |roughly |a total of |all )*(?:"
                    + Numerals.ENGLISH + ")\\b",
            "\\b([0-9,]+) ?/ ?[0-9,]+ ?" + JA_UNIT,
            "\\b(" + Numerals.ENGLISH + ") ?of (?:them|these|those|us)\\b");
    private static final Pattern BARE =
            Cues.whole("[^0-9一二三四五六七八九十百千万]{0,12}?(" + Numerals.JAPANESE + ")[^0-9一二三四五六七八九十百千万]{0,12}");
    private static final Pattern BARE_EN = Cues.whole(
            "(?:about |around |roughly |approximately |approx\\.? |some |maybe |only |just |currently |it'?s |we have )*("
                    + Numerals.ENGLISH + ")(?: or so| in total| total)?");
    private static final Pattern ONE = Cues.any(
            "(?:私|自分|1台|一人|一台)(?:の端末|のpc)?だけ",
            "\\b(?:only|just) (?:me|mine|my (?:own )?(?:pc|laptop|machine|computer|device))\\b",
            "\\b(?:a )?single (?:user|pc|laptop|machine|computer|device|server|person|workstation)\\b");
    private static final Pattern NO_COUNT_BEFORE = Pattern.compile(
            "(?:windows|win|server|ios|android|macos|rhel|ubuntu|linux|version|ver\\.?|バージョン|ポート|port|番号|id|コード|error|エラー"
                    + "|kb|office|exchange|#|第|sr|case|no\\.?) ?$|[0-9a-z][/.:-]$");
    private static final Pattern MINUS_BEFORE = Pattern.compile("(?:(?:^|[^0-9a-z])[-−]|マイナス ?|\\bminus )$");
    private static final Pattern VAGUE_BEFORE = Pattern.compile("(?:何|幾|^数|[^台人件者]数)$");
    private static final Pattern TOTAL_BEFORE =
            Pattern.compile("(?:合計|合わせて|全部で|計|total(?: of)?|in all,?) ?(?:約|およそ)? ?$");
    /** So many there are; how many of them are affected stands elsewhere. */
    private static final Pattern OF_HOW_MANY_AFTER =
            Pattern.compile("^ ?(?:の[^。、,0-9]{0,8})?(?:中(?:の|で|[0-9約、, ]|$)|のうち|うち|内(?:の|で|[0-9約]))");

    private static final Pattern OF_HOW_MANY_BEFORE = Pattern.compile(
            "(?:half|third|quarter|fifth|most|some|part|percent|%) of (?:all |our |the |about |roughly )*$");
    private static final Pattern ALL_OF_THEM_AFTER = Pattern.compile("^ ?(?:の)?(?:中|のうち|うち|内)?(?:の)?(?:全|すべて|全て)");
    /** Those who work on it, and all that a place has. */
    private static final Pattern NOT_AFFECTED_AFTER =
            Pattern.compile("^ ?(?:体制|で(?:対応|確認|作業|調査|運用|担当)|がかり|掛かり|ずつ|以上で設定)");

    private static final Pattern THERE_ARE_AFTER =
            Pattern.compile("^ ?(?:が|を|の)?(?:利用|管理|導入|運用|契約|保有|登録|規模|在籍)|^ ?(?:の)?環境");
    private static final Pattern THERE_ARE_BEFORE = Pattern.compile(
            "\\b(?:has|have|with|manage|own|run|total(?: of)?) (?:about |around |some |roughly |over |more than |nearly )*$");

    /** Every count, the total or the affected part first, what merely exists last. */
    List<Match> find(Folded said, Span within) {
        var found = new ArrayList<Match>();
        for (var pattern : List.of(RANGE, OUT_OF, JA, EN)) {
            read(found, pattern, said, within);
        }
        if (found.isEmpty()) {
            said.hit(ONE, within).ifPresent(hit -> found.add(new Match("1", hit.span())));
        }
        return found.stream()
                .filter(match -> affected(said, match.span()))
                .sorted(Comparator.comparing((Match match) -> !total(said, match))
                        .thenComparing(match -> thereAre(said, match.span())))
                .toList();
    }

    /** Where a number counts something else, the search goes on right behind it. */
    private static void read(List<Match> found, Pattern pattern, Folded said, Span within) {
        for (var hit = said.hit(pattern, within); hit.isPresent(); ) {
            var number = hit.get().groups().stream()
                    .skip(1)
                    .filter(group -> group.start() < group.end())
                    .findFirst()
                    .orElseThrow();
            var between = pattern.equals(EN) ? said.text(hit.get().group(2)) : "";
            boolean counts = !OTHER_WORDS.matcher(between).find() && !insideWord(said, number);
            if (counts) {
                add(found, said, between.isEmpty() ? hit.get().span() : number, number);
            }
            int next = counts ? Math.max(hit.get().span().end(), number.end()) : number.end();
            hit = said.hit(pattern, new Span(next, within.end()));
        }
    }

    /** The first letter of "actually" is no number. */
    private static boolean insideWord(Folded said, Span number) {
        var after = said.after(number, 1);
        return Character.isLetter(said.text().charAt(number.end() - 1))
                && !after.isEmpty()
                && after.charAt(0) >= 'a'
                && after.charAt(0) <= 'z'
                && said.text().charAt(number.end() - 1) <= 'z';
    }

    private static boolean affected(Folded said, Span count) {
        var after = said.after(count, 16);
        return ALL_OF_THEM_AFTER.matcher(after).find()
                || !(OF_HOW_MANY_AFTER.matcher(after).find()
                        || NOT_AFFECTED_AFTER.matcher(after).find()
                        || OF_HOW_MANY_BEFORE.matcher(said.before(count, 24)).find());
    }

    private static boolean thereAre(Folded said, Span count) {
        return THERE_ARE_AFTER.matcher(said.after(count, 6)).find()
                || THERE_ARE_BEFORE.matcher(said.before(count, 24)).find();
    }

    /** The count in an answer to "how many", where a bare number is enough; empty when there is none. */
    Optional<Match> asked(Folded said, Span within) {
        var counted = find(said, within);
        if (!counted.isEmpty()) {
            return Optional.of(counted.getFirst());
        }
        var trimmed = trimmed(said, within);
        var bare = said.hit(BARE_EN, trimmed).or(() -> said.hit(BARE, trimmed));
        return bare.flatMap(hit -> {
            var value = Numerals.parse(said.text(hit.group(1)).strip());
            return value.isPresent() && value.getAsLong() > 0 && !decimalOrNegative(said, hit.group(1))
                    ? Optional.of(new Match(String.valueOf(value.getAsLong()), within))
                    : Optional.empty();
        });
    }

    private static boolean decimalOrNegative(Folded said, Span number) {
        var before = said.before(number, 1);
        var after = said.after(number, 1);
        return before.equals("-") || before.equals(".") || after.equals("%") || after.equals(".") || after.equals("割");
    }

    private static Span trimmed(Folded said, Span within) {
        var span = said.trim(within);
        int end = span.end();
        while (end > span.start() && "。.!,、".indexOf(said.text().charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(span.start(), end);
    }

    private static boolean total(Folded said, Match match) {
        return TOTAL_BEFORE.matcher(said.before(match.span(), 10)).find();
    }

    private static void add(List<Match> found, Folded said, Span whole, Span number) {
        var value = Numerals.parse(said.text(number).strip());
        var before = said.before(number, 10);
        if (value.isEmpty()
                || value.getAsLong() <= 0
                || NO_COUNT_BEFORE.matcher(before).find()
                || VAGUE_BEFORE.matcher(before).find()
                || MINUS_BEFORE.matcher(before).find()
                || said.text(number).strip().equals("a")
                || found.stream().anyMatch(other -> other.span().overlaps(whole))) {
            return;
        }
        found.add(new Match(String.valueOf(value.getAsLong()), whole));
    }
}
