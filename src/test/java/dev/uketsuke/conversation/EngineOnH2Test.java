package dev.uketsuke.conversation;

import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Nested;

class EngineOnH2Test {
    private static final DataSource POOL = pool();

    private static DataSource pool() {
        var pool = JdbcConnectionPool.create(
                "jdbc:h2:mem:engine;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
                "sa",
                "");
        pool.setMaxConnections(12);
        return pool;
    }

    @Nested
    class Inbox extends InboxContract {
        @Override
        DataSource database() {
            return POOL;
        }
    }

    @Nested
    class Turns extends TurnsContract {
        @Override
        DataSource database() {
            return POOL;
        }
    }

    @Nested
    class Workers extends WorkersContract {
        @Override
        DataSource database() {
            return POOL;
        }
    }

    @Nested
    class Sending extends SendingContract {
        @Override
        DataSource database() {
            return POOL;
        }
    }

    @Nested
    class Deliveries extends DeliveriesContract {
        @Override
        DataSource database() {
            return POOL;
        }
    }

    @Nested
    class Drafts extends DraftLinksContract {
        @Override
        DataSource database() {
            return POOL;
        }
    }

    @Nested
    class OpenDrafts extends DraftsContract {
        @Override
        DataSource database() {
            return POOL;
        }
    }
}
