package dev.uketsuke.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.FreshDatabase;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Numbers are allocated without gaps or doubles by many at once; run on each database by the subclasses. */
abstract class TicketNumbersTest {
    private JdbcClient jdbc;
    private TransactionTemplate transaction;
    private Tickets tickets;

    abstract DataSource database();

    @BeforeEach
    void a_fresh_database() {
        var database = database();
        FreshDatabase.in(database);
        jdbc = JdbcClient.create(database);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
        tickets = new Tickets(jdbc, event -> {}, Submissions::pack);
    }

    @Test
    void the_first_numbers_of_a_year_taken_by_many_at_once_have_no_gap_and_no_double() throws Exception {
        var conversations = IntStream.range(0, 24).mapToObj(i -> "c" + i).toList();
        conversations.forEach(this::conversation);

        var numbers = atOnce(conversations.stream()
                .<Callable<String>>map(conversation -> () -> open(Submissions.japanese(conversation)))
                .toList());

        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 24)
                        .mapToObj("REQ-2026-%06d"::formatted)
                        .toList());
    }

    @Test
    void the_same_request_opened_by_many_at_once_has_one_number() throws Exception {
        conversation("c");

        var numbers = atOnce(IntStream.range(0, 8)
                .<Callable<String>>mapToObj(i -> () -> open(Submissions.japanese("c")))
                .toList());

        assertThat(numbers).containsOnly("REQ-2026-000001");
        assertThat(jdbc.sql("select count(*) from ticket").query(Long.class).single())
                .isEqualTo(1);
    }

    @Test
    void a_rolled_back_ticket_gives_its_number_back() {
        conversation("c");
        conversation("d");

        transaction.executeWithoutResult(status -> {
            tickets.open(Submissions.japanese("c"));
            status.setRollbackOnly();
        });

        assertThat(open(Submissions.japanese("d"))).isEqualTo("REQ-2026-000001");
    }

    @Test
    void the_year_is_the_desks_year() {
        conversation("c");
        var sylvester = Submissions.japanese("c");
        var afterMidnightInTokyo = new Submission(
                "c",
                0,
                sylvester.requester(),
                sylvester.channel(),
                sylvester.language(),
                ZoneOffset.UTC,
                sylvester.request(),
                sylvester.pack(),
                Instant.parse("2026-12-31T15:00:00Z"));

        assertThat(open(afterMidnightInTokyo)).isEqualTo("REQ-2027-000001");
    }

    @Test
    void a_stored_ticket_reads_back_as_it_was_written() {
        conversation("c");
        var number = open(Submissions.japanese("c"));

        var ticket = tickets.find(number).orElseThrow();

        assertThat(ticket.document()).isEqualTo(new TicketWriter(Submissions.japanese("c"), List.of()).write(number));
        assertThat(ticket.createdAt()).isEqualTo(Submissions.MORNING);
        assertThat(tickets.find("REQ-2026-999999")).isEmpty();
    }

    private String open(Submission submission) {
        return Objects.requireNonNull(transaction.execute(status -> tickets.open(submission)));
    }

    private void conversation(String id) {
        Submissions.conversation(jdbc, id);
    }

    private static List<String> atOnce(List<Callable<String>> tasks) throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            var results = new ArrayList<String>();
            for (Future<String> result : threads.invokeAll(tasks)) {
                results.add(result.get());
            }
            return results;
        }
    }
}
