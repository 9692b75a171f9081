package dev.uketsuke.ticket;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** The condition that a text holds every term of a search. */
final class Holding {
    private Holding() {}

    /** Begins with {@code and}. */
    static String condition(SearchTerms terms, String column) {
        return IntStream.range(0, terms.terms().size())
                .mapToObj(i -> " and " + column + " like :pattern" + i + " escape '!'")
                .collect(Collectors.joining());
    }

    static StatementSpec bind(SearchTerms terms, StatementSpec statement) {
        var bound = statement;
        var patterns = terms.patterns();
        for (var i = 0; i < patterns.size(); i++) {
            bound = bound.param("pattern" + i, patterns.get(i));
        }
        return bound;
    }
}
