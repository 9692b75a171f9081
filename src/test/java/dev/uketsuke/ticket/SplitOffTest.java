package dev.uketsuke.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.uketsuke.FreshDatabase;
import dev.uketsuke.requester.Identity;
import dev.uketsuke.severity.Level;
import dev.uketsuke.ticket.ActRefusedException.Reason;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A part of a request becomes a request of its own, once, with what concerns both; run on each database. */
abstract class SplitOffTest {
    private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");
    private static final Actor SUZUKI = Actor.agent("suzuki");
    private static final Act.SplitOff PART =
            new Act.SplitOff("", "デバイス一覧の出力", Level.C, "デバイス一覧を CSV で出す方法を知りたい。", null);

    private final List<Object> heard = new ArrayList<>();
    private JdbcClient jdbc;
    private TransactionTemplate transaction;
    private Tickets tickets;
    private TicketHistory history;
    private String number;

    abstract DataSource database();

    @BeforeEach
    void a_ticket_on_a_fresh_database() {
        var database = database();
        FreshDatabase.in(database);
        jdbc = JdbcClient.create(database);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
        tickets = new Tickets(jdbc, heard::add, Submissions::pack);
        history = new TicketHistory(jdbc);
        Submissions.conversation(jdbc, "c");
        number = Objects.requireNonNull(transaction.execute(_ -> tickets.open(Submissions.japanese("c"))));
    }

    @Test
    void the_new_request_has_what_concerns_both_and_nothing_of_the_first_one_s_trouble() {
        var part = made(split(1L, PART));
        var document = part.document();

        assertThat(document.title()).isEqualTo("デバイス一覧の出力");
        assertThat(document.severity()).isEqualTo(Level.C);
        assertThat(document.requester()).isEqualTo("dl_person");
        assertThat(display(document, "issue")).isEqualTo("デバイス一覧を CSV で出す方法を知りたい。");
        for (var slot : List.of("emails", "phone", "product", "contact-method", "time-zone", "support-plan")) {
            assertThat(display(document, slot)).as(slot).isEqualTo(display(first().document(), slot));
        }
        for (var slot : List.of("error-messages", "business-impact", "affected-count", "started-at")) {
            assertThat(document.answer(slot)).as(slot).isEmpty();
        }
        assertThat(document.files()).isEmpty();
        assertThat(document.words()).isEmpty();
    }

    @Test
    void its_severity_is_the_agent_s_and_its_promise_begins_now() {
        var document = made(split(1L, PART)).document();

        assertThat(document.assessment().suggested()).isNull();
        assertThat(document.assessment().chosen()).isNull();
        assertThat(document.assessment().overridden()).isFalse();
        assertThat(document.promise().promised()).isTrue();
        assertThat(document.submittedAt().toInstant()).isEqualTo(NOW);
    }

    @Test
    void the_consent_to_recording_stays_as_it_was_given() {
        assertThat(made(split(1L, PART)).document().recordingConsent())
                .isEqualTo(first().document().recordingConsent());
    }

    @Test
    void each_stands_in_the_other_s_history_and_among_its_related_numbers() {
        var whole = split(1L, PART);
        var part = made(whole);

        assertThat(whole.document().related()).contains(part.number());
        assertThat(part.document().related()).contains(number);
        assertThat(history.of(number).getLast().act())
                .isEqualTo(new Act.SplitOff(
                        part.number(),
                        PART.title(),
                        Level.C,
                        PART.text(),
                        Objects.requireNonNull(part.document().promise().due()).toInstant()));
        assertThat(history.of(part.number()))
                .extracting(Entry::act)
                .containsExactly(new Act.Opened(), new Act.SplitFrom(number));
        assertThat(whole.standing().owner()).isEqualTo("suzuki");
        assertThat(part.standing().status()).isEqualTo(Status.NEW);
    }

    @Test
    void listeners_hear_of_the_new_request_and_of_the_act() {
        var part = made(split(1L, PART));

        assertThat(heard).contains(new TicketEvent.Opened(part.number(), "c"));
        assertThat(heard).last().isInstanceOf(TicketEvent.Acted.class);
    }

    @Test
    void the_same_part_sent_again_changes_nothing_whatever_version_was_seen() {
        var whole = split(1L, PART);

        assertThat(split(1L, PART)).isEqualTo(whole);
        assertThat(split(null, PART)).isEqualTo(whole);
        assertThat(requests()).isEqualTo(2);
    }

    @Test
    void of_many_who_press_at_once_one_request_comes() throws Exception {
        var presses = IntStream.range(0, 6)
                .<Callable<Ticket>>mapToObj(_ -> () -> split(1L, PART))
                .toList();
        try (var threads = Executors.newFixedThreadPool(6)) {
            for (var pressed : threads.invokeAll(presses)) {
                assertThat(pressed.get().version()).isEqualTo(2);
            }
        }

        assertThat(requests()).isEqualTo(2);
    }

    @Test
    void another_part_needs_the_version_that_is_there_now() {
        split(1L, PART);
        var second = new Act.SplitOff("", "別の質問", Level.B, "別の質問です。", null);

        refused(1L, second, Reason.CHANGED);
        split(2L, second);

        assertThat(requests()).isEqualTo(3);
    }

    @Test
    void severity_a_is_filed_by_the_requester_alone_and_a_closed_request_has_no_parts() {
        refused(1L, new Act.SplitOff("", "全社で停止", Level.A, "止まりました。", null), Reason.RAISE_IS_NEW);
        transaction.executeWithoutResult(_ -> {
            tickets.act(number, null, SUZUKI, new Act.Claimed(), NOW);
            tickets.act(number, null, Actor.requester("dl_person"), new Act.Consented(null), NOW);
            tickets.act(number, null, SUZUKI, new Act.Closed(), NOW);
        });
        refused(null, PART, Reason.CLOSED);

        assertThat(requests()).isEqualTo(1);
    }

    @Test
    void a_colleague_who_was_handed_the_request_has_the_part_too() {
        transaction.executeWithoutResult(_ -> {
            tickets.act(
                    number, null, Actor.requester("dl_person"), new Act.ColleagueNamed("田中", "tanaka@example.jp"), NOW);
            tickets.act(number, null, SUZUKI, new Act.ColleagueConfirmed("", "tanaka@example.jp", ""), NOW);
        });

        var part = made(split(null, PART));

        assertThat(new FollowedTickets(jdbc)
                        .of(new Identity("directline", "dl_signed-in_tanaka"), List.of("tanaka@example.jp")))
                .extracting(Followed::number)
                .contains(part.number());
    }

    private Ticket split(@Nullable Long version, Act.SplitOff part) {
        return Objects.requireNonNull(
                transaction.execute(_ -> tickets.split(number, version, SUZUKI, part, Submissions.pack(), NOW)));
    }

    private Ticket made(Ticket whole) {
        return tickets.find(whole.document().related().getLast()).orElseThrow();
    }

    private Ticket first() {
        return tickets.find(number).orElseThrow();
    }

    private int requests() {
        return jdbc.sql("select count(*) from ticket").query(Integer.class).single();
    }

    private static String display(TicketDocument document, String slot) {
        return document.answer(slot).orElseThrow().display();
    }

    private void refused(@Nullable Long version, Act.SplitOff part, Reason reason) {
        assertThatThrownBy(() -> split(version, part))
                .isInstanceOfSatisfying(
                        ActRefusedException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
