package dev.uketsuke.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.SettableClock;
import dev.uketsuke.ticket.Act;
import dev.uketsuke.ticket.Actor;
import dev.uketsuke.ticket.Submissions;
import dev.uketsuke.ticket.TicketEvent;
import dev.uketsuke.ticket.Tickets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the requester of a duplicate is told of the request in which it goes on. */
class MergedTest {
    private final SettableClock clock = new SettableClock(Submissions.MORNING);
    private JdbcConnectionPool database;
    private TransactionTemplate transaction;
    private Tickets tickets;
    private Desk desk;
    private String number;

    @BeforeEach
    void a_request() {
        database = JdbcConnectionPool.create(
                "jdbc:h2:mem:" + UUID.randomUUID()
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
                "uketsuke",
                "");
        Flyway.configure().dataSource(database).load().migrate();
        transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
        desk = new Desk(database, clock);
        tickets = new Tickets(
                desk.jdbc,
                event -> {
                    if (event instanceof TicketEvent.Acted acted) {
                        desk.engine.ticketLines().on(acted);
                    }
                },
                Submissions::pack);
        number = open("c", "dl_person");
    }

    @AfterEach
    void end() {
        desk.close();
        database.dispose();
    }

    private String open(String conversation, String requester) {
        Submissions.conversation(desk.jdbc, conversation);
        var submission = Submissions.by(requester, Submissions.japanese(conversation));
        return Objects.requireNonNull(transaction.execute(_ -> tickets.open(submission)));
    }

    private String told(String other) {
        transaction.executeWithoutResult(
                _ -> tickets.act(number, null, Actor.agent("suzuki"), new Act.Merged(other), clock.instant()));
        return desk.log("c").getLast().message().text();
    }

    @Test
    void their_own_other_request_is_named() {
        var other = open("d", "dl_person");

        assertThat(told(other)).contains(number, other);
    }

    @Test
    void a_turn_of_the_other_request_s_conversation_does_not_hold_it_up() throws Exception {
        var other = open("d", "dl_person");
        try (var agent = Executors.newSingleThreadExecutor()) {
            var text = transaction.execute(_ -> {
                desk.jdbc
                        .sql("select id from conversation where id = 'd' for update")
                        .query(String.class)
                        .single();
                return joined(agent.submit(() -> told(other)));
            });
            assertThat(text).contains(other);
        }
    }

    private static String joined(Future<String> told) {
        try {
            return told.get();
        } catch (ExecutionException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    void of_somebody_else_s_request_nothing_is_named() {
        var other = open("d", "dl_other");

        assertThat(told(other)).contains(number, "まとめて").doesNotContain(other);
        assertThat(desk.log("d")).isEmpty();
    }

    @Test
    void they_hear_of_its_close_with_number_and_title_where_it_is_theirs() {
        var other = open("d", "dl_person");
        told(other);
        close(other);

        var title = tickets.find(other).orElseThrow().title();
        assertThat(desk.log("c").getLast().message().text()).contains(number, other, title, "終了", "再開");
    }

    @Test
    void of_the_close_of_somebody_else_s_request_they_hear_without_its_number() {
        var other = open("d", "dl_other");
        told(other);
        close(other);

        assertThat(desk.log("c").getLast().message().text())
                .contains(number, "終了")
                .doesNotContain(other);
        assertThat(desk.log("d").getLast().message().text()).contains(other).doesNotContain(number);
    }

    private void close(String other) {
        for (var act : List.of(new Act.Claimed(), new Act.Consented(null), new Act.Closed())) {
            var actor = act instanceof Act.OfAgent ? Actor.agent("suzuki") : Actor.requester("dl_other");
            transaction.executeWithoutResult(_ -> tickets.act(other, null, actor, act, clock.instant()));
        }
    }
}
