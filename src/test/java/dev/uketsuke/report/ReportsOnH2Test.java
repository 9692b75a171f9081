package dev.uketsuke.report;

import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

class ReportsOnH2Test extends ReportsTest {
    @Override
    DataSource database() {
        return JdbcConnectionPool.create(
                "jdbc:h2:mem:numbers;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
                "sa",
                "");
    }
}
