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
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Whether a requester hears that another agent has taken over is the desk's to set. */
class GreetingTest {
    private JdbcConnectionPool database;
    private TransactionTemplate transaction;
    private Desk desk;

    @BeforeEach
    void a_desk() {
        database = JdbcConnectionPool.create(
                "jdbc:h2:mem:" + UUID.randomUUID()
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
                "uketsuke",
                "");
        Flyway.configure().dataSource(database).load().migrate();
        transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
        desk = new Desk(database, new SettableClock(Submissions.MORNING));
        Submissions.conversation(desk.jdbc, "c");
    }

    @AfterEach
    void end() {
        desk.close();
        database.dispose();
    }

    private List<String> told(DeskSettings settings) {
        var lines = new TicketLines(
                Tables.of(desk.jdbc, transaction),
                SmallPack::read,
                new Drivers(() -> List.of(desk.channel)),
                new LocalWakeups(),
                settings);
        var tickets = new Tickets(desk.jdbc, event -> lines.on((TicketEvent) event), Submissions::pack);
        var number = Objects.requireNonNull(transaction.execute(_ -> tickets.open(Submissions.japanese("c"))));
        act(tickets, number, "suzuki", new Act.Reassigned("tanaka", "to call"));
        act(tickets, number, "tanaka", new Act.Replied("Good morning.", List.of()));
        return desk.log("c").stream().map(row -> row.message().text()).toList();
    }

    private void act(Tickets tickets, String number, String agent, Act act) {
        transaction.executeWithoutResult(_ -> tickets.act(number, null, Actor.agent(agent), act, Submissions.MORNING));
    }

    @Test
    void they_are_greeted_unless_the_desk_does_not_want_it() {
        assertThat(told(DeskSettings.DEFAULTS)).hasSize(2).first().asString().contains("tanaka");
    }

    @Test
    void without_a_greeting_the_words_of_the_new_agent_come_all_the_same() {
        assertThat(told(new DeskSettings(false))).singleElement().asString().contains("Good morning.");
    }
}
