package dev.uketsuke.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.uketsuke.severity.Level;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What is done about a ticket is stored once, in order, by whoever has seen its latest version; run on each database. */
abstract class TicketActsTest {
    private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");

    private final List<Object> heard = new ArrayList<>();
    private TransactionTemplate transaction;
    private Tickets tickets;
    private TicketHistory history;
    private String number;

    abstract DataSource database();

    @BeforeEach
    void a_ticket_on_a_fresh_database() {
        var database = database();
        var flyway =
                Flyway.configure().dataSource(database).cleanDisabled(false).load();
        flyway.clean();
        flyway.migrate();
        var jdbc = JdbcClient.create(database);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
        tickets = new Tickets(jdbc, heard::add);
        history = new TicketHistory(jdbc);
        Submissions.conversation(jdbc, "c");
        number = Objects.requireNonNull(transaction.execute(_ -> tickets.open(Submissions.japanese("c"))));
    }

    @Test
    void an_act_is_stored_with_who_and_when_and_told_to_listeners() {
        var ticket = act(1L, Actor.agent("suzuki"), new Act.Replied("再起動をお試しください。", List.of()));

        assertThat(ticket.version()).isEqualTo(2);
        assertThat(tickets.find(number)).contains(ticket);
        assertThat(history.of(number))
                .extracting(Entry::act)
                .containsExactly(new Act.Opened(), new Act.Replied("再起動をお試しください。", List.of()));
        assertThat(history.of(number).getLast().at()).isEqualTo(NOW);
        assertThat(heard).last().isInstanceOf(TicketEvent.Acted.class);
    }

    @Test
    void of_agents_who_press_at_once_with_the_same_version_one_wins() throws Exception {
        var agents = IntStream.range(0, 8)
                .<Callable<Boolean>>mapToObj(i -> () -> {
                    try {
                        act(1L, Actor.agent("agent" + i), new Act.Claimed());
                        return true;
                    } catch (ActRefusedException lost) {
                        assertThat(lost.reason()).isEqualTo(ActRefusedException.Reason.CHANGED);
                        return false;
                    }
                })
                .toList();
        var won = 0;
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var done : threads.invokeAll(agents)) {
                won += done.get() ? 1 : 0;
            }
        }

        assertThat(won).isEqualTo(1);
        assertThat(history.of(number)).hasSize(2);
    }

    @Test
    void a_refused_act_leaves_no_trace() {
        assertThatThrownBy(() -> act(null, Actor.agent("suzuki"), new Act.Closed()))
                .isInstanceOf(ActRefusedException.class);

        assertThat(history.of(number)).hasSize(1);
        assertThat(tickets.find(number).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void a_changed_severity_stands_in_the_list_and_in_the_document() {
        act(null, Actor.agent("suzuki"), new Act.SeverityChanged(Level.C, "回避できているため"));

        var ticket = tickets.find(number).orElseThrow();
        assertThat(ticket.severity()).isEqualTo(Level.C);
        assertThat(ticket.document().assessment()).isNotNull();
    }

    @Test
    void every_kind_of_act_is_read_as_it_was_written() {
        var acts = List.<Act>of(
                new Act.Claimed(),
                new Act.Asked("何台ですか。"),
                new Act.Said("30台です", List.of(new Act.Attached("f", "a.png", "image/png", 3))),
                new Act.Contacted("phone", true),
                new Act.Filed("2411180040001234", NOW),
                new Act.Reassigned("kim", "ログ待ち、明日まで"),
                new Act.Solved(),
                new Act.Consented("ourselves"));

        acts.forEach(act -> act(null, act instanceof Act.OfAgent ? Actor.agent("suzuki") : Actor.requester("r"), act));

        assertThat(history.of(number).stream().skip(1).map(Entry::act).toList()).isEqualTo(acts);
    }

    private Ticket act(@Nullable Long version, Actor actor, Act act) {
        return Objects.requireNonNull(transaction.execute(_ -> tickets.act(number, version, actor, act, NOW)));
    }
}
