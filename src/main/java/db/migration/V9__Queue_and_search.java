package db.migration;

import dev.uketsuke.ticket.QueueMigration;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** Every list of requests is read in the order of an index, and all that was said about a request can be searched. */
@SuppressWarnings("checkstyle:TypeName")
public final class V9__Queue_and_search extends BaseJavaMigration {
    private static final List<String> COLUMNS = List.of(
            // 0 while its first answer is awaited, 1 afterwards, 2 when it is closed
            "alter table ticket add column queue_rank integer default 0 not null",
            // microseconds of the promised moment; of a closed one, of its close, negated
            "alter table ticket add column queue_key bigint default 9223372036854775807 not null",
            // folded and bounded; the second names its grams by numbers
            "alter table ticket add column search_text varchar(20000) default '' not null",
            "alter table ticket add column search_grams integer array");

    private static final List<String> INDEXES = List.of(
            "drop index ticket_due",
            "create index ticket_newest on ticket (created_at, number)",
            "create index ticket_promised on ticket (due_at, number)",
            "create index ticket_queue on ticket"
                    + " (queue_rank, queue_key, number, status, severity, language, owner)",
            "create index ticket_owner on ticket (owner, queue_rank, queue_key, number, status, severity, language)");

    private static final List<String> SEARCH_ON_POSTGRESQL = List.of(
            "create index ticket_search on ticket using gin (search_grams)",
            // Rates of single grams mislead the planner about words, so that it reads every text: none are kept.
            "alter table ticket alter column search_grams set statistics 0");

    @Override
    public void migrate(Context context) throws SQLException {
        var connection = context.getConnection();
        var postgres = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        try (var statement = connection.createStatement()) {
            for (var sql : COLUMNS) {
                statement.execute(sql);
            }
            new QueueMigration(connection).run();
            for (var sql : INDEXES) {
                statement.execute(sql);
            }
            if (postgres) {
                for (var sql : SEARCH_ON_POSTGRESQL) {
                    statement.execute(sql);
                }
            }
        }
    }
}
