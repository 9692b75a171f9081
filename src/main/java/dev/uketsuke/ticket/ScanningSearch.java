package dev.uketsuke.ticket;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads one text after the other: right on every database, and slow where there are many. */
final class ScanningSearch implements TicketSearch {
    private final JdbcClient jdbc;

    ScanningSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<QueuePlace> find(SearchTerms terms, QueueFilter filter, Span span) {
        var statement = jdbc.sql("select queue_rank, queue_key, number from ticket where " + filter.conditions()
                + Holding.condition(terms, "search_text") + span.condition() + span.order());
        return Holding.bind(terms, span.bind(filter.bind(statement)))
                .query(TicketRows::place)
                .list();
    }
}
