package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Operating systems as product, version, edition in one string: {@code Windows 11 23H2}. */
final class OsGrammar {
    private static final String EDITION =
            "(?:(?:pro|professional|enterprise|home|education|business|iot|standard|std|datacenter|essentials|core|ltsc|ltsb|multi-session|for workstations|se|エンタープライズ|プロ|ホーム|スタンダード)\\b)";
    private static final String RELEASE =
            "(?:(?:version|バージョン|ver\\.?|release|v)? ?(?:[12][0-9]h[12]|1507|1511|1607|1703|1709|1803|1809|190[39]|2004|20h2|21h[12]))";
    private static final String EXTRA = "(?:[ ,(/の]*(?:" + RELEASE + "|" + EDITION
            + "(?: ?ltsc| ?ltsb)?(?: 20[0-9]{2})?|64 ?(?:bit|ビット)|x64|edition))*";
    private static final String WINDOWS = "(?:microsoft )?(?:windows|\\bwin\\b|\\bwin|\\bw|ウィンドウズ|ウインドウズ|ウィンドウス)";
    private static final Pattern SERVER =
            Cues.any("(?:" + WINDOWS + " ?(?:server|サーバー?|sv|srv)|\\bserver|\\bws|サーバー? ?|" + WINDOWS
                    + ") ?(20(?:08|12|16|19|22|25))( ?r2)?(" + EXTRA + ")");
    private static final String YEAR = "\\b(2008|2012|2016|2019|2022|2025)( ?r2)?";
    /** A year that only a server can have: "the 2016 file server", 「2012R2のAD」. */
    private static final List<Pattern> BARE_SERVERS = List.of(
            Pattern.compile("\\b(2008|2012)( ?r2)()\\b"),
            Pattern.compile(
                    YEAR
                            + "( (?:std|standard|datacenter))?(?: |の)?(?:(?:file|print|web|db|database|app|application|mail|domain|terminal|backup|member|core|vm|virtual|physical|r2|std|[a-z]{2,8}-?hosting) |[一-平幵-龥ァ-ヶー]{1,8})?(?:servers?\\b|サーバー?|(?:ad|dcs?|domain controllers?)\\b)"),
            Pattern.compile(YEAR + "( (?:std|standard|datacenter))\\b"),
            Pattern.compile("(?:サーバー?|\\bservers?|\\bad|\\bdc)(?: ?の?os)?(?: ?は|:| is| are)+ ?" + YEAR + "()"),
            Pattern.compile("\\b(?:w|win|windows )2k(8|12|16|19|22)( ?r2)?()\\b"));

    /** What makes a year one of the calendar. */
    private static final Pattern DATE_BEFORE = Pattern.compile(
            "(?:[0-9][/.-]|\\b(?:since|in|of|from|until|till|by|during|before|after|early|late|mid|jan[a-z]*|feb[a-z]*|mar[a-z]*|apr[a-z]*|may|june?|july?|aug[a-z]*|sep[a-z]*|oct[a-z]*|nov[a-z]*|dec[a-z]*)[.,]? ?)$");

    private static final Pattern OTHER_PRODUCT_BEFORE =
            Pattern.compile("\\b(?:sql|exchange|sharepoint|office|visio|project|dynamics)(?: server)? ?$");
    private static final Pattern CLIENT =
            Cues.any(WINDOWS + "(?:[ -]?(?:os|クライアント))? ?(11|10|8\\.1|8|7|xp|vista)(?:[^0-9.]|\\.(?:[^0-9]|$)|$)");
    private static final Pattern MORE_CLIENTS = Pattern.compile(
            "^ ?(?:/|と|、|,|and|or|to|から|→|および|及び|&) ?(?:win(?:dows)? ?)?(11|10|8\\.1|7)(?:[^0-9.台名人年月日/]|$)");
    private static final Pattern MORE_SERVERS =
            Pattern.compile("^ ?(?:/|と|、|,|and|or|to|から|→|および|及び|&) ?(20(?:12|16|19|22|25))( ?r2)?");
    private static final Pattern AFTER_CLIENT = Pattern.compile("^" + EXTRA);
    private static final Pattern MORE_RELEASES =
            Pattern.compile("^ ?(?:/|と|、|,|and|or|および|及び|&)+ ?([0-9]{1,2}(?:\\.[0-9]{1,2}){1,2})( ?lts| ?sp[0-9])?\\b");
    private static final Pattern CODENAME = Cues.any(
            "\\b(big sur|monterey|ventura|sonoma|sequoia|tahoe|catalina)\\b(?: ([0-9]{2}(?:\\.[0-9]{1,2}){0,2})\\b)?");
    private static final Pattern APPLE = Cues.any("mac|apple|\\bos\\b");
    private static final Pattern RELEASE_BEFORE =
            Pattern.compile("([12][0-9]h[12])(?:(?:の|へ|に|版)[^。、0-9\n]{0,8}| (?:of|on) (?:microsoft )?)$");
    private static final Pattern MAC = Cues.any(
            "(?:mac ?os(?: ?x)?|os x|\\bosx)( (?:big sur|monterey|ventura|sonoma|sequoia|tahoe|catalina|mojave))?(?: ?(?:version|バージョン|ver\\.?|v))? ?([0-9]{2}(?:\\.[0-9]{1,2}){0,2})?");
    private static final Pattern MOBILE = Cues.any(
            "\\b(ios|ipados|ipad os)(?: ?(?:version|バージョン|ver\\.?|v))? ?([0-9]{1,2}(?:\\.[0-9]{1,2}){0,2})?",
            "(\\bandroid|アンドロイド)(?: ?os)?(?: ?(?:version|バージョン|ver\\.?|v))? ?([0-9]{1,2}(?:\\.[0-9]{1,2})?)?");
    private static final Pattern LINUX = Cues.any(
            "(red ?hat enterprise linux|red ?hat|\\brhel|ubuntu|debian|centos(?: stream| linux)?|oracle linux|suse linux enterprise server|\\bsles|\\bsuse|amazon linux|rocky linux|\\brocky|almalinux|alma linux|fedora|opensuse(?: leap| tumbleweed)?|linux mint|azure linux)(?: ?(?:server|desktop|version|バージョン|ver\\.?|release|v))* ?([0-9]{1,4}(?:\\.[0-9]{1,2}){0,2})?( ?lts| ?sp[0-9])?");
    private static final Map<String, String> LINUXES = Map.ofEntries(
            Map.entry("red hat enterprise linux", "Red Hat Enterprise Linux"),
            Map.entry("redhat enterprise linux", "Red Hat Enterprise Linux"),
            Map.entry("red hat", "Red Hat Enterprise Linux"),
            Map.entry("redhat", "Red Hat Enterprise Linux"),
            Map.entry("rhel", "Red Hat Enterprise Linux"),
            Map.entry("ubuntu", "Ubuntu"),
            Map.entry("debian", "Debian"),
            Map.entry("centos", "CentOS"),
            Map.entry("centos linux", "CentOS"),
            Map.entry("centos stream", "CentOS Stream"),
            Map.entry("oracle linux", "Oracle Linux"),
            Map.entry("suse linux enterprise server", "SUSE Linux Enterprise Server"),
            Map.entry("sles", "SUSE Linux Enterprise Server"),
            Map.entry("suse", "SUSE Linux Enterprise Server"),
            Map.entry("amazon linux", "Amazon Linux"),
            Map.entry("rocky linux", "Rocky Linux"),
            Map.entry("rocky", "Rocky Linux"),
            Map.entry("almalinux", "AlmaLinux"),
            Map.entry("alma linux", "AlmaLinux"),
            Map.entry("fedora", "Fedora"),
            Map.entry("opensuse", "openSUSE"),
            Map.entry("opensuse leap", "openSUSE Leap"),
            Map.entry("opensuse tumbleweed", "openSUSE Tumbleweed"),
            Map.entry("linux mint", "Linux Mint"),
            Map.entry("azure linux", "Azure Linux"));
    private static final Pattern VERSION_ALONE =
            Pattern.compile("^(?:(20(?:08|12|16|19|22|25))( ?r2)?|(11|10|8\\.1|7)( [12][0-9]h[12])?)$");
    private static final Pattern RELEASE_ONLY =
            Pattern.compile("([12][0-9]h[12]|1507|1511|1607|1703|1709|1803|1809|190[39]|2004)");
    private static final Pattern EDITION_ONLY = Cues.any("(" + EDITION + ")(?: ?(ltsc|ltsb))?( 20[0-9]{2})?");
    private static final Map<String, String> EDITIONS = Map.ofEntries(
            Map.entry("professional", "Pro"),
            Map.entry("エンタープライズ", "Enterprise"),
            Map.entry("プロ", "Pro"),
            Map.entry("ホーム", "Home"),
            Map.entry("スタンダード", "Standard"),
            Map.entry("iot", "IoT"),
            Map.entry("ltsc", "LTSC"),
            Map.entry("ltsb", "LTSB"),
            Map.entry("multi-session", "multi-session"),
            Map.entry("for workstations", "for Workstations"),
            Map.entry("std", "Standard"),
            Map.entry("se", "SE"));

    /** Every operating system that a version or distribution identifies and nobody denies, in the order said. */
    List<Match> find(Folded said, Span within) {
        return named(said, within).stream()
                .filter(match -> !Denied.is(said, match.span()))
                .toList();
    }

    /** The operating systems that a text says it is not. */
    List<Match> denied(Folded said, Span within) {
        return named(said, within).stream()
                .filter(match -> Denied.is(said, match.span()))
                .toList();
    }

    private static List<Match> named(Folded said, Span within) {
        var found = new ArrayList<Match>();
        for (var hit : said.hits(SERVER, within)) {
            if (said.text(hit.span()).startsWith("s") && otherProduct(said, hit.span())) {
                continue;
            }
            var version =
                    said.text(hit.group(1)) + said.text(hit.group(2)).strip().replace("r2", " R2");
            add(found, new Match("Windows Server " + version + details(said.text(hit.group(3))), hit.span()));
            more(said, within, hit.span(), MORE_SERVERS)
                    .forEach(next -> add(
                            found,
                            new Match(
                                    "Windows Server " + said.text(next.group(1))
                                            + said.text(next.group(2)).strip().replace("r2", " R2"),
                                    next.span())));
        }
        BARE_SERVERS.forEach(pattern -> said.hits(pattern, within).stream()
                .filter(hit -> !otherProduct(said, hit.span())
                        && !DATE_BEFORE.matcher(said.before(hit.span(), 16)).find())
                .forEach(hit -> add(found, bareServer(said, hit))));
        for (var hit : said.hits(CLIENT, within)) {
            add(found, client(said, within, hit));
            more(said, within, new Span(hit.span().start(), hit.group(1).end()), MORE_CLIENTS)
                    .forEach(next -> add(found, client(said, within, next)));
        }
        for (var hit : said.hits(MAC, within)) {
            add(
                    found,
                    new Match(spaced("macOS", capital(said.text(hit.group(1))), said.text(hit.group(2))), hit.span()));
        }
        for (var hit : said.hits(CODENAME, within)) {
            if (said.text(hit.group(2)).isEmpty()
                    && !said.has(APPLE, said.all())
                    && !hit.span().equals(within)) {
                continue;
            }
            add(
                    found,
                    new Match(spaced("macOS", capital(said.text(hit.group(1))), said.text(hit.group(2))), hit.span()));
        }
        for (var hit : said.hits(MOBILE, within)) {
            boolean apple = hit.group(1).start() < hit.group(1).end();
            var name = !apple ? "Android" : said.text(hit.group(1)).startsWith("ipad") ? "iPadOS" : "iOS";
            add(found, new Match(spaced(name, said.text(hit.group(apple ? 2 : 4))), hit.span()));
        }
        for (var hit : said.hits(LINUX, within)) {
            var name = LINUXES.getOrDefault(said.text(hit.group(1)), said.plain(hit.group(1)));
            add(
                    found,
                    new Match(
                            spaced(
                                    name,
                                    said.text(hit.group(2)),
                                    said.text(hit.group(3)).toUpperCase(Locale.ROOT)),
                            hit.span()));
            more(said, within, hit.span(), MORE_RELEASES)
                    .forEach(next -> add(
                            found,
                            new Match(
                                    spaced(
                                            name,
                                            said.text(next.group(1)),
                                            said.text(next.group(2)).toUpperCase(Locale.ROOT)),
                                    next.span())));
        }
        boolean some = found.stream().anyMatch(match -> !CountedAs.well(said, match.span()));
        found.removeIf(match -> some && CountedAs.well(said, match.span()));
        found.sort(Comparator.comparingInt(match -> match.span().start()));
        return found.stream()
                .filter(match -> found.stream().noneMatch(other -> other.value().startsWith(match.value() + " ")))
                .map(match -> new Match(match.value(), Phrase.edged(said, match.span())))
                .toList();
    }

    /** The systems in an answer to "which system", where a version alone is enough: "2022", "11 23H2". */
    List<Match> asked(Folded said, Span within) {
        var found = find(said, within);
        return found.isEmpty()
                ? said.hit(VERSION_ALONE, Phrase.edged(said, within)).stream()
                        .map(hit -> new Match(
                                hit.group(1).start() < hit.group(1).end()
                                        ? "Windows Server " + said.text(hit.group(1))
                                                + said.text(hit.group(2))
                                                        .strip()
                                                        .replace("r2", " R2")
                                        : "Windows " + said.text(hit.group(3))
                                                + said.text(hit.group(4)).toUpperCase(Locale.ROOT),
                                hit.span()))
                        .toList()
                : found;
    }

    private static Match client(Folded said, Span within, Folded.Hit hit) {
        var head = new Span(hit.span().start(), hit.group(1).end());
        var extra = said.hit(AFTER_CLIENT, new Span(head.end(), within.end()))
                .orElseThrow()
                .span();
        var version = said.text(hit.group(1));
        var name = "Windows " + (version.equals("xp") ? "XP" : version.equals("vista") ? "Vista" : version);
        var details = details(said.text(extra));
        var release = RELEASE_BEFORE.matcher(said.before(head, 14));
        boolean led = !RELEASE_ONLY.matcher(details.toLowerCase(Locale.ROOT)).find() && release.find();
        return new Match(name + (led ? " " + release.group(1).toUpperCase(Locale.ROOT) : "") + details, head.to(extra));
    }

    private static Match bareServer(Folded said, Folded.Hit hit) {
        var year = said.text(hit.group(1));
        int end = Math.max(
                hit.group(1).end(), Math.max(hit.group(2).end(), hit.group(3).end()));
        return new Match(
                "Windows Server " + (year.length() == 4 ? year : String.valueOf(2000 + Integer.parseInt(year)))
                        + said.text(hit.group(2)).strip().replace("r2", " R2") + details(said.text(hit.group(3))),
                new Span(hit.group(1).start(), end));
    }

    private static boolean otherProduct(Folded said, Span version) {
        return OTHER_PRODUCT_BEFORE.matcher(said.before(version, 18)).find();
    }

    /** The further versions in "Windows 10/11" or "Server 2016 と 2019". */
    private static List<Folded.Hit> more(Folded said, Span within, Span first, Pattern pattern) {
        var rest = new Span(first.end(), Math.min(within.end(), first.end() + 24));
        return said.hit(pattern, rest).stream().toList();
    }

    private static String details(String extra) {
        var details = new StringBuilder();
        var release = RELEASE_ONLY.matcher(extra);
        if (release.find()) {
            details.append(' ').append(release.group(1).toUpperCase(Locale.ROOT));
        }
        var edition = EDITION_ONLY.matcher(extra);
        while (edition.find()) {
            details.append(' ').append(EDITIONS.getOrDefault(edition.group(1), capital(edition.group(1))));
            if (edition.group(2) != null) {
                details.append(' ').append(edition.group(2).toUpperCase(Locale.ROOT));
            }
            if (edition.group(3) != null) {
                details.append(edition.group(3));
            }
        }
        return details.toString();
    }

    private static void add(List<Match> found, Match match) {
        if (found.stream()
                .noneMatch(other ->
                        other.span().overlaps(match.span()) || other.value().equals(match.value()))) {
            found.add(match);
        }
    }

    private static String spaced(String... parts) {
        var spaced = new StringBuilder();
        for (var part : parts) {
            if (!part.isBlank()) {
                spaced.append(spaced.isEmpty() ? "" : " ").append(part.strip());
            }
        }
        return spaced.toString();
    }

    private static String capital(String words) {
        var capital = new StringBuilder();
        for (var word : words.strip().split(" ")) {
            if (!word.isEmpty()) {
                capital.append(capital.isEmpty() ? "" : " ")
                        .append(Character.toUpperCase(word.charAt(0)))
                        .append(word.substring(1));
            }
        }
        return capital.toString();
    }
}
