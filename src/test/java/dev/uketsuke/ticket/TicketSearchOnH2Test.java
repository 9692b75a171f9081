package dev.uketsuke.ticket;

import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

class TicketSearchOnH2Test extends TicketSearchTest {
    @Override
    DataSource database() {
        return JdbcConnectionPool.create(
                "jdbc:h2:mem:search;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
                "sa",
                "");
    }
}
