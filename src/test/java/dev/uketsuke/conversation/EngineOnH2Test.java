package dev.uketsuke.conversation;

import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

class EngineOnH2Test extends EngineContract {
    @Override
    DataSource database() {
        var pool = JdbcConnectionPool.create(
                "jdbc:h2:mem:engine;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
                "sa",
                "");
        pool.setMaxConnections(12);
        return pool;
    }
}
