package dev.uketsuke.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.uketsuke.FreshDatabase;
import dev.uketsuke.SettableClock;
import dev.uketsuke.ticket.Submissions;
import dev.uketsuke.ticket.Tickets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What nobody works any more goes after its time, and nothing else does; run on each database by the subclasses. */
abstract class RetentionTest {
    private static final Instant CLOSED = Submissions.MORNING.plus(Duration.ofDays(1));
    private static final RetentionSettings SETTINGS =
            new RetentionSettings(Duration.ofDays(400), Duration.ofDays(400), Duration.ofDays(90));

    private final SettableClock clock = new SettableClock(CLOSED);
    private JdbcClient jdbc;
    private DataSourceTransactionManager transactions;
    private Tickets tickets;

    abstract DataSource database();

    @BeforeEach
    void a_fresh_database() {
        var database = database();
        FreshDatabase.in(database);
        jdbc = JdbcClient.create(database);
        transactions = new DataSourceTransactionManager(database);
        tickets = new Tickets(jdbc, _ -> {}, Submissions::pack);
    }

    @Test
    void a_closed_request_loses_its_conversation_and_files_after_its_time_and_stays_itself() {
        var number = request("c");
        close(number);
        var document = tickets.find(number).orElseThrow().document();

        after(Duration.ofDays(399), SETTINGS);
        assertThat(ids("select message from outgoing")).hasSize(1);
        assertThat(ids("select id from attachment")).hasSize(1);

        after(Duration.ofDays(2), SETTINGS);
        assertThat(ids("select message from outgoing")).isEmpty();
        assertThat(ids("select utterance from inbound")).isEmpty();
        assertThat(ids("select id from attachment")).isEmpty();
        assertThat(ids("select id from erased_file")).hasSize(1);
        assertThat(ids("select state from conversation where state is not null"))
                .isEmpty();
        assertThat(tickets.find(number).orElseThrow().document()).isEqualTo(document);
    }

    @Test
    void who_speaks_there_again_begins_a_conversation_of_their_own() {
        close(request("c"));

        after(Duration.ofDays(401), SETTINGS);

        assertThat(ids("select id from conversation where channel_key = 'c'")).isEmpty();
        assertThat(ids("select id from conversation")).containsExactly("c");
    }

    @Test
    void an_open_request_is_never_touched() {
        request("c");
        close(request("d"));
        jdbc.sql("update ticket set conversation_id = 'c', request = 1 where conversation_id = 'd'")
                .update();

        after(Duration.ofDays(4000), SETTINGS);

        assertThat(ids("select conversation_id from outgoing")).containsExactly("c");
        assertThat(ids("select conversation_id from inbound")).containsExactly("c");
        assertThat(ids("select conversation_id from attachment")).containsExactly("c");
    }

    @Test
    void a_conversation_without_a_request_is_deleted_as_a_whole_unless_it_holds_a_draft() {
        conversation("talk");
        conversation("draft");
        jdbc.sql("update conversation set draft_look_at = updated_at where id = 'draft'")
                .update();

        after(Duration.ofDays(402), SETTINGS);

        assertThat(ids("select id from conversation")).containsExactly("draft");
        assertThat(ids("select conversation_id from attachment")).containsExactly("draft");
    }

    @Test
    void ids_of_messages_go_before_what_was_said() {
        close(request("c"));

        after(Duration.ofDays(91), SETTINGS);

        assertThat(ids("select conversation_id from inbound")).isEmpty();
        assertThat(ids("select conversation_id from outgoing")).containsExactly("c");
    }

    @Test
    void what_was_closed_long_ago_and_spoken_in_since_stays() {
        close(request("c"));
        clock.set(CLOSED.plus(Duration.ofDays(390)));
        jdbc.sql("update conversation set updated_at = ?")
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();

        after(Duration.ofDays(20), SETTINGS);

        assertThat(ids("select conversation_id from outgoing")).containsExactly("c");
    }

    @Test
    void what_has_no_end_is_kept_for_ever() {
        close(request("c"));

        after(Duration.ofDays(4000), new RetentionSettings(Duration.ZERO, Duration.ZERO, Duration.ZERO));

        assertThat(ids("select conversation_id from outgoing")).hasSize(1);
        assertThat(ids("select conversation_id from inbound")).hasSize(1);
        assertThat(ids("select conversation_id from attachment")).hasSize(1);
        assertThat(new Audit(jdbc).latest(10)).isEmpty();
    }

    @Test
    void the_audit_counts_what_went_and_a_second_look_finds_nothing() {
        close(request("c"));

        after(Duration.ofDays(401), SETTINGS);
        after(Duration.ZERO, SETTINGS);

        assertThat(new Audit(jdbc).latest(10))
                .extracting(entry -> entry.actor() + " " + entry.kind() + " " + entry.counts())
                .containsExactly("retention expired {attachment=1}", "retention expired {inbound=1, outgoing=1}");
    }

    @Test
    void a_time_in_which_a_request_could_still_be_opened_again_is_refused() {
        for (var kept : List.of(Duration.ofDays(14), Duration.ofDays(-400), Duration.ofDays(40_000))) {
            assertThatThrownBy(() -> new RetentionSettings(kept, Duration.ZERO, Duration.ZERO))
                    .hasMessageContaining("uketsuke.keep.transcripts");
            assertThatThrownBy(() -> new RetentionSettings(Duration.ZERO, kept, Duration.ZERO))
                    .hasMessageContaining("uketsuke.keep.files");
        }
    }

    private void after(Duration time, RetentionSettings settings) {
        clock.advance(time);
        var files = new ConversationFiles(jdbc);
        new Retention(jdbc, transactions, new ConversationErasure(jdbc, files), files, new Audit(jdbc), clock, settings)
                .expire();
    }

    private String request(String conversation) {
        conversation(conversation);
        return Objects.requireNonNull(
                new TransactionTemplate(transactions).execute(_ -> tickets.open(Submissions.japanese(conversation))));
    }

    private void close(String number) {
        jdbc.sql("update ticket set status = 'closed', closed_at = ? where number = ?")
                .params(CLOSED.atOffset(ZoneOffset.UTC), number)
                .update();
    }

    private void conversation(String id) {
        Submissions.conversation(jdbc, id);
        Stored.message(jdbc, id);
    }

    private List<String> ids(String sql) {
        return jdbc.sql(sql).query((row, _) -> row.getString(1)).list();
    }
}
