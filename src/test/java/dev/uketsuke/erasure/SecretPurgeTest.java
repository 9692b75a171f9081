package dev.uketsuke.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.uketsuke.FreshDatabase;
import dev.uketsuke.conversation.StoredTexts;
import dev.uketsuke.ticket.Act;
import dev.uketsuke.ticket.Actor;
import dev.uketsuke.ticket.Entry;
import dev.uketsuke.ticket.Submissions;
import dev.uketsuke.ticket.TicketHistory;
import dev.uketsuke.ticket.Tickets;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A secret is taken out of everything that is stored, and nothing else is; run on each database by the subclasses. */
abstract class SecretPurgeTest {
    private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");
    private static final String SECRET = "Tr0ub4dor & \"3\"";
    private static final String IN_JSON = "Tr0ub4dor & \\\"3\\\"";
    private static final String IN_CARD = "Tr0ub4dor & \\\\\\\"3\\\\\\\"";

    private DataSource database;
    private JdbcClient jdbc;
    private TransactionTemplate transaction;
    private Tickets tickets;
    private SecretPurge purge;
    private String number;

    abstract DataSource database();

    @BeforeEach
    void a_ticket_on_a_fresh_database() {
        database = database();
        FreshDatabase.in(database);
        jdbc = JdbcClient.create(database);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
        tickets = new Tickets(jdbc, _ -> {}, Submissions::pack);
        purge = new SecretPurge(jdbc, tickets, new ConversationFiles(jdbc), new Audit(jdbc));
        Submissions.conversation(jdbc, "c");
        number = Objects.requireNonNull(transaction.execute(_ -> tickets.open(Submissions.japanese("c"))));
    }

    @Test
    void every_column_that_can_hold_a_text_is_covered_or_has_a_reason() throws SQLException {
        var covered = Stream.concat(TextColumn.ALL.stream().map(TextColumn::name), TextsInDatabase.DERIVED.stream())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(covered).doesNotContainAnyElementsOf(TextsInDatabase.NONE);
        covered.addAll(TextsInDatabase.NONE);
        assertThat(TextsInDatabase.columns(database)).isEqualTo(covered);
    }

    @Test
    void a_secret_is_taken_out_of_every_column_and_the_search_and_the_rest_stays() {
        storeEverywhere();
        assertThat(everything()).contains("Tr0ub4dor", "tr0ub4dor");

        var counts = purge(SECRET);

        assertThat(counts.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        TextColumn.ALL.stream().map(TextColumn::name).toList());
        assertThat(everything().toLowerCase(Locale.ROOT))
                .doesNotContain("tr0ub4d")
                .contains("[purged]");
        assertThat(jdbc.sql("select message from outgoing").query(String.class).list())
                .allSatisfy(StoredTexts::checkMessage)
                .anySatisfy(message -> assertThat(message).contains("My password is [PURGED], help"));
        assertThat(new TicketHistory(jdbc).of(number))
                .extracting(Entry::act)
                .contains(new Act.Noted("They sent [PURGED] by mistake"));
        assertThat(tickets.find(number).orElseThrow().title()).isEqualTo("[PURGED]…");
        assertThat(jdbc.sql("select search_grams from ticket").query().singleRow())
                .doesNotContainValue(null);
    }

    @Test
    void a_turn_that_was_computed_before_does_not_bring_it_back() {
        storeEverywhere();
        var before =
                jdbc.sql("select version from conversation").query(Long.class).single();

        purge(SECRET);

        assertThat(jdbc.sql("select version from conversation")
                        .query(Long.class)
                        .single())
                .isGreaterThan(before);
    }

    @Test
    void the_audit_says_who_when_and_how_much_and_not_what() {
        storeEverywhere();

        var counts = purge(SECRET);

        assertThat(new Audit(jdbc).latest(10)).containsExactly(new Audit.Entry(NOW, "lead", "purged", number, counts));
    }

    @Test
    void what_is_stored_nowhere_changes_nothing_and_is_audited_all_the_same() {
        var version = tickets.find(number).orElseThrow().version();

        assertThat(purge("never written 42")).isEmpty();
        assertThat(tickets.find(number).orElseThrow().version()).isEqualTo(version);
        assertThat(new Audit(jdbc).latest(10)).hasSize(1);
    }

    @Test
    void what_the_program_itself_writes_and_what_is_too_short_is_refused_and_changes_nothing() {
        storeEverywhere();
        var before = everything();

        for (var typed : List.of("requester", "said", "abc", "****")) {
            assertThatThrownBy(() -> purge(typed)).isInstanceOf(PurgeRefusedException.class);
        }
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void no_request_and_no_card_loses_what_the_program_finds_its_way_by() {
        message(
                1,
                "{\"from\":\"bot\",\"text\":\"\",\"card\":\"{\\\"actions\\\":[{\\\"type\\\":\\\"Action.Submit\\\"}]}\"}");
        var before = everything();

        for (var typed : List.of("number", "submit", "directline", "Asia/Tokyo", "fields", "consent")) {
            assertThatThrownBy(() -> purge(typed)).isInstanceOf(PurgeRefusedException.class);
        }
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void digits_that_stand_in_numbers_and_moments_too_are_taken_out_of_texts_alone() {
        var digits = number.substring(number.length() - 4);
        var moment = tickets.find(number).orElseThrow().document().submittedAt();
        for (var typed : List.of(digits, Integer.toString(moment.getYear()))) {
            transaction.executeWithoutResult(
                    _ -> tickets.act(number, null, Actor.agent("suzuki"), new Act.Noted("The PIN was " + typed), NOW));

            purge(typed);

            assertThat(new TicketHistory(jdbc).of(number))
                    .extracting(Entry::act)
                    .contains(new Act.Noted("The PIN was [PURGED]"));
        }
        var document = tickets.find(number).orElseThrow().document();
        assertThat(document.number()).isEqualTo(number);
        assertThat(document.submittedAt()).isEqualTo(moment);
    }

    @Test
    void numbers_of_requests_stay_whole_in_every_text_whatever_is_looked_for() {
        message(1, "{\"from\":\"bot\",\"text\":\"" + number + " is with our agents, PIN 0000\"}");

        purge("0000");
        assertThat(purge("REQ-")).isEmpty();

        assertThat(jdbc.sql("select message from outgoing").query(String.class).single())
                .contains(number + " is with our agents, PIN [PURGED]");
    }

    @Test
    void what_an_agent_is_to_write_anew_is_forgotten() {
        jdbc.sql("""
                        insert into spring_session (primary_id, session_id, creation_time, last_access_time,
                            max_inactive_interval, expiry_time) values ('p', 's', 0, 0, 1800, 1800)""").update();
        jdbc.sql("""
                        insert into spring_session_attributes (session_primary_id, attribute_name, attribute_bytes)
                        values ('p', 'org.springframework.web.servlet.support.SessionFlashMapManager.FLASH_MAPS', ?)""").param(SECRET.getBytes(StandardCharsets.UTF_8)).update();

        purge(SECRET);

        assertThat(jdbc.sql("select count(*) from spring_session_attributes")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void the_files_of_the_request_go_when_that_is_wanted_too() {
        storeEverywhere();

        assertThat(purge(SECRET, true)).containsEntry("attachment", 1L);
        assertThat(jdbc.sql("select id from attachment").query(String.class).list())
                .isEmpty();
        assertThat(jdbc.sql("select id from erased_file").query(String.class).list())
                .containsExactly("f");
    }

    private Map<String, Long> purge(String typed) {
        return purge(typed, false);
    }

    private Map<String, Long> purge(String typed, boolean files) {
        return Objects.requireNonNull(
                transaction.execute(_ -> purge.purge(new SecretPurge.Order(number, files, "lead"), typed, NOW)));
    }

    private void storeEverywhere() {
        var now = NOW.atOffset(ZoneOffset.UTC);
        jdbc.sql("update conversation set state = ?, reference = ?")
                .params(Stored.STATE.replace("SECRET", IN_JSON), "{\"user\":{\"name\":\"" + IN_JSON + "\"}}")
                .update();
        jdbc.sql("""
                        insert into inbound (conversation_id, seq, message_key, received_at, echo_id, utterance, activity,
                            inline, status, attempts, not_before)
                        values ('c', 1, 'k', ?, 'e', ?, ?, false, 'done', 0, ?)""")
                .params(
                        now,
                        "{\"type\":\"said\",\"text\":\"" + IN_JSON
                                + "\",\"attachments\":[],\"masked\":[],\"doubtful\":[],\"cut\":false}",
                        "{\"from\":{\"name\":\"" + IN_JSON + "\"}}",
                        now)
                .update();
        message(1, "{\"from\":\"requester\",\"text\":\"My password is " + IN_JSON + ", help\"}");
        message(
                2,
                "{\"from\":\"bot\",\"text\":\"\",\"card\":\"{\\\"body\\\":[{\\\"text\\\":\\\"" + IN_CARD
                        + "\\\"}]}\"}");
        message(3, "{\"from\":\"bot\",\"text\":\"You said Tr0ub4d…\"}");
        jdbc.sql("""
                        insert into attachment (id, conversation_id, name, media_type, size, sha256, status, created_at)
                        values ('f', 'c', ?, 'text/plain', 1, 'ab', 'released', ?)""").params(SECRET + ".txt", now).update();
        jdbc.sql("insert into requester (channel, id) values ('directline', 'dl_person')")
                .update();
        jdbc.sql("insert into requester_detail values ('directline', 'dl_person', 'remembered', 'organization', 0, ?)")
                .param(SECRET)
                .update();
        jdbc.sql("""
                        insert into outage (id, ja, en, severity, cues, from_at, declared_by, declared_at)
                        values ('o', ?, ?, 'B', ?, ?, 'lead', ?)""")
                .params(SECRET, "It is " + SECRET, "a\n" + SECRET, now, now)
                .update();
        transaction.executeWithoutResult(_ -> tickets.act(
                number, null, Actor.agent("suzuki"), new Act.Noted("They sent " + SECRET + " by mistake"), NOW));
        jdbc.sql("update ticket set title = ?, document = replace(document, 'Outlook が起動しません。', ?)")
                .params(SECRET, IN_JSON)
                .update();
        var title = tickets.find(number).orElseThrow().title();
        jdbc.sql("update ticket set document = replace(document, ?, ?)")
                .params("\"title\":\"" + title.replace("\"", "\\\"") + "\"", "\"title\":\"Tr0ub4d…\"")
                .update();
    }

    private void message(int seq, String message) {
        var now = NOW.atOffset(ZoneOffset.UTC);
        jdbc.sql("""
                        insert into outgoing (conversation_id, seq, activity_id, replaces, message, status, attempts,
                            not_before, created_at, shown_at)
                        values ('c', ?, ?, false, ?, 'sent', 0, ?, ?, ?)""").params(seq, "a" + seq, message, now, now, now).update();
    }

    /** Every text that stands in any table. */
    private String everything() {
        var all = new ArrayList<String>();
        try {
            for (var name : TextsInDatabase.columns(database)) {
                var parts = name.split("\\.");
                if (!name.equals("ticket.search_grams")) {
                    jdbc.sql("select %s as found from %s where %s is not null order by 1"
                                    .formatted(parts[1], parts[0], parts[1]))
                            .query((row, _) -> row.getString("found"))
                            .list()
                            .forEach(text -> all.add(name + ": " + text));
                }
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return String.join("\n", all);
    }
}
