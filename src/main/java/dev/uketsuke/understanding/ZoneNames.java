package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Time zones by the names people call them: "Pacific time", PST, 太平洋標準時, 日本時間, "London", UTC+9. */
final class ZoneNames {
    /** A zone, names that mean it wherever they stand, and places that mean it where a zone is asked for. */
    private record Named(String zone, String plainly, String places) {
        String names() {
            return plainly + "|(?:" + places + ")(?: (?:local )?time|の?(?:現地)?時間)";
        }
    }

    private static final List<Named> ZONES = List.of(
            new Named(
                    "Asia/Tokyo",
                    "jst|(?:日本|東京)(?:標準)?時間?|japan(?:ese)?(?: standard)? time|tokyo time",
                    "日本|東京|大阪|札幌|japan|tokyo|osaka|sapporo"),
            new Named("Asia/Seoul", "kst|(?:韓国|ソウル)(?:標準)?時間?|korea(?:n)?(?: standard)? time", "韓国|ソウル|korea|seoul"),
            new Named(
                    "Asia/Shanghai",
                    "(?:中国|北京|上海)(?:標準)?時間?|(?:china|beijing)(?: standard)? time",
                    "中国|北京|上海|china|beijing|shanghai"),
            new Named("Asia/Hong_Kong", "hkt|香港(?:標準)?時間?|hong kong time", "香港|hong kong"),
            new Named("Asia/Taipei", "(?:台湾|台北)(?:標準)?時間?|(?:taiwan|taipei) time", "台湾|台北|taiwan|taipei"),
            new Named("Asia/Singapore", "sgt|シンガポール(?:標準)?時間?|singapore(?: standard)? time", "シンガポール|singapore"),
            new Named(
                    "Asia/Bangkok",
                    "(?:タイ|インドシナ|バンコク)(?:標準)?時間?|(?:thailand|indochina|bangkok) time",
                    "タイ|バンコク|thailand|bangkok"),
            new Named(
                    "Asia/Kolkata",
                    "ist|インド(?:標準)?時間?|india(?:n)?(?: standard)? time",
                    "インド|ムンバイ|デリー|india|mumbai|delhi|new delhi|bangalore|bengaluru"),
            new Named("Asia/Dubai", "ドバイ(?:標準)?時間?|(?:gulf(?: standard)?|dubai) time", "ドバイ|dubai"),
            new Named(
                    "Europe/London",
                    "bst|(?:英国|イギリス|ロンドン)(?:標準|夏)?時間?|(?:british(?: summer)?|uk|london) time",
                    "英国|イギリス|ロンドン|uk|united kingdom|england|london"),
            new Named(
                    "Europe/Paris",
                    "cet|cest|(?:中央ヨーロッパ|中欧|フランス|パリ)(?:標準|夏)?時間?|central european(?: standard| summer)? time|paris time",
                    "フランス|パリ|france|paris"),
            new Named(
                    "Europe/Berlin",
                    "(?:ドイツ|ベルリン)(?:標準|夏)?時間?|(?:german|berlin) time",
                    "ドイツ|ベルリン|germany|berlin|munich|frankfurt"),
            new Named(
                    "Europe/Helsinki",
                    "eet|eest|東(?:ヨーロッパ|欧)(?:標準|夏)?時間?|eastern european(?: standard| summer)? time",
                    "フィンランド|finland"),
            new Named(
                    "America/Los_Angeles",
                    "pst|pdt|pt|(?:太平洋|(?:米国)?西海岸)(?:標準|夏)?時間?|(?:us )?(?:pacific|west coast)(?:(?: standard| daylight)? time)?",
                    "西海岸|ロサンゼルス|サンフランシスコ|シアトル|los angeles|san francisco|seattle|california"),
            new Named(
                    "America/Denver",
                    "mst|mdt|(?:米国)?山岳部?(?:標準|夏)?時間?|(?:us )?mountain(?:(?: standard| daylight)? time)",
                    "デンバー|denver"),
            new Named(
                    "America/Chicago",
                    "cst|cdt|(?:米国)?中部(?:標準|夏)?時間?|(?:us )?central(?:(?: standard| daylight)? time)",
                    "シカゴ|ダラス|chicago|dallas|houston|texas"),
            new Named(
                    "America/New_York",
                    "est|edt|(?:米国)?東(?:部|海岸)(?:標準|夏)?時間?|(?:us )?(?:eastern|east coast)(?:(?: standard| daylight)? time)",
                    "ニューヨーク|ボストン|ワシントン|new york|boston|washington|atlanta|miami"),
            new Named(
                    "America/Sao_Paulo",
                    "(?:ブラジル|ブラジリア)(?:標準)?時間?|(?:brazil|brasilia) time",
                    "ブラジル|サンパウロ|brazil|sao paulo"),
            new Named(
                    "Pacific/Honolulu",
                    "hst|ハワイ(?:標準)?時間?|hawaii(?:an)?(?: standard)? time",
                    "ハワイ|ホノルル|hawaii|honolulu"),
            new Named(
                    "Australia/Sydney",
                    "aest|aedt|(?:シドニー|オーストラリア東部)(?:標準|夏)?時間?|(?:australian eastern(?: standard| daylight)?|sydney) time",
                    "シドニー|メルボルン|sydney|melbourne"),
            new Named(
                    "Pacific/Auckland",
                    "nzst|nzdt|ニュージーランド(?:標準|夏)?時間?|new zealand(?: standard| daylight)? time",
                    "ニュージーランド|オークランド|new zealand|auckland"),
            new Named(
                    "UTC",
                    "utc|gmt|協定世界時|世界標準時|グリニッジ標準時|greenwich(?: mean)? time|coordinated universal time|zulu(?: time)?",
                    "z"));

    private static final ZoneOffset JAPAN = ZoneOffset.ofHours(9);
    private static final Map<Pattern, ZoneId> NAMES = patterns(Named::names);
    private static final Map<Pattern, ZoneId> PLACES = patterns(Named::places);
    private static final String ANY_NAME = ZONES.stream().map(Named::names).collect(Collectors.joining("|"));
    private static final Pattern OFFSET =
            Pattern.compile("(?:^|[ (])(?:utc|gmt)? ?([+-])([0-9]{1,2})(?::?([0-9]{2}))?(?:[^0-9:]|$)");
    /** Directly behind a time of day, where one word is enough: "9am Eastern", {@code 10:30+09:00}. */
    private static final Pattern BEHIND = Pattern.compile(
            "^ ?[(]?((?:utc|gmt)?[+-][0-9]{2}:?[0-9]{2}|z|" + ANY_NAME + "|eastern|central|mountain)(?:[^a-z0-9]|$)");

    private static final Pattern AHEAD = Pattern.compile("(?:^|[^a-z])(" + ANY_NAME
            + ")(?:の|で|では|、|,)? ?[(]?(?:昨日|一昨日|おととい|今日|本日|今朝|昨夜|昨晩|yesterday|today)?(?:の)? ?$");
    private static final Pattern BEFORE = Pattern.compile(
            "^(?:(?:時間帯は|タイムゾーンは|(?:i'm|i am|we're|we are) (?:in|on)\\b|(?:my|our|the) time ?zone is\\b|(?:it's|use|in|on|the)\\b) ?)+");
    private static final Pattern AFTER =
            Pattern.compile("(?:を使(?:って|用して)(?:い)?ます|でお願い(?:いた)?します|になります|です| time ?zone| please)+$");

    private ZoneNames() {}

    private static Map<Pattern, ZoneId> patterns(Function<Named, String> words) {
        var patterns = new LinkedHashMap<Pattern, ZoneId>();
        ZONES.forEach(one -> patterns.put(Cues.whole(words.apply(one)), ZoneId.of(one.zone())));
        return patterns;
    }

    /** The zone that is said where a zone is asked for: by name, place, offset or identifier. */
    static Optional<ZoneId> asked(Folded said, Span span) {
        var bare = bare(said, span);
        return known(said.text(bare)).or(() -> among(PLACES, said.text(bare))).or(() -> identified(said.plain(bare)));
    }

    /** The zone that a span names and does nothing else, asked for or not; a place alone names none. */
    static Optional<ZoneId> stated(Folded said, Span span) {
        return named(said.text(bare(said, span)));
    }

    /** A zone and the words that say it. */
    record Beside(ZoneId zone, Span span) {}

    /** The zone said directly behind or before a time of day. */
    static Optional<Beside> beside(Folded said, Span time, Span within) {
        var behind = said.hit(BEHIND, new Span(time.end(), within.end()));
        return behind.or(() -> said.hit(AHEAD, new Span(Math.max(within.start(), time.start() - 40), time.start())))
                .flatMap(hit -> known(said.text(hit.group(1))).map(zone -> new Beside(zone, hit.group(1))));
    }

    private static Optional<ZoneId> known(String words) {
        return named(words.equals("z") ? "utc" : words)
                .or(() -> named(words + " time"))
                .or(() -> offset(words));
    }

    private static Optional<ZoneId> named(String words) {
        return among(NAMES, words);
    }

    private static Optional<ZoneId> among(Map<Pattern, ZoneId> patterns, String words) {
        return patterns.entrySet().stream()
                .filter(entry -> entry.getKey().matcher(words).find())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Nine hours ahead is Japan for everybody who is asked here. */
    private static Optional<ZoneId> offset(String words) {
        var matcher = OFFSET.matcher(words);
        if (!matcher.find()) {
            return Optional.empty();
        }
        int hours = Integer.parseInt(matcher.group(2));
        int minutes = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
        if (hours > 14 || minutes > 59) {
            return Optional.empty();
        }
        int total = (hours * 60 + minutes) * (matcher.group(1).equals("-") ? -60 : 60);
        return Optional.of(
                total == JAPAN.getTotalSeconds()
                        ? ZoneId.of("Asia/Tokyo")
                        : ZoneId.ofOffset("UTC", ZoneOffset.ofTotalSeconds(total)));
    }

    /** By its identifier, or by the city in it: "Europe/Amsterdam", "Amsterdam". */
    private static Optional<ZoneId> identified(String words) {
        var city = "/" + words.replace(' ', '_');
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.equalsIgnoreCase(words)
                        || id.regionMatches(true, id.length() - city.length(), city, 0, city.length()))
                .min(Comparator.naturalOrder())
                .map(ZoneId::of);
    }

    private static Span bare(Folded said, Span span) {
        var phrase = Phrase.edged(said, span);
        int start = said.hit(BEFORE, phrase).map(hit -> hit.span().end()).orElse(phrase.start());
        int end = said.hit(AFTER, new Span(start, phrase.end()))
                .map(hit -> hit.span().start())
                .orElse(phrase.end());
        return start < end ? said.trim(new Span(start, end)) : phrase;
    }
}
