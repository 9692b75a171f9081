package dev.uketsuke.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.FreshDatabase;
import dev.uketsuke.SettableClock;
import dev.uketsuke.conversation.DraftSettings;
import dev.uketsuke.ticket.Submissions;
import dev.uketsuke.ticket.Tickets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What is counted of requests and drafts; run on each database by the subclasses. */
abstract class ReportsTest {
    private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");
    private static final Period NOVEMBER =
            new Period(Instant.parse("2026-11-01T00:00:00Z"), Instant.parse("2026-12-01T00:00:00Z"), null);
    private static final DraftSettings DRAFTS =
            new DraftSettings(Duration.ofHours(12), Duration.ofDays(7), Duration.ofDays(30), Duration.ofDays(7));

    private JdbcClient jdbc;
    private TransactionTemplate transaction;
    private Reports reports;

    abstract DataSource database();

    @BeforeEach
    void a_fresh_database() {
        var database = database();
        FreshDatabase.in(database);
        jdbc = JdbcClient.create(database);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
        reports = new Reports(jdbc, DRAFTS, new SettableClock(NOW));
    }

    @Test
    void messages_count_until_the_submission_and_still_when_they_are_no_longer_kept() {
        submitted("c1", 3);
        submitted("c2", 8);

        jdbc.sql("delete from inbound").update();

        assertThat(rows("turns")).contains("1-3 [1]", "4-6 [0]", "7-10 [1]", "unknown [0]");
    }

    @Test
    void a_request_of_before_they_were_counted_is_not_taken_for_a_short_one() {
        submitted("c1", 3);

        jdbc.sql("update ticket set turns = null").update();

        assertThat(rows("turns")).contains("1-3 [0]", "unknown [1]");
    }

    @Test
    void a_draft_stops_at_the_question_that_is_asked_once_it_lies_still() {
        submitted("c1", 3);
        draft("still", "extent", NOW.minus(Duration.ofDays(2)));
        draft("like-it", "extent", NOW.minus(Duration.ofDays(3)));
        draft("at-work", "business-impact", NOW.minus(Duration.ofMinutes(5)));

        assertThat(rows("stops")).containsExactly("extent [2]", "submitted [1]");
    }

    private List<String> rows(String key) {
        return reports.of(NOVEMBER).stream()
                .filter(report -> report.key().equals(key))
                .flatMap(report -> report.rows().stream())
                .map(row -> row.key() + " " + row.counts())
                .toList();
    }

    private void submitted(String conversation, int messages) {
        Submissions.conversation(jdbc, conversation);
        IntStream.rangeClosed(1, messages).forEach(seq -> message(conversation, seq));
        var tickets = new Tickets(jdbc, _ -> {}, Submissions::pack);
        transaction.executeWithoutResult(_ -> tickets.open(Submissions.japanese(conversation)));
    }

    private void message(String conversation, int seq) {
        jdbc.sql("""
                        insert into inbound (conversation_id, seq, message_key, utterance, status, received_at, not_before,
                            echo_id, inline, attempts)
                        values (?, ?, ?, '{}', 'done', ?, ?, 'e', false, 0)""")
                .params(conversation, seq, "m" + seq, at(NOW.minusSeconds(600)), at(NOW))
                .update();
    }

    private void draft(String conversation, String asked, Instant said) {
        Submissions.conversation(jdbc, conversation);
        jdbc.sql("update conversation set version = 3, updated_at = ?, state = ? where id = ?")
                .params(
                        at(said),
                        "{\"format\":2,\"language\":\"ja\",\"current\":0,\"welcomed\":true,\"paused\":false,\"revisit\":[],"
                                + "\"trail\":[],\"open\":{\"card\":\"c.1\",\"asks\":[\"" + asked
                                + "\"],\"attempts\":0},"
                                + "\"requests\":[{\"answers\":{},\"facts\":{},\"words\":[],\"human-wanted\":false,"
                                + "\"released\":false}]}",
                        conversation)
                .update();
    }

    private static Object at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
