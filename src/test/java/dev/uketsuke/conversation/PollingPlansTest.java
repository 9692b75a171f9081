package dev.uketsuke.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.QueryPlans;
import dev.uketsuke.ticket.ManyTickets;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is asked of the database all the time reads no whole table, however much was said before. */
class PollingPlansTest {
    private static final List<String> LARGE = List.of("conversation", "inbound", "outgoing");
    private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");

    private static EmbeddedPostgres postgres;
    private static QueryPlans plans;
    private static JdbcClient jdbc;

    @BeforeAll
    static void thousands() throws Exception {
        postgres = EmbeddedPostgres.start();
        var database = postgres.getPostgresDatabase();
        ManyTickets.fill(database, 3_000, 300);
        var filled = new JdbcTemplate(database);
        filled.execute("""
                insert into inbound (conversation_id, seq, message_key, received_at, echo_id, utterance, inline, status,
                    attempts, not_before)
                select id, seq, 'k' || seq, created_at, 'e' || seq, '{}', false,
                    case when id = 'c7' and seq = 3 then 'open' when id = 'c8' and seq = 3 then 'parked' else 'done' end,
                    0, created_at
                from conversation, generate_series(1, 3) seq""");
        filled.execute("""
                insert into outgoing (conversation_id, seq, activity_id, replaces, inbound_seq, message, status, attempts,
                    not_before, created_at, shown_at)
                select id, seq, 'a' || seq, false, seq, '{}', case when id = 'c9' and seq = 3 then 'pending' else 'sent' end,
                    0, created_at, created_at, created_at
                from conversation, generate_series(1, 3) seq""");
        filled.execute("vacuum analyze");
        plans = new QueryPlans(database);
        jdbc = JdbcClient.create(plans.database());
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
    void what_waits_to_be_worked_or_sent() {
        var inbound = new InboundRows(jdbc);
        assertThat(inbound.waiting(NOW, 100)).containsExactlyInAnyOrder("c7", "c9");
        assertThat(inbound.lowestOpen("c7")).isPresent();
        new OutgoingRows(jdbc).firstPending("c10", NOW);
    }

    @Test
    void what_was_put_aside() {
        assertThat(new InboundRows(jdbc).parked(50)).hasSize(1);
    }

    @Test
    void what_was_said_after_a_place_in_the_log() {
        assertThat(new OutgoingRows(jdbc).after("c7", 3, 100)).isEmpty();
    }

    @Test
    void which_drafts_are_looked_at() {
        assertThat(DraftExpiry.due(jdbc, NOW)).isEmpty();
    }
}
