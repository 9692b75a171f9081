package dev.uketsuke.erasure;

import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

class PeopleOnH2Test extends PeopleTest {
    @Override
    DataSource database() {
        return JdbcConnectionPool.create(
                "jdbc:h2:mem:people;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
                "sa",
                "");
    }
}
