package dev.uketsuke.handoff;

import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

class OnCallAlertsOnH2Test extends OnCallAlertsContract {
    @Override
    DataSource database() {
        return JdbcConnectionPool.create(
                "jdbc:h2:mem:alerts;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
                "sa",
                "");
    }
}
