package dev.uketsuke.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;

/** A real database server that goes away and comes back. */
class DatabaseAwayTest {
    @TempDir
    Path folder;

    private EmbeddedPostgres server;
    private HikariDataSource pool;
    private Desk desk;
    private volatile boolean stopBeforeCommit;

    @BeforeEach
    void start() throws IOException {
        server = server(0);
        pool = new HikariDataSource();
        pool.setJdbcUrl(server.getJdbcUrl("postgres", "postgres"));
        pool.setUsername("postgres");
        pool.setConnectionTimeout(1_000);
        pool.setValidationTimeout(250);
        Flyway.configure().dataSource(pool).load().migrate();
        desk = new Desk(pool, Clock.systemUTC(), Desk.SETTINGS, List.of(new Interrupted()), _ -> {});
        desk.engine.start();
    }

    @AfterEach
    void stop() throws IOException {
        desk.close();
        pool.close();
        server.close();
    }

    @Test
    void a_message_that_cannot_be_stored_is_refused_and_taken_when_it_comes_again() throws IOException {
        var port = server.getPort();
        server.close();
        assertThatThrownBy(() -> desk.say("c1", "k1", "Hello")).isInstanceOf(DataAccessException.class);

        server = server(port);
        await().atMost(Duration.ofSeconds(60)).ignoreExceptions().until(() -> desk.say("c1", "k1", "Hello") != null);
        await().atMost(Duration.ofSeconds(60)).until(() -> desk.open() == 0);
        assertThat(desk.jdbc
                        .sql("select count(*) from inbound where status = 'done'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void a_turn_that_the_database_does_not_take_is_run_when_it_is_back() throws IOException {
        var port = server.getPort();
        stopBeforeCommit = true;
        var accepted = desk.engine.inbox().accept(Desk.arrival("interrupted", "c1", "k1", Desk.said("Hello")));
        await().atMost(Duration.ofSeconds(60)).until(() -> !stopBeforeCommit);

        server = server(port);
        await().atMost(Duration.ofSeconds(60)).ignoreExceptions().until(() -> desk.open() == 0);
        assertThat(desk.jdbc
                        .sql("select version from conversation where id = ?")
                        .param(accepted.conversationId())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(desk.log(accepted.conversationId()).stream()
                        .filter(row -> row.message().from() == Message.From.BOT))
                .isNotEmpty();
    }

    /** A server on the same data every time; port 0 stands for any. */
    private EmbeddedPostgres server(int port) throws IOException {
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("data"))
                .setCleanDataDirectory(false);
        return port == 0 ? builder.start() : builder.setPort(port).start();
    }

    private void takeAway() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes the database away between the reading of a turn and its commit. */
    private final class Interrupted implements ChannelDriver {
        @Override
        public boolean serves(String channel) {
            return channel.equals("interrupted");
        }

        @Override
        public List<OutgoingRow> run(Snapshot snapshot, Turns turns) {
            var outcome = turns.turn(snapshot);
            if (stopBeforeCommit) {
                takeAway();
                stopBeforeCommit = false;
            }
            return turns.commit(outcome);
        }

        @Override
        public @Nullable String send(OutgoingRow row, @Nullable String reference) {
            return null;
        }
    }
}
