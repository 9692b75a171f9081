package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import java.util.List;

/** Mail addresses, whatever stands between them (#67). */
final class Mails {
    private static final Pattern ADDRESS = Pattern.compile(
            "[a-z0-9][a-z0-9._%+'-]{0,63}@[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?)*\\.[a-z]{2,24}");
    private static final Pattern SEPARATED = Pattern.compile("[^ \n;,、，<>()「」\"]*@[^ \n;,、，<>()「」\"]*");

    List<Match> find(Folded said, Span within) {
        return said.hits(ADDRESS, within).stream()
                .filter(hit -> !said.before(hit.span(), 3).endsWith("://")
                        && !said.before(hit.span(), 1).equals("@"))
                .map(hit -> new Match(said.plain(hit.span()), hit.span()))
                .toList();
    }

    /** The pieces with an at sign that are no address. */
    List<Span> broken(Folded said, Span within) {
        var good = find(said, within);
        return said.hits(SEPARATED, within).stream()
                .map(Folded.Hit::span)
                .filter(span -> good.stream().noneMatch(match -> match.span().overlaps(span)))
                .toList();
    }
}
