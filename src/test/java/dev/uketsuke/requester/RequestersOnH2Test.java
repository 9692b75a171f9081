package dev.uketsuke.requester;

import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

class RequestersOnH2Test extends RequestersTest {
    @Override
    DataSource database() {
        return JdbcConnectionPool.create(
                "jdbc:h2:mem:requesters;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
                "sa",
                "");
    }
}
