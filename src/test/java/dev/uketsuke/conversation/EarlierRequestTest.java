package dev.uketsuke.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.SettableClock;
import dev.uketsuke.ticket.Act;
import dev.uketsuke.ticket.Entry;
import dev.uketsuke.ticket.Submissions;
import dev.uketsuke.ticket.TicketHistory;
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

/** In a later conversation, the number of a request of one's own is known, and that of nobody else's. */
class EarlierRequestTest {
    private JdbcConnectionPool database;
    private TicketHistory history;
    private Desk desk;
    private String number;
    private int said;

    @BeforeEach
    void a_request_of_another_conversation() {
        database = JdbcConnectionPool.create(
                "jdbc:h2:mem:" + UUID.randomUUID()
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
                "uketsuke",
                "");
        Flyway.configure().dataSource(database).load().migrate();
        var transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
        desk = new Desk(database, new SettableClock(Submissions.MORNING));
        history = new TicketHistory(desk.jdbc);
        var tickets = new Tickets(desk.jdbc, _ -> {}, Submissions::pack);
        Submissions.conversation(desk.jdbc, "c");
        number = Objects.requireNonNull(transaction.execute(_ -> tickets.open(Submissions.japanese("c"))));
    }

    @AfterEach
    void end() {
        desk.close();
        database.dispose();
    }

    @Test
    void a_word_to_its_agent_arrives() {
        asked("requester");

        assertThat(says("About " + number + ": it is the same on five more machines"))
                .contains(number);
        assertThat(last())
                .isEqualTo(new Act.Said("About " + number + ": it is the same on five more machines", List.of()));
    }

    @Test
    void it_may_be_said_to_be_solved() {
        asked("requester");
        says(number + " is solved");

        assertThat(acts()).contains(new Act.Solved());
    }

    @Test
    void that_of_somebody_else_is_not_theirs() {
        var before = acts();
        says("About " + number + ": it is the same on five more machines");
        says(number + " is solved");

        assertThat(acts()).isEqualTo(before);
    }

    private void asked(String requester) {
        desk.jdbc
                .sql("update ticket set channel = :channel, requester = :requester")
                .param("channel", FakeChannel.NAME)
                .param("requester", requester)
                .update();
    }

    private Act last() {
        return acts().getLast();
    }

    private List<Act> acts() {
        return history.of(number).stream().map(Entry::act).toList();
    }

    private String says(String text) {
        var accepted = desk.say("later", "key" + ++said, text);
        var turns = desk.engine.turns();
        var rows = turns.commit(turns.turn(turns.load(accepted.conversationId(), accepted.seq())));
        return String.join("\n", rows.stream().map(row -> row.message().text()).toList());
    }
}
