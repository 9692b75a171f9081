package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;

/** Numbers of other requests (#31): Microsoft's sixteen digits or the desk's {@code REQ-…}. */
final class References {
    private static final Pattern OWN = Pattern.compile("\\breq[- ]?([0-9]{4})[- ]([0-9]{4,9})\\b");
    private static final Pattern NAMED = Pattern.compile(
            "(?:\\bsr|service request|\\bcase|\\bticket|チケット|ケース|trackingid|tracking id|問い?合わ?せ(?:番号)?|受付番号|案件(?:番号)?|request)(?: ?(?:番号|number|no\\.?|id))?[ :#はが]{0,3}([0-9]{9,20})\\b");
    private static final Pattern DATED =
            Pattern.compile("\\b([1-3][0-9](?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{10})\\b");
    private static final Pattern ANY = Pattern.compile("\\b([0-9]{8,20})\\b");

    List<Match> find(Folded said, Span within) {
        var found = new ArrayList<Match>();
        said.hits(OWN, within)
                .forEach(hit -> found.add(
                        new Match("REQ-" + said.text(hit.group(1)) + "-" + said.text(hit.group(2)), hit.span())));
        for (var pattern : List.of(NAMED, DATED)) {
            said.hits(pattern, within).forEach(hit -> add(found, said, hit.group(1)));
        }
        return found;
    }

    /** The numbers in an answer to "which requests", where bare digits are enough. */
    List<Match> asked(Folded said, Span within) {
        var found = new ArrayList<>(find(said, within));
        said.hits(ANY, within).forEach(hit -> add(found, said, hit.group(1)));
        return found;
    }

    private static void add(List<Match> found, Folded said, Span digits) {
        if (found.stream().noneMatch(match -> match.span().overlaps(digits))) {
            found.add(new Match(said.text(digits), digits));
        }
    }
}
