package dev.uketsuke.ticket;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Gives the requests that are there already their place in the queue and their text for the search. It reads only columns
 * that were there at its time.
 */
public final class QueueMigration {
    private static final int BATCH = 200;

    private final JdbcTemplate jdbc;

    public QueueMigration(Connection connection) {
        jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
    }

    public void run() {
        var after = "";
        List<Row> rows;
        do {
            rows = jdbc.query("""
                            select number, status, responded_at, due_at, created_at, closed_at,
                                document from ticket
                            where number > ? order by number limit ?""", QueueMigration::row, after, BATCH);
            if (!rows.isEmpty()) {
                fill(rows);
                after = rows.getLast().number();
            }
        } while (rows.size() == BATCH);
    }

    private void fill(List<Row> rows) {
        var acts = acts(rows.getFirst().number(), rows.getLast().number());
        jdbc.batchUpdate(
                "update ticket set queue_rank = ?, queue_key = ?, search_text = ?, search_grams = ? where number = ?",
                rows,
                BATCH,
                (statement, row) -> {
                    var text =
                            SearchText.of(TicketJson.read(row.document()), acts.getOrDefault(row.number(), List.of()));
                    statement.setInt(1, row.place().rank());
                    statement.setLong(2, row.place().key());
                    statement.setString(3, text);
                    new SearchColumns.IntegerArray(Grams.of(text)).setTypeValue(statement, 4, Types.ARRAY, null);
                    statement.setString(5, row.number());
                });
    }

    private Map<String, List<Act>> acts(String first, String last) {
        var acts = new HashMap<String, List<Act>>();
        jdbc.query(
                "select number, kind, details from ticket_entry where number between ? and ? order by number, id",
                row -> {
                    acts.computeIfAbsent(row.getString("number"), _ -> new ArrayList<>())
                            .add(ActCodec.read(row.getString("kind"), row.getString("details")));
                },
                first,
                last);
        return acts;
    }

    private record Row(String number, QueuePlace place, String document) {}

    private static Row row(ResultSet row, int index) throws SQLException {
        var number = row.getString("number");
        var standing = Standing.BEGINNING
                .in(Status.of(row.getString("status")))
                .closedAt(TicketRows.instant(row, "closed_at"));
        var answered = TicketRows.instant(row, "responded_at");
        var due = TicketRows.instant(row, "due_at");
        var clock = answered == null
                ? new ResponseClock(TicketRows.instant(row, "created_at"), null, due, due)
                : ResponseClock.NONE.answered(answered);
        return new Row(number, QueuePlace.of(number, standing.by(clock)), row.getString("document"));
    }
}
