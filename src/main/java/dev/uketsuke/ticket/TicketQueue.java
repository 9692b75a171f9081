package dev.uketsuke.ticket;

import dev.uketsuke.database.Database;
import dev.uketsuke.severity.Level;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The agents' queue, page by page: what is left of the time to the promised answer decides, the closed ones come last. */
@Component
public class TicketQueue {
    private static final int MOST_OWNERS = 100;

    private final JdbcClient jdbc;
    private final TicketSearch search;

    public TicketQueue(JdbcClient jdbc, DataSource database) {
        this.jdbc = jdbc;
        this.search = Database.of(database) == Database.POSTGRESQL ? new IndexedSearch(jdbc) : new ScanningSearch(jdbc);
    }

    /**
     * Where a page begins or ends; the cursors are those of another page.
     *
     * @param after the page begins behind it; null when it does not matter
     * @param before the page ends in front of it; null when it does not matter
     */
    public record Place(@Nullable String after, @Nullable String before) {
        public static final Place BEGINNING = new Place(null, null);
    }

    /**
     * Some requests and how to come to the others.
     *
     * @param before cursor of the page before, which ends in front of it; null on the first page
     * @param after cursor of the page behind it; null on the last page
     */
    public record Page(
            List<Ticket> tickets,
            @Nullable String before,
            @Nullable String after) {
        public Page {
            tickets = List.copyOf(tickets);
        }
    }

    /**
     * Counts of all requests that are not closed.
     *
     * @param overdue those whose first answer is late
     */
    public record Counts(int all, int overdue, int mine, int nobodys, int waiting, Map<Level, Integer> bySeverity) {
        public Counts {
            bySeverity = Map.copyOf(bySeverity);
        }
    }

    /**
     * A page of the queue.
     *
     * @param words that the requests hold; without a letter or digit all are shown
     * @throws IllegalArgumentException when a cursor is none of the queue
     */
    public Page page(QueueFilter filter, String words, Place place, int limit) {
        var backwards = place.before() != null;
        var cursor = backwards ? place.before() : place.after();
        var span = new Span(cursor == null ? null : QueuePlace.read(cursor), backwards, limit + 1);
        var terms = SearchTerms.of(words);
        var places = terms.isEmpty() ? places(filter, span) : search.find(terms, filter, span);
        var shown = places.stream().limit(limit).sorted().toList();
        if (shown.isEmpty()) {
            return new Page(List.of(), null, null);
        }
        var more = places.size() > limit;
        return new Page(
                tickets(shown),
                (backwards ? more : cursor != null) ? shown.getFirst().text() : null,
                backwards || more ? shown.getLast().text() : null);
    }

    private List<QueuePlace> places(QueueFilter filter, Span span) {
        var statement = jdbc.sql("select queue_rank, queue_key, number from ticket where " + filter.conditions()
                + span.condition() + span.order());
        return span.bind(filter.bind(statement)).query(TicketRows::place).list();
    }

    private List<Ticket> tickets(List<QueuePlace> places) {
        var byNumber = new HashMap<String, Ticket>();
        jdbc.sql("select " + TicketRows.COLUMNS + " from ticket where number in (:numbers)")
                .param("numbers", places.stream().map(QueuePlace::number).toList())
                .query(TicketRows::ticket)
                .list()
                .forEach(ticket -> byNumber.put(ticket.number(), ticket));
        return places.stream()
                .flatMap(place -> Stream.ofNullable(byNumber.get(place.number())))
                .toList();
    }

    public Counts counts(String agent, Instant now) {
        return jdbc.sql("""
                        select count(*) as everything,
                            count(case when queue_rank = 0 and queue_key < :now then 1 end) as overdue,
                            count(case when owner = :agent then 1 end) as mine,
                            count(case when owner is null then 1 end) as nobodys,
                            count(case when status = 'waiting' then 1 end) as waiting,
                            count(case when severity = 'A' then 1 end) as a,
                            count(case when severity = 'B' then 1 end) as b,
                            count(case when severity = 'C' then 1 end) as c
                        from ticket where queue_rank < 2""")
                .param("now", QueuePlace.key(now))
                .param("agent", agent)
                .query((row, _) -> {
                    var levels = new EnumMap<Level, Integer>(Level.class);
                    for (var level : Level.values()) {
                        levels.put(level, row.getInt(level.name()));
                    }
                    return new Counts(
                            row.getInt("everything"),
                            row.getInt("overdue"),
                            row.getInt("mine"),
                            row.getInt("nobodys"),
                            row.getInt("waiting"),
                            levels);
                })
                .single();
    }

    /** Who works requests that are not closed, by name. */
    public List<String> owners() {
        return jdbc.sql("""
                        select distinct owner from ticket where queue_rank < 2 and owner is not null
                        order by owner limit :most""")
                .param("most", MOST_OWNERS)
                .query((row, _) -> row.getString("owner"))
                .list();
    }

    /** The latest request of each conversation that is not closed, where there is one. */
    public Map<String, String> latestOf(Collection<String> conversations) {
        if (conversations.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                        select conversation_id, max(number) as number from ticket
                        where conversation_id in (:conversations) and queue_rank < 2 group by conversation_id""")
                .param("conversations", conversations)
                .query((row, _) -> Map.entry(row.getString("conversation_id"), row.getString("number")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
