package dev.uketsuke.ticket;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Finds by PostgreSQL's inverted index over the grams, and looks at the texts of the first that it finds, some at a time:
 * a word that stands in every other request costs as little as a rare one.
 */
final class IndexedSearch implements TicketSearch {
    private static final int FIRST = 100;
    private static final int FASTER = 8;

    private final JdbcClient jdbc;

    IndexedSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Candidate(QueuePlace place, boolean holds) {}

    @Override
    public List<QueuePlace> find(SearchTerms terms, QueueFilter filter, Span span) {
        var found = new ArrayList<QueuePlace>();
        var piece = new Span(span.beyond(), span.backwards(), FIRST);
        while (true) {
            var candidates = candidates(terms, filter, piece);
            candidates.stream()
                    .filter(Candidate::holds)
                    .limit(span.limit() - found.size())
                    .map(Candidate::place)
                    .forEach(found::add);
            if (found.size() == span.limit() || candidates.size() < piece.limit()) {
                return found;
            }
            piece = piece.further(candidates.getLast().place(), piece.limit() * FASTER);
        }
    }

    /** Materialised, so that the index is used whatever the planner thinks of the rest. */
    private List<Candidate> candidates(SearchTerms terms, QueueFilter filter, Span span) {
        var order = span.backwards() ? " desc" : "";
        var statement = jdbc.sql("""
                with candidate as materialized (
                    select number, queue_rank, queue_key, status, severity, language, owner from ticket
                    where search_grams @> :grams),
                nearest as (
                    select number, queue_rank, queue_key from candidate where %s)
                select n.queue_rank, n.queue_key, n.number, (true%s) as holds
                from nearest n join ticket t on t.number = n.number
                order by n.queue_rank%s, n.queue_key%s, n.number%s
                """.formatted(
                        filter.conditions() + span.condition() + span.order(),
                        Holding.condition(terms, "t.search_text"),
                        order,
                        order,
                        order));
        return Holding.bind(terms, span.bind(filter.bind(statement)))
                .param("grams", new SearchColumns.IntegerArray(terms.grams().toArray(Integer[]::new)))
                .query((row, index) -> new Candidate(TicketRows.place(row, index), row.getBoolean("holds")))
                .list();
    }
}
