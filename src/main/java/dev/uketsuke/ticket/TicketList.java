package dev.uketsuke.ticket;

import dev.uketsuke.severity.Level;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists tickets page by page for programs; each page is read from its place in an index on. */
@Component
public class TicketList {
    private static final String COLUMNS =
            "number, title, severity, status, language, channel, requester, due_at, created_at";

    private final JdbcClient jdbc;

    public TicketList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One ticket in a list.
     *
     * @param dueAt null when nothing is promised
     */
    public record Entry(
            String number,
            String title,
            Level severity,
            String status,
            String language,
            String channel,
            String requester,
            @Nullable Instant dueAt,
            Instant createdAt) {}

    /**
     * Some tickets and where the next ones begin.
     *
     * @param next cursor; null on the last page
     */
    public record Page(List<Entry> tickets, @Nullable String next) {
        public Page {
            tickets = List.copyOf(tickets);
        }
    }

    /**
     * The tickets after a cursor, or the first ones.
     *
     * @throws IllegalArgumentException when the cursor is none of this order
     */
    public Page page(TicketOrder order, int limit, @Nullable String cursor) {
        var entries = switch (order) {
            case NEWEST -> newest(limit + 1, cursor);
            case DUE -> due(limit + 1, cursor);
        };
        if (entries.size() <= limit) {
            return new Page(entries, null);
        }
        var last = entries.get(limit - 1);
        return new Page(
                entries.subList(0, limit),
                new Cursor(order, order == TicketOrder.NEWEST ? last.createdAt() : last.dueAt(), last.number()).text());
    }

    private List<Entry> newest(int limit, @Nullable String cursor) {
        if (cursor == null) {
            return entries(
                    jdbc.sql("select " + COLUMNS + " from ticket order by created_at desc, number desc limit :limit")
                            .param("limit", limit));
        }
        var after = Cursor.of(cursor, TicketOrder.NEWEST);
        return entries(jdbc.sql("select " + COLUMNS + """
                         from ticket
                        where (created_at, number) < (:at, :number)
                        order by created_at desc, number desc limit :limit
                        """)
                .param("at", after.timestamp())
                .param("number", after.number())
                .param("limit", limit));
    }

    private List<Entry> due(int limit, @Nullable String cursor) {
        var after = cursor == null ? null : Cursor.of(cursor, TicketOrder.DUE);
        var entries = new ArrayList<Entry>();
        if (after == null || after.at() != null) {
            entries.addAll(promised(limit, after));
        }
        if (entries.size() < limit) {
            var number = after == null || after.at() != null ? "" : after.number();
            entries.addAll(entries(jdbc.sql("select " + COLUMNS + """
                             from ticket where due_at is null and number > :number order by number limit :limit
                            """)
                    .param("number", number)
                    .param("limit", limit - entries.size())));
        }
        return entries;
    }

    private List<Entry> promised(int limit, @Nullable Cursor after) {
        if (after == null) {
            return entries(jdbc.sql("select " + COLUMNS
                            + " from ticket where due_at is not null order by due_at, number limit :limit")
                    .param("limit", limit));
        }
        return entries(jdbc.sql("select " + COLUMNS + """
                         from ticket where (due_at, number) > (:at, :number) order by due_at, number limit :limit
                        """)
                .param("at", after.timestamp())
                .param("number", after.number())
                .param("limit", limit));
    }

    private static List<Entry> entries(JdbcClient.StatementSpec statement) {
        return statement.query(TicketList::entry).list();
    }

    private static Entry entry(ResultSet row, int index) throws SQLException {
        var due = row.getObject("due_at", OffsetDateTime.class);
        return new Entry(
                row.getString("number"),
                row.getString("title"),
                Level.valueOf(row.getString("severity")),
                row.getString("status"),
                row.getString("language"),
                row.getString("channel"),
                row.getString("requester"),
                due == null ? null : due.toInstant(),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
