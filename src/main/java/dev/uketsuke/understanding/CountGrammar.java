package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import java.util.ArrayList;
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
                    + "|systems|seats|notebooks?|tablets?|iphones|ipads)\\b)";

    private static final Pattern JA = Cues.any("(" + Numerals.JAPANESE + ") ?" + JA_UNIT);
    private static final Pattern EN = Cues.any("\\b("
            + Numerals.ENGLISH
            + ")[ -]?(?:of (?:our |the )?)?(?:(?:windows|linux|mac|macos|production|office|client|domain|virtual|physical"
            + "|affected|remote|our|the|different|other|managed|company|corporate|sales|end|win(?: ?1[01])?|windows 1[01]|windows server"
            + "|windows server 20[0-9]{2}|rhel|ubuntu|pos|check-?out|user|kiosk) )*"
            + EN_UNIT);
    private static final Pattern OUT_OF = Cues.any(
            "\\b(" + Numerals.ENGLISH + ") (?:out )?of (?:our |the |about |some |roughly |a total of |all )*(?:"
                    + Numerals.ENGLISH + ")",
            "\\b([0-9,]+) ?/ ?[0-9,]+ ?" + JA_UNIT);
    private static final Pattern BARE =
            Cues.whole("[^0-9一二三四五六七八九十百千万]{0,12}?(" + Numerals.JAPANESE + ")[^0-9一二三四五六七八九十百千万]{0,12}");
    private static final Pattern BARE_EN = Cues.whole(
            "(?:about |around |roughly |approximately |approx\\.? |some |maybe |only |just |currently |it'?s |we have )*("
                    + Numerals.ENGLISH + ")(?: or so| in total| total)?");
    private static final Pattern ONE = Cues.any(
            "(?:私|自分|1台|一人|一台)(?:の端末|のpc)?だけ",
            "\\b(?:only|just) (?:me|mine|my (?:own )?(?:pc|laptop|machine|computer|device))\\b");
    private static final Pattern NO_COUNT_BEFORE = Pattern.compile(
            "(?:windows|win|server|ios|android|macos|rhel|ubuntu|linux|version|ver\\.?|バージョン|ポート|port|番号|id|コード|error|エラー"
                    + "|kb|[0-9a-z][/.:-]|office|exchange|#|第|sr|case|no\\.?) ?$");
    private static final Pattern MINUS_BEFORE = Pattern.compile("(?:(?:^|[^0-9a-z])[-−]|マイナス ?|\\bminus )$");
    private static final Pattern VAGUE_BEFORE = Pattern.compile("(?:何|幾|^数|[^台人件者]数)$");
    private static final Pattern TOTAL_BEFORE =
            Pattern.compile("(?:合計|合わせて|全部で|計|total(?: of)?|in all,?) ?(?:約|およそ)? ?$");
    private static final Pattern OF_HOW_MANY_AFTER = Pattern.compile("^ ?(?:の)?(?:中|のうち|うち|内)");

    /** Every count, the total or the affected part first. */
    List<Match> find(Folded said, Span within) {
        var found = new ArrayList<Match>();
        for (var hit : said.hits(OUT_OF, within)) {
            add(found, said, hit, hit.group(1).start() < hit.group(1).end() ? 1 : 2);
        }
        for (var hit : said.hits(JA, within)) {
            add(found, said, hit, 1);
        }
        for (var hit : said.hits(EN, within)) {
            add(found, said, hit, 1);
        }
        found.removeIf(one -> said.after(one.span(), 4).startsWith("以上で設定"));
        if (found.isEmpty()) {
            said.hit(ONE, within).ifPresent(hit -> found.add(new Match("1", hit.span())));
        }
        var affected = found.stream()
                .filter(match ->
                        !OF_HOW_MANY_AFTER.matcher(said.after(match.span(), 3)).find())
                .toList();
        var best = affected.isEmpty() ? found : affected;
        return best.stream()
                .sorted((a, b) -> Boolean.compare(total(said, b), total(said, a)))
                .toList();
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

    private static void add(List<Match> found, Folded said, Folded.Hit hit, int group) {
        var number = hit.group(group);
        var value = Numerals.parse(said.text(number).strip());
        var before = said.before(number, 10);
        if (value.isEmpty()
                || value.getAsLong() <= 0
                || NO_COUNT_BEFORE.matcher(before).find()
                || VAGUE_BEFORE.matcher(before).find()
                || MINUS_BEFORE.matcher(before).find()
                || said.text(number).strip().equals("a")
                || found.stream().anyMatch(other -> other.span().overlaps(hit.span()))) {
            return;
        }
        found.add(new Match(String.valueOf(value.getAsLong()), hit.span()));
    }
}
