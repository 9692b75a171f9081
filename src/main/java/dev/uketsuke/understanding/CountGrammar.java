package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** How many machines or people are affected; never a version, a port, a date or a share. */
final class CountGrammar {
    /** More than this is a mistake in typing. */
    static final long MOST = 10_000_000;

    private static final String JA_UNIT =
            "(?:台|名|人|端末|ユーザー?|クライアント|サーバー?|ノード|ホスト|アカウント|インスタンス|pc|つの(?:端末|pc|パソコン|サーバー?)|ライセンス分)";
    private static final String EN_UNIT =
            "(?:(?:devices?|machines?|pcs?|computers?|laptops?|desktops?|workstations?|servers?|endpoints?|users?|people|ppl"
                    + "|persons?|employees|staff|colleagues|clients?|hosts?|tills?|vms?|terminals?|macs|macbooks?|phones|boxes"
                    + "|systems|seats|notebooks?|tablets?|iphones|ipads|units?|nodes?|kiosks?|controllers?|registers?|scanners?"
                    + "|handhelds?|handsets|smartphones|chromebooks|desks|stations?|others|students|pupils|teachers|engineers|developers"
                    + "|devs|admins|operators|agents|clerks|analysts|couriers|managers|technicians|consultants|earners|workers|members"
                    + "|guests|reps|traders|drivers|pilots|cashiers|buyers|editors|designers|lecturers|researchers|clinicians|carers|volunteers|testers|tellers|planners|interns|contractors|receptionists|pharmacists|assistants|secretaries|attorneys|paralegals|officers|recruiters|trainers|folks|nurses|doctors|lawyers|accountants|customers)\\b)";

    /** "Twenty-odd", "200+", "40 or so": as many as the number says. */
    private static final String OR_SO = "(?:[ -]?(?:odd|ish|plus|or so)\\b|\\+)?";

    /** "A few hundred", 「百数十台」: the least that it can be. */
    private static final Pattern JA = Cues.any("(" + Numerals.JAPANESE + ")(?:数[十百千]?)? ?" + JA_UNIT);

    private static final Pattern RANGE = Cues.any("(?:^|[^0-9./:-])[0-9]{1,5} ?" + JA_UNIT
            + "?(?:[-~]|から| to )[ 約]?([0-9]{1,5}) ?(?:" + JA_UNIT + "|" + EN_UNIT + ")");
    /** Between the number and what is counted: "3 Oracle Linux 8.8 hosts". */
    private static final Pattern EN = Cues.any("\\b(" + Numerals.ENGLISH + ")" + OR_SO
            + "(?: nos?\\.? of)?[ -]?((?:[a-z0-9+/-]+(?:\\.[a-z0-9]+)* ){0,5}?)" + EN_UNIT);

    /** Numbers of machines or people that are not named again: "and 5 don't", "nine in total". */
    private static final Pattern UNNAMED = Cues.any(
            "\\bof (?:which|them|these|those) (?:only |just |about |around |some )?(" + Numerals.ENGLISH + ")\\b",
            "\\bof (?:all |our |the |their |these |those |my )*(?:" + Numerals.ENGLISH
                    + ") [a-z][^.;\n]{0,48}?, (?:only |just |about |some |exactly |roughly |around )?("
                    + Numerals.ENGLISH + ") [a-z]",
            EN_UNIT + " \\((?:all |about |around |roughly |some |approx\\.? )?(" + Numerals.ENGLISH
                    + ")(?: of them| of these| in total| in all| units)?\\)",
            "(?:half|thirds?|quarters?|fifth|%|percent) ?,? ?(?:so|i\\.e\\.|that is|that's|meaning|which is|namely),? (?:about |roughly )?("
                    + Numerals.ENGLISH + ")\\b",
            "(?:^|[.!?\n] ?)(?:all |only |just |about |some |roughly |around |currently )*(" + Numerals.ENGLISH
                    + ") (?:[a-z]+ )?[a-z]{3,}s(?: (?:so far|in total|affected|now|all told))?(?:[.!\n]|$)",
            "(?:^|[^0-9 ] ?)\\b(" + Numerals.ENGLISH
                    + ") ?(?:don't|do not|didn't|did not|doesn't|can't|cannot|won't|haven't|hasn't|have not|aren't|are not|isn't|fail|failed|are failing|are broken|are down|are offline|are affected|affected|are impacted)\\b",
            "\\b(?:other|remaining) (" + Numerals.ENGLISH + ") [a-z]",
            "\\b(" + Numerals.ENGLISH + ") ?more (?:have|has|had|are|were|went|dropped|failed|stopped)\\b",
            "\\b(" + Numerals.ENGLISH + ") ?(?:in total|altogether|in all)\\b",
            "\\b(?:now it's|it's now|now up to) (" + Numerals.ENGLISH + ")(?:[.,;!]|$)",
            "\\b(?:number of [a-z]{2,12}|how many|affected(?: [a-z]{2,12})?) ?[:=] ?(" + Numerals.ENGLISH
                    + ")(?:[ ,;\n]|$)");

    private static final Pattern OTHER_WORDS = Pattern.compile(
            "(?:^| )(?:on|in|at|to|for|from|by|with|and|or|but|after|before|since|until|is|are|was|were|be|been|has|have|had|not|no|all|every"
                    + "|each|times?|days?|hours?|hrs?|minutes?|mins?|seconds?|weeks?|months?|years?|am|pm|jst|utc|percent|gb|mb"
                    + "|of (?:[a-z]+ )?(?:[0-9]+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
                    + "|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|january|february|march|april|june|july|august|september|october|november"
                    + "|december|when|if|then|that|which|who|they|we|i|it|can|cannot|only|lost|failed|got|get|see|don't"
                    + "|test|testing|pilot|spare|healthy|working|unaffected|reference)(?: |$)");
    private static final Pattern OUT_OF = Cues.any(
            "\\b(" + Numerals.ENGLISH + ") ?(?:out )?of (?:our |the |about |some |roughly |a total of |all )*(?:"
                    + Numerals.ENGLISH + ")\\b",
            "\\b([0-9,]+) ?/ ?[0-9,]+ ?" + JA_UNIT,
            "\\b(" + Numerals.ENGLISH + ") ?of (?:them|these|those|us)\\b");
    /** What is counted, or the next number, may stand behind these. */
    private static final List<Pattern> LOOSE = List.of(OUT_OF, UNNAMED);

    private static final Pattern BARE =
            Cues.whole("[^0-9一二三四五六七八九十百千万]{0,12}?(" + Numerals.JAPANESE + ")[^0-9一二三四五六七八九十百千万]{0,12}");
    private static final Pattern BARE_EN = Cues.whole(
            "(?:about |around |roughly |approximately |approx\\.? |some |maybe |only |just |currently |it'?s |we have )*("
                    + Numerals.ENGLISH + ")(?: or so| in total| total)?");
    private static final Pattern ONE = Cues.any(
            "(?:私|自分|1台|一人|一台)(?:の端末|のpc)?だけ",
            "\\b(?:only|just) (?:me|mine|my (?:own )?(?:pc|laptop|machine|computer|device))\\b",
            "\\b(?:a )?single (?:[a-z0-9.+-]+ ){0,3}?(?:user|pc|laptop|machine|computer|device|server|person|workstation|box|node|host|vm|mac|macbook|endpoint|tablet|phone|gateway)\\b");
    private static final Pattern BOTH =
            Pattern.compile("\\bboth (?:of )?(?:our |the |my |these |those )*(?:[a-z]{2,12} ){0,2}?" + EN_UNIT);

    private static final Pattern NO_COUNT_BEFORE = Pattern.compile(
            "(?:バージョン|ポート|番号|コード|エラー|#|第|\\b(?:windows|win|server|ios|android|macos|rhel|ubuntu|linux|version|ver\\.?|port|id|error"
                    + "|kb|office|exchange|sr|case|step|phase|stage|line|rule|level|attempt|task|plan|tier|no\\.?)) ?$|\\b(?:add|buy|purchase|order|renew|quote(?: (?:me|us))?(?: for)?)(?: (?:another|extra|about|up to|us))? ?$|[0-9a-z][/.:-]$");
    private static final Pattern MINUS_BEFORE = Pattern.compile("(?:(?:^|[^0-9a-z])[-−]|マイナス ?|\\bminus )$");
    private static final Pattern VAGUE_BEFORE = Pattern.compile("(?:何|幾|^数|[^台人件者]数)$");
    private static final Pattern NO_COUNT_AFTER =
            Pattern.compile("^(?:目|に(?:何|最大|つき)|あたり|当たり|分(?:の|を)?(?:ライセンス|追加|購入|見積|契約))");
    /** What a number without a known unit behind it does not count. */
    private static final Pattern OTHER_THINGS_AFTER = Pattern.compile(
            "^ ?(?:[a-z]+ )?(?:days?|hours?|hrs|minutes?|mins?|seconds?|secs|weeks?|months?|years?|times|attempts?|tries|errors?|alerts?|files|folders|e?-?mails|events|reboots|restarts|updates|incidents|questions|logs|tickets|requests|threats|detections|issues|problems|things|steps|points|reasons|options|ways|rules|policies|floors|sites|branches|offices|stores|shops|locations|rooms|schools|plants|countries|companies|versions|screenshots|calls|complaints|reports|results|items|examples|passes|pages|licen[cs]es|percent|%)\\b");

    private static final Pattern ONE_OF_EACH_BEFORE = Pattern.compile("\\b(?:every|each) $");

    /** Nobody counts so much in one message; what is meant by each is found out from the words around it. */
    private static final int MOST_COUNTS = 100;

    /** Every count, the affected part first, what merely exists last. */
    List<Match> find(Folded said, Span within) {
        var found = new ArrayList<Match>(Shares.find(said, within));
        for (var pattern : List.of(RANGE, OUT_OF, JA, EN, UNNAMED)) {
            read(found, pattern, said, within);
        }
        if (found.isEmpty()) {
            said.hit(ONE, within).ifPresent(hit -> found.add(new Match("1", hit.span())));
            said.hit(BOTH, within).ifPresent(hit -> found.add(new Match("2", hit.span())));
        }
        var counted = new LinkedHashMap<Match, CountedAs>();
        found.stream().limit(MOST_COUNTS).forEach(match -> counted.put(match, CountedAs.of(said, match.span())));
        return counted.keySet().stream()
                .filter(match -> counted.get(match) != CountedAs.SPARED)
                .sorted(Comparator.comparing(counted::get))
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
            boolean touching = !LOOSE.contains(pattern) && between.isEmpty();
            boolean counts = !OTHER_WORDS.matcher(between).find()
                    && add(found, said, touching ? hit.get().span() : number, number);
            int next = counts && !LOOSE.contains(pattern) ? hit.get().span().end() : number.end();
            hit = said.hit(pattern, new Span(next, within.end()));
        }
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
        var after = said.after(number, 2);
        var decimal = after.length() == 2 && after.startsWith(".") && Character.isDigit(after.charAt(1));
        return before.equals("-") || before.equals(".") || after.startsWith("%") || decimal || after.startsWith("割");
    }

    private static Span trimmed(Folded said, Span within) {
        var span = said.trim(within);
        int end = span.end();
        while (end > span.start() && "。.!,、".indexOf(said.text().charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(span.start(), end);
    }

    private static boolean add(List<Match> found, Folded said, Span whole, Span number) {
        var value = Numerals.parse(said.text(number).strip());
        var before = said.before(number, 10);
        if (value.isEmpty()
                || value.getAsLong() <= 0
                || NO_COUNT_BEFORE.matcher(before).find()
                || VAGUE_BEFORE.matcher(before).find()
                || MINUS_BEFORE.matcher(before).find()
                || ONE_OF_EACH_BEFORE.matcher(before).find()
                || NO_COUNT_AFTER.matcher(said.after(whole, 4)).find()
                || (whole.equals(number)
                        && OTHER_THINGS_AFTER.matcher(said.after(number, 32)).find())
                || said.text(number).strip().equals("a")
                || found.stream().anyMatch(other -> other.span().overlaps(whole))) {
            return false;
        }
        return found.add(new Match(String.valueOf(value.getAsLong()), whole));
    }
}
