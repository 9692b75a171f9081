package dev.uketsuke.conversation;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;

/** One server for all that the engine promises. */
class EngineOnPostgresTest {
    private static EmbeddedPostgres postgres;
    private static HikariDataSource pool;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
        var config = new HikariConfig();
        config.setDataSource(postgres.getPostgresDatabase());
        config.setMaximumPoolSize(20);
        pool = new HikariDataSource(config);
    }

    @AfterAll
    static void stop() throws IOException {
        pool.close();
        postgres.close();
    }

    @Nested
    class Inbox extends InboxContract {
        @Override
        DataSource database() {
            return pool;
        }
    }

    @Nested
    class Turns extends TurnsContract {
        @Override
        DataSource database() {
            return pool;
        }
    }

    @Nested
    class Workers extends WorkersContract {
        @Override
        DataSource database() {
            return pool;
        }
    }

    @Nested
    class Sending extends SendingContract {
        @Override
        DataSource database() {
            return pool;
        }
    }

    @Nested
    class Deliveries extends DeliveriesContract {
        @Override
        DataSource database() {
            return pool;
        }
    }

    @Nested
    class Drafts extends DraftLinksContract {
        @Override
        DataSource database() {
            return pool;
        }
    }

    @Nested
    class OpenDrafts extends DraftsContract {
        @Override
        DataSource database() {
            return pool;
        }
    }
}
