package dev.uketsuke.conversation;

import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

class KillOnH2Test extends KillContract {
    @Override
    String url() {
        return "jdbc:h2:file:" + folder.resolve("database")
                + ";WRITE_DELAY=0;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_ON_EXIT=FALSE";
    }

    @Override
    String user() {
        return "uketsuke";
    }

    @Override
    DataSource database() {
        return JdbcConnectionPool.create(url(), user(), "");
    }
}
