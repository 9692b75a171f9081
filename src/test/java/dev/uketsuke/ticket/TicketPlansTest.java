package dev.uketsuke.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.QueryPlans;
import dev.uketsuke.requester.Identity;
import dev.uketsuke.severity.Level;
import dev.uketsuke.ticket.QueueFilter.Owner;
import dev.uketsuke.ticket.TicketQueue.Place;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** No list of requests, and no look at one, reads a whole table. */
class TicketPlansTest {
    private static final List<String> LARGE = List.of("ticket", "ticket_entry", "conversation");
    private static final Instant NOW = Submissions.MORNING;

    private static EmbeddedPostgres postgres;
    private static QueryPlans plans;
    private static JdbcClient jdbc;
    private static TicketQueue queue;

    @BeforeAll
    static void thousands() throws Exception {
        postgres = EmbeddedPostgres.start();
        ManyTickets.fill(postgres.getPostgresDatabase(), 6_000, 300);
        plans = new QueryPlans(postgres.getPostgresDatabase());
        jdbc = JdbcClient.create(plans.database());
        queue = new TicketQueue(jdbc, plans.database());
    }

    @AfterAll
    static void stop() throws Exception {
        postgres.close();
    }

    @AfterEach
    void no_table_was_read_as_a_whole() {
        assertThat(plans.taken())
                .isNotEmpty()
                .allSatisfy(plan ->
                        assertThat(LARGE).as(plan.sql() + "\n" + plan.steps()).noneMatch(plan::readsAllOf));
    }

    @Test
    void pages_of_the_queue() {
        for (var statuses : List.of(QueueFilter.NOT_CLOSED, QueueFilter.EVERY, Set.of(Status.CLOSED))) {
            for (var owner : List.of(new Owner.Anybody(), new Owner.Nobody(), new Owner.Agent("agent7"))) {
                around(new QueueFilter(statuses, null, null, owner, null), "");
                around(new QueueFilter(statuses, Level.A, "en", owner, null), "");
            }
        }
        around(new QueueFilter(Set.of(Status.WAITING), null, null, new Owner.Anybody(), null), "");
        around(new QueueFilter(QueueFilter.NOT_CLOSED, null, null, new Owner.Anybody(), NOW), "");
    }

    @Test
    void the_search() {
        for (var words : List.of("認証", "認証エラー 除外", "Outlook", "a", ManyTickets.number(4711), "どこにもない言葉")) {
            around(new QueueFilter(QueueFilter.EVERY, null, null, new Owner.Anybody(), null), words);
            around(new QueueFilter(QueueFilter.NOT_CLOSED, Level.B, "ja", new Owner.Nobody(), null), words);
        }
        assertThat(plans.seen())
                .filteredOn(plan -> plan.sql().contains("search_grams"))
                .isNotEmpty()
                .allMatch(plan -> plan.steps().contains("Bitmap Index Scan on ticket_search"));
    }

    @Test
    void counts_and_owners() {
        queue.counts("agent7", NOW);
        queue.owners();
        queue.latestOf(Set.of("c1", "c2"));
    }

    @Test
    void one_request_and_its_history() {
        var tickets = new Tickets(jdbc, _ -> {}, Submissions::pack);
        var number = ManyTickets.number(4000);
        assertThat(tickets.find(number)).isPresent();
        tickets.act(number, null, Actor.agent("agent7"), new Act.Noted("見た"), NOW);
        assertThat(new TicketHistory(jdbc).of(number)).hasSize(2);
        new TicketHistory(jdbc).last();
    }

    @Test
    void the_requests_of_one_person() {
        assertThat(new FollowedTickets(jdbc).of(new Identity("directline", "person7")))
                .hasSize(3);
        assertThat(new FollowedTickets(jdbc).in("c7")).hasSize(1);
    }

    @Test
    void lists_for_programs() {
        var list = new TicketList(jdbc);
        for (var order : TicketOrder.values()) {
            var page = list.page(order, 100, null);
            list.page(order, 100, page.next());
        }
    }

    private static void around(QueueFilter filter, String words) {
        var first = queue.page(filter, words, Place.BEGINNING, 20);
        if (first.after() != null) {
            var second = queue.page(filter, words, new Place(first.after(), null), 20);
            assertThat(queue.page(filter, words, new Place(null, second.before()), 20)
                            .tickets())
                    .isEqualTo(first.tickets());
        }
    }
}
