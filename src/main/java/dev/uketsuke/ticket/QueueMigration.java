package dev.uketsuke.ticket;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Gives the requests that are there already their place in the queue and their text for the search. It reads only columns
 * that were there at its time.
 */
public final class QueueMigration {
    private static final int BATCH = 200;

    private final JdbcClient jdbc;

    public QueueMigration(Connection connection) {
        jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    public void run() {
        var after = "";
        List<Row> rows;
        do {
            rows = jdbc.sql("""
                            select number, status, responded_at, due_at, closed_at, document from ticket
                            where number > :after order by number limit :batch""")
                    .param("after", after)
                    .param("batch", BATCH)
                    .query(QueueMigration::row)
                    .list();
            rows.forEach(this::fill);
            after = rows.isEmpty() ? after : rows.getLast().number();
        } while (rows.size() == BATCH);
    }

    private void fill(Row row) {
        var text = SearchText.of(TicketJson.read(row.document()), acts(row.number()));
        new SearchColumns(row.place(), text)
                .bind(jdbc.sql("update ticket set " + SearchColumns.ASSIGNED + " where number = :number"))
                .param("number", row.number())
                .update();
    }

    private List<Act> acts(String number) {
        return jdbc.sql("select kind, details from ticket_entry where number = :number order by id")
                .param("number", number)
                .query((row, _) -> ActCodec.read(row.getString("kind"), row.getString("details")))
                .list();
    }

    private record Row(String number, QueuePlace place, String document) {}

    private static Row row(ResultSet row, int index) throws SQLException {
        var number = row.getString("number");
        var standing = Standing.BEGINNING
                .in(Status.of(row.getString("status")))
                .closedAt(TicketRows.instant(row, "closed_at"));
        var answered = TicketRows.instant(row, "responded_at");
        return new Row(
                number,
                QueuePlace.of(
                        number,
                        answered == null ? standing : standing.contacted(answered),
                        TicketRows.instant(row, "due_at")),
                row.getString("document"));
    }
}
