package dev.uketsuke.ticket;

import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

class SplitOffOnH2Test extends SplitOffTest {
    @Override
    DataSource database() {
        return JdbcConnectionPool.create(
                "jdbc:h2:mem:split;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
                "sa",
                "");
    }
}
