package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Counts said as a share of a whole: "half of our 80 machines", 「40台の3割」. */
final class Shares {
    private static final Map<String, Double> WORDS = Map.of(
            "half",
            0.5,
            "a third",
            1 / 3d,
            "two thirds",
            2 / 3d,
            "a quarter",
            0.25,
            "three quarters",
            0.75,
            "半分",
            0.5,
            "半数",
            0.5);
    private static final Pattern SHARE = Cues.any(
            "\\b(half|a third|two[ -]thirds|a quarter|three[ -]quarters|[0-9]{1,2} ?(?:%|percent)) of (?:all |our |the |these |those |their |my |about |roughly )*("
                    + Numerals.ENGLISH + ") ?[a-z]",
            "(" + Numerals.JAPANESE
                    + ") ?(?:台|名|人)(?:ある[^。、0-9]{0,6}?|いる[^。、0-9]{0,6}?)?(?:の|中|のうち)?(?:約|およそ|ほぼ)?(半分|半数|[1-9一二三四五六七八九]割|[0-9]{1,2}%)");

    private static final Pattern ALL_BUT = Cues.any("\\ball (?:but|except(?: for)?) (" + Numerals.ENGLISH
            + ") ?of (?:the |our |their |these )*(" + Numerals.ENGLISH + ") ?[a-z]");

    private Shares() {}

    static List<Match> find(Folded said, Span within) {
        return Stream.concat(parts(said, within), remainders(said, within)).toList();
    }

    private static Stream<Match> remainders(Folded said, Span within) {
        return said.hits(ALL_BUT, within).stream().flatMap(hit -> {
            long spared = Numerals.parse(said.text(hit.group(1)).strip()).orElse(0);
            long all = Numerals.parse(said.text(hit.group(2)).strip()).orElse(0);
            return spared < all && all <= CountGrammar.MOST
                    ? Stream.of(
                            new Match(String.valueOf(all - spared), hit.group(1).to(hit.group(2))))
                    : Stream.empty();
        });
    }

    private static Stream<Match> parts(Folded said, Span within) {
        return said.hits(SHARE, within).stream()
                .map(hit -> {
                    boolean english = hit.group(1).start() < hit.group(1).end();
                    var share = hit.group(english ? 1 : 4);
                    var whole = hit.group(english ? 2 : 3);
                    return new Match(part(said.text(share), said.text(whole)), share.to(whole));
                })
                .filter(match -> !match.value().equals("0"));
    }

    private static String part(String share, String whole) {
        long all = Numerals.parse(whole).orElse(0);
        return all > CountGrammar.MOST ? "0" : String.valueOf((long) Math.floor(all * fraction(share) + 1e-9));
    }

    private static double fraction(String share) {
        var known = WORDS.get(share.replace('-', ' '));
        if (known != null) {
            return known;
        }
        var number =
                share.replace("percent", "").replace("%", "").replace("割", "").strip();
        return Numerals.parse(number).orElse(0) / (share.endsWith("割") ? 10d : 100d);
    }
}
