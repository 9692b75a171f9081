package dev.uketsuke.ticket;

import static dev.uketsuke.ticket.QueuedTickets.EVERY;
import static dev.uketsuke.ticket.QueuedTickets.NOON;
import static dev.uketsuke.ticket.QueuedTickets.OPEN;
import static dev.uketsuke.ticket.QueuedTickets.SUZUKI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.uketsuke.intake.Request;
import dev.uketsuke.severity.Level;
import dev.uketsuke.ticket.QueueFilter.Owner;
import dev.uketsuke.ticket.TicketQueue.Place;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The queue's order, its pages and filters; run on each database by the subclasses. */
abstract class TicketQueueTest {
    private QueuedTickets desk;

    abstract DataSource database();

    @BeforeEach
    void a_fresh_database() {
        desk = new QueuedTickets(database());
    }

    @Test
    void the_least_time_left_comes_first_and_what_is_closed_comes_last() {
        var unpromised = desk.open(unpromised(Submissions.english("c1")));
        var second = desk.open(later(Submissions.japanese("c2"), Duration.ofHours(1)));
        var first = desk.open(Submissions.japanese("c3"));
        var answered = desk.open(Submissions.english("c4"));
        desk.tickets.act(answered, null, SUZUKI, new Act.Replied("調べています。", List.of()), NOON);
        var closedFirst = desk.closed("c5", NOON);
        var closedLast = desk.closed("c6", NOON.plusSeconds(1));

        assertThat(desk.numbers(EVERY, ""))
                .containsExactly(first, second, unpromised, answered, closedLast, closedFirst);
        assertThat(desk.numbers(OPEN, "")).containsExactly(first, second, unpromised, answered);
    }

    @Test
    void who_waits_for_the_desk_again_comes_back_to_the_front_and_who_is_waited_for_goes_behind() {
        var waited = desk.open(Submissions.japanese("c1"));
        var again = desk.open(Submissions.japanese("c2"));
        var first = desk.open(Submissions.japanese("c3"));
        var missed = desk.open(later(Submissions.japanese("c4"), Duration.ofHours(1)));
        desk.tickets.act(again, null, SUZUKI, new Act.Replied("調べています。", List.of()), NOON);
        desk.tickets.act(missed, null, SUZUKI, new Act.Contacted("phone", false), NOON.plusSeconds(60));
        desk.tickets.act(waited, null, SUZUKI, new Act.Asked("何台ですか。"), NOON.plusSeconds(120));
        assertThat(desk.numbers(OPEN, "")).containsExactly(first, again, missed, waited);

        var hour = NOON.plus(Duration.ofHours(1));
        desk.tickets.act(missed, null, Actor.requester("dl_person"), new Act.Said("もしもし", List.of()), hour);
        desk.tickets.act(again, null, Actor.requester("dl_person"), new Act.Said("まだです", List.of()), hour);

        assertThat(desk.numbers(OPEN, "")).containsExactly(first, missed, again, waited);
        var due = Objects.requireNonNull(
                desk.tickets.find(missed).orElseThrow().standing().clock().dueAt());
        assertThat(due).isEqualTo(Submissions.MORNING.plus(Duration.ofHours(6)).minusSeconds(60));
        var late = new QueueFilter(QueueFilter.NOT_CLOSED, null, null, new Owner.Anybody(), due.plusSeconds(1));
        assertThat(desk.numbers(late, "")).containsExactly(first, missed);
        assertThat(desk.queue.counts("suzuki", due.plusSeconds(1)).overdue()).isEqualTo(2);
    }

    @Test
    void pages_hold_every_request_once_forwards_and_backwards() {
        for (var i = 0; i < 11; i++) {
            var number = desk.open(later(
                    i % 3 == 0 ? unpromised(Submissions.english("c" + i)) : Submissions.japanese("c" + i),
                    Duration.ofMinutes(i / 2)));
            if (i % 4 == 0) {
                desk.tickets.act(number, null, SUZUKI, new Act.Replied("調べています。", List.of()), NOON);
            }
        }
        for (var i = 11; i < 17; i++) {
            desk.closed("c" + i, NOON.plusSeconds(i / 2));
        }

        for (var words : List.of("", "2026", "起動")) {
            var whole = desk.queue.page(EVERY, words, Place.BEGINNING, 100);
            assertThat(whole.before()).isNull();
            assertThat(whole.after()).isNull();
            var forwards = walk(EVERY, words, 3);
            assertThat(forwards).isEqualTo(QueuedTickets.numbers(whole));
        }
        assertThat(walk(EVERY, "", 3)).hasSize(17).doesNotHaveDuplicates();
        assertThat(back(3)).isEqualTo(walk(EVERY, "", 3));
    }

    @Test
    void a_cursor_of_something_else_is_refused() {
        for (var cursor : List.of("abc", "%", "MCAwIFg", "5 0 REQ-2026-000001")) {
            assertThatThrownBy(() -> desk.queue.page(OPEN, "", new Place(cursor, null), 10))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void filters_leave_what_they_name() {
        var japanese = desk.open(Submissions.japanese("c1"));
        var english = desk.open(Submissions.english("c2"));
        var taken = desk.open(Submissions.japanese("c3"));
        desk.tickets.act(taken, null, SUZUKI, new Act.Asked("いつからですか。"), NOON);
        var closed = desk.closed("c4", NOON);

        assertThat(desk.numbers(new QueueFilter(QueueFilter.NOT_CLOSED, Level.A, null, new Owner.Anybody(), null), ""))
                .containsExactly(english);
        assertThat(desk.numbers(new QueueFilter(QueueFilter.EVERY, null, "ja", new Owner.Anybody(), null), ""))
                .containsExactly(japanese, taken, closed);
        assertThat(desk.numbers(new QueueFilter(QueueFilter.NOT_CLOSED, null, null, new Owner.Nobody(), null), ""))
                .containsExactly(english, japanese);
        assertThat(desk.numbers(new QueueFilter(QueueFilter.EVERY, null, null, new Owner.Agent("suzuki"), null), ""))
                .containsExactly(taken, closed);
        assertThat(desk.numbers(QueuedTickets.filter(Set.of(Status.WAITING)), ""))
                .containsExactly(taken);
        assertThat(desk.numbers(QueuedTickets.filter(Set.of(Status.CLOSED)), ""))
                .containsExactly(closed);
        var late = new QueueFilter(
                QueueFilter.NOT_CLOSED, null, null, new Owner.Anybody(), Submissions.MORNING.plus(Duration.ofHours(2)));
        assertThat(desk.numbers(late, "")).containsExactly(english);
        assertThat(desk.numbers(late, "tills")).containsExactly(english);
        assertThat(desk.numbers(late, "outlook")).isEmpty();
    }

    @Test
    void what_is_open_is_counted_and_its_owners_are_named() {
        desk.open(Submissions.japanese("c1"));
        desk.open(Submissions.english("c2"));
        var taken = desk.open(Submissions.japanese("c3"));
        desk.tickets.act(taken, null, SUZUKI, new Act.Asked("いつからですか。"), NOON);
        desk.closed("c4", NOON);

        assertThat(desk.queue.counts("suzuki", Submissions.MORNING.plus(Duration.ofHours(2))))
                .isEqualTo(new TicketQueue.Counts(3, 1, 1, 2, 1, Map.of(Level.A, 1, Level.B, 2, Level.C, 0)));
        assertThat(desk.queue.owners()).containsExactly("suzuki");
    }

    @Test
    void the_latest_open_request_of_a_conversation_is_known() {
        var number = desk.open(Submissions.japanese("c1"));
        desk.closed("c2", NOON);

        assertThat(desk.queue.latestOf(Set.of("c1", "c2", "c3"))).isEqualTo(Map.of("c1", number));
        assertThat(desk.queue.latestOf(Set.of())).isEmpty();
    }

    @Test
    void requests_of_the_time_before_are_ordered_and_found_too() {
        var database = database();
        var flyway = Flyway.configure().dataSource(database).cleanDisabled(false);
        flyway.load().clean();
        flyway.target("8").load().migrate();
        var due = insertedBefore("REQ-2026-000001", "c1", "new");
        var closed = insertedBefore("REQ-2026-000002", "c2", "closed");
        desk.jdbc.sql("""
                        insert into ticket_entry (number, at, side, actor, kind, details)
                        values ('REQ-2026-000001', :now, 'agent', 'suzuki', 'noted', '{"text":"誤検知"}')""").param("now", TicketRows.column(NOON)).update();

        Flyway.configure().dataSource(database).load().migrate();

        assertThat(desk.numbers(EVERY, "")).containsExactly(due, closed);
        assertThat(desk.numbers(OPEN, "")).containsExactly(due);
        assertThat(desk.numbers(EVERY, "outlook 誤検知")).containsExactly(due);
        assertThat(desk.tickets.find(due).orElseThrow().standing().clock())
                .isEqualTo(new ResponseClock(NOON.minusSeconds(3600), null, NOON.minusSeconds(900), NOON));
        assertThat(desk.tickets.find(closed).orElseThrow().standing().clock())
                .isEqualTo(ResponseClock.NONE.answered(NOON));
    }

    private String insertedBefore(String number, String conversation, String status) {
        Submissions.conversation(desk.jdbc, conversation);
        var document = new TicketWriter(Submissions.japanese(conversation), List.of()).write(number);
        desk.jdbc
                .sql("""
                        insert into ticket (number, conversation_id, request, title, severity, status, requester,
                            language, channel, due_at, document, created_at, version, closed_at)
                        values (:number, :conversation, 0, 't', 'B', :status, 'dl_person', 'ja', 'directline', :now,
                            :document, :created, 1, :now)""")
                .param("number", number)
                .param("conversation", conversation)
                .param("status", status)
                .param("document", TicketJson.write(document))
                .param("created", TicketRows.column(NOON.minusSeconds(3600)))
                .param("now", TicketRows.column(NOON))
                .update();
        return number;
    }

    private List<String> walk(QueueFilter filter, String words, int size) {
        var numbers = new ArrayList<String>();
        @Nullable String after = null;
        do {
            var page = desk.queue.page(filter, words, new Place(after, null), size);
            assertThat(page.tickets()).hasSizeLessThanOrEqualTo(size);
            assertThat(page.before() == null)
                    .isEqualTo(after == null || page.tickets().isEmpty());
            numbers.addAll(QueuedTickets.numbers(page));
            after = page.after();
        } while (after != null);
        return numbers;
    }

    private List<String> back(int size) {
        var page = desk.queue.page(EVERY, "", Place.BEGINNING, size);
        while (page.after() != null) {
            page = desk.queue.page(EVERY, "", new Place(page.after(), null), size);
        }
        var numbers = new ArrayList<>(QueuedTickets.numbers(page));
        while (page.before() != null) {
            page = desk.queue.page(EVERY, "", new Place(null, page.before()), size);
            assertThat(page.after()).isNotNull();
            numbers.addAll(0, QueuedTickets.numbers(page));
        }
        return numbers;
    }

    private static Submission unpromised(Submission submission) {
        return with(submission, Submissions.withoutPlan(submission.request()), Duration.ZERO);
    }

    private static Submission later(Submission submission, Duration wait) {
        return with(submission, submission.request(), wait);
    }

    private static Submission with(Submission submission, Request request, Duration wait) {
        var made = Submissions.submission(submission.conversationId(), submission.language(), request);
        return new Submission(
                made.conversationId(),
                made.position(),
                made.requester(),
                made.channel(),
                made.language(),
                made.zone(),
                made.request(),
                made.pack(),
                made.submittedAt().plus(wait));
    }
}
