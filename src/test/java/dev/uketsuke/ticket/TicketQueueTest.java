package dev.uketsuke.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.uketsuke.FreshDatabase;
import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Answered;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.intake.Request;
import dev.uketsuke.severity.Level;
import dev.uketsuke.ticket.QueueFilter.Owner;
import dev.uketsuke.ticket.TicketQueue.Place;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The queue's order, its pages, filters and search; run on each database by the subclasses. */
abstract class TicketQueueTest {
    private static final Instant NOON = Instant.parse("2026-11-24T03:00:00Z");
    private static final Actor SUZUKI = Actor.agent("suzuki");
    private static final QueueFilter OPEN = filter(QueueFilter.NOT_CLOSED);
    private static final QueueFilter EVERY = filter(QueueFilter.EVERY);

    private TransactionTemplate transaction;
    private JdbcClient jdbc;
    private Tickets tickets;
    private TicketQueue queue;

    abstract DataSource database();

    @BeforeEach
    void a_fresh_database() {
        var database = database();
        FreshDatabase.in(database);
        jdbc = JdbcClient.create(database);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
        tickets = new Tickets(jdbc, _ -> {}, Submissions::pack);
        queue = new TicketQueue(jdbc, database);
    }

    @Test
    void the_least_time_left_comes_first_and_what_is_closed_comes_last() {
        var unpromised = open(unpromised(Submissions.english("c1")));
        var second = open(later(Submissions.japanese("c2"), Duration.ofHours(1)));
        var first = open(Submissions.japanese("c3"));
        var answered = open(Submissions.english("c4"));
        tickets.act(answered, null, SUZUKI, new Act.Replied("調べています。", List.of()), NOON);
        var closedFirst = closed("c5", NOON);
        var closedLast = closed("c6", NOON.plusSeconds(1));

        assertThat(numbers(EVERY, "")).containsExactly(first, second, unpromised, answered, closedLast, closedFirst);
        assertThat(numbers(OPEN, "")).containsExactly(first, second, unpromised, answered);
    }

    @Test
    void who_waits_for_the_desk_again_comes_back_to_the_front_and_who_is_waited_for_goes_behind() {
        var waited = open(Submissions.japanese("c1"));
        var again = open(Submissions.japanese("c2"));
        var first = open(Submissions.japanese("c3"));
        var missed = open(later(Submissions.japanese("c4"), Duration.ofHours(1)));
        tickets.act(again, null, SUZUKI, new Act.Replied("調べています。", List.of()), NOON);
        tickets.act(missed, null, SUZUKI, new Act.Contacted("phone", false), NOON.plusSeconds(60));
        tickets.act(waited, null, SUZUKI, new Act.Asked("何台ですか。"), NOON.plusSeconds(120));
        assertThat(numbers(OPEN, "")).containsExactly(first, again, missed, waited);

        var hour = NOON.plus(Duration.ofHours(1));
        tickets.act(missed, null, Actor.requester("dl_person"), new Act.Said("もしもし", List.of()), hour);
        tickets.act(again, null, Actor.requester("dl_person"), new Act.Said("まだです", List.of()), hour);

        assertThat(numbers(OPEN, "")).containsExactly(first, missed, again, waited);
        var due = Objects.requireNonNull(
                tickets.find(missed).orElseThrow().standing().clock().dueAt());
        assertThat(due).isEqualTo(Submissions.MORNING.plus(Duration.ofHours(6)).minusSeconds(60));
        var late = new QueueFilter(QueueFilter.NOT_CLOSED, null, null, new Owner.Anybody(), due.plusSeconds(1));
        assertThat(numbers(late, "")).containsExactly(first, missed);
        assertThat(queue.counts("suzuki", due.plusSeconds(1)).overdue()).isEqualTo(2);
    }

    @Test
    void pages_hold_every_request_once_forwards_and_backwards() {
        for (var i = 0; i < 11; i++) {
            var number = open(later(
                    i % 3 == 0 ? unpromised(Submissions.english("c" + i)) : Submissions.japanese("c" + i),
                    Duration.ofMinutes(i / 2)));
            if (i % 4 == 0) {
                tickets.act(number, null, SUZUKI, new Act.Replied("調べています。", List.of()), NOON);
            }
        }
        for (var i = 11; i < 17; i++) {
            closed("c" + i, NOON.plusSeconds(i / 2));
        }

        for (var words : List.of("", "2026", "起動")) {
            var whole = queue.page(EVERY, words, Place.BEGINNING, 100);
            assertThat(whole.before()).isNull();
            assertThat(whole.after()).isNull();
            var forwards = walk(EVERY, words, 3);
            assertThat(forwards).isEqualTo(numbers(whole));
        }
        assertThat(walk(EVERY, "", 3)).hasSize(17).doesNotHaveDuplicates();
        assertThat(back(3)).isEqualTo(walk(EVERY, "", 3));
    }

    @Test
    void a_cursor_of_something_else_is_refused() {
        for (var cursor : List.of("abc", "%", "MCAwIFg", "5 0 REQ-2026-000001")) {
            assertThatThrownBy(() -> queue.page(OPEN, "", new Place(cursor, null), 10))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void filters_leave_what_they_name() {
        var japanese = open(Submissions.japanese("c1"));
        var english = open(Submissions.english("c2"));
        var taken = open(Submissions.japanese("c3"));
        tickets.act(taken, null, SUZUKI, new Act.Asked("いつからですか。"), NOON);
        var closed = closed("c4", NOON);

        assertThat(numbers(new QueueFilter(QueueFilter.NOT_CLOSED, Level.A, null, new Owner.Anybody(), null), ""))
                .containsExactly(english);
        assertThat(numbers(new QueueFilter(QueueFilter.EVERY, null, "ja", new Owner.Anybody(), null), ""))
                .containsExactly(japanese, taken, closed);
        assertThat(numbers(new QueueFilter(QueueFilter.NOT_CLOSED, null, null, new Owner.Nobody(), null), ""))
                .containsExactly(english, japanese);
        assertThat(numbers(new QueueFilter(QueueFilter.EVERY, null, null, new Owner.Agent("suzuki"), null), ""))
                .containsExactly(taken, closed);
        assertThat(numbers(filter(Set.of(Status.WAITING)), "")).containsExactly(taken);
        assertThat(numbers(filter(Set.of(Status.CLOSED)), "")).containsExactly(closed);
        var late = new QueueFilter(
                QueueFilter.NOT_CLOSED, null, null, new Owner.Anybody(), Submissions.MORNING.plus(Duration.ofHours(2)));
        assertThat(numbers(late, "")).containsExactly(english);
        assertThat(numbers(late, "tills")).containsExactly(english);
        assertThat(numbers(late, "outlook")).isEmpty();
    }

    @Test
    void what_is_open_is_counted_and_its_owners_are_named() {
        open(Submissions.japanese("c1"));
        open(Submissions.english("c2"));
        var taken = open(Submissions.japanese("c3"));
        tickets.act(taken, null, SUZUKI, new Act.Asked("いつからですか。"), NOON);
        closed("c4", NOON);

        assertThat(queue.counts("suzuki", Submissions.MORNING.plus(Duration.ofHours(2))))
                .isEqualTo(new TicketQueue.Counts(3, 1, 1, 2, 1, Map.of(Level.A, 1, Level.B, 2, Level.C, 0)));
        assertThat(queue.owners()).containsExactly("suzuki");
    }

    @Test
    void the_latest_open_request_of_a_conversation_is_known() {
        var number = open(Submissions.japanese("c1"));
        closed("c2", NOON);

        assertThat(queue.latestOf(Set.of("c1", "c2", "c3"))).isEqualTo(Map.of("c1", number));
        assertThat(queue.latestOf(Set.of())).isEmpty();
    }

    @Test
    void a_request_is_found_by_everything_that_it_says() {
        var number = open(Submissions.japanese("c1"));
        open(Submissions.english("c2"));

        for (var words : List.of(
                number,
                number.toLowerCase(Locale.ROOT),
                "起動しません",
                "起動",
                "起",
                "outlook",
                "ＯＵＴＬＯＯＫ",
                "Outlook起動",
                "エラー　起動",
                "ｴﾗｰ",
                "utloo",
                "0x80070005",
                "80070005",
                "sato@example.jp",
                "suzuki sato",
                "03-1234-5678",
                "0312345678",
                "見積もりの送付が遅れています",
                "午後にご連絡ください。",
                "2411180040001234",
                "30台")) {
            assertThat(numbers(EVERY, words)).as(words).containsExactly(number);
        }
    }

    @Test
    void every_word_has_to_occur_as_it_is_written() {
        open(saying("c1", "証明書の更新 明るさ 100% a_b abc bcd"));

        assertThat(numbers(EVERY, "証明書 更新")).hasSize(1);
        assertThat(numbers(EVERY, "100%")).hasSize(1);
        for (var words : List.of("証明書 失効", "証明明", "abcd", "1%0", "a%b", "axb", "1000%", "証明書'); --", "𠮷野")) {
            assertThat(numbers(EVERY, words)).as(words).isEmpty();
        }
    }

    @Test
    void what_agents_and_the_requester_say_afterwards_is_found_at_once_also_notes() {
        var number = open(Submissions.japanese("c1"));
        open(Submissions.english("c2"));

        tickets.act(number, null, SUZUKI, new Act.Noted("ASR の誤検知と思われる"), NOON);
        tickets.act(number, null, SUZUKI, new Act.Replied("監査モードに戻せますか。", List.of()), NOON);
        tickets.act(
                number,
                null,
                Actor.requester("dl_person"),
                new Act.Said("除外を追加しました", List.of(new Act.Attached("f1", "診断ログ.zip", "application/zip", 1))),
                NOON);

        for (var words : List.of("誤検知", "監査モード", "除外を追加", "診断ログ.zip", "誤検知 除外 outlook")) {
            assertThat(numbers(EVERY, words)).as(words).containsExactly(number);
        }
    }

    @Test
    void what_was_rolled_back_is_not_found() {
        var number = open(Submissions.japanese("c1"));

        transaction.executeWithoutResult(status -> {
            tickets.act(number, null, SUZUKI, new Act.Noted("誤検知"), NOON);
            status.setRollbackOnly();
        });

        assertThat(numbers(EVERY, "誤検知")).isEmpty();
    }

    @Test
    void a_very_long_history_is_kept_in_bounds_and_its_end_is_found() {
        var number = open(Submissions.japanese("c1"));
        for (var i = 0; i < 8; i++) {
            tickets.act(number, null, SUZUKI, new Act.Noted("記録" + i + "番 " + "ﷺ﷽あ".repeat(1_500)), NOON);
        }

        assertThat(numbers(EVERY, "outlook 記録7番")).containsExactly(number);
        assertThat(numbers(EVERY, "記録0番")).isEmpty();
        assertThat(jdbc.sql("select max(char_length(search_text)) from ticket")
                        .query(Integer.class)
                        .single())
                .isLessThanOrEqualTo(SearchText.LONGEST);
    }

    @Test
    void very_many_words_or_none_are_no_trouble() {
        var number = open(Submissions.japanese("c1"));

        assertThat(numbers(EVERY, "outlook ".repeat(1_000))).containsExactly(number);
        assertThat(numbers(EVERY, "起動しません".repeat(1_000))).isEmpty();
        assertThat(numbers(EVERY, " 、。%_!\u0000 ")).containsExactly(number);
    }

    @Test
    void requests_of_the_time_before_are_ordered_and_found_too() {
        var database = database();
        var flyway = Flyway.configure().dataSource(database).cleanDisabled(false);
        flyway.load().clean();
        flyway.target("8").load().migrate();
        var due = insertedBefore("REQ-2026-000001", "c1", "new");
        var closed = insertedBefore("REQ-2026-000002", "c2", "closed");
        jdbc.sql("""
                        insert into ticket_entry (number, at, side, actor, kind, details)
                        values ('REQ-2026-000001', :now, 'agent', 'suzuki', 'noted', '{"text":"誤検知"}')""").param("now", TicketRows.column(NOON)).update();

        Flyway.configure().dataSource(database).load().migrate();

        assertThat(numbers(EVERY, "")).containsExactly(due, closed);
        assertThat(numbers(OPEN, "")).containsExactly(due);
        assertThat(numbers(EVERY, "outlook 誤検知")).containsExactly(due);
        assertThat(tickets.find(due).orElseThrow().standing().clock())
                .isEqualTo(new ResponseClock(NOON.minusSeconds(3600), null, NOON.minusSeconds(900), NOON));
        assertThat(tickets.find(closed).orElseThrow().standing().clock()).isEqualTo(ResponseClock.NONE.answered(NOON));
    }

    private String insertedBefore(String number, String conversation, String status) {
        Submissions.conversation(jdbc, conversation);
        var document = new TicketWriter(Submissions.japanese(conversation), List.of()).write(number);
        jdbc.sql("""
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
            var page = queue.page(filter, words, new Place(after, null), size);
            assertThat(page.tickets()).hasSizeLessThanOrEqualTo(size);
            assertThat(page.before() == null)
                    .isEqualTo(after == null || page.tickets().isEmpty());
            numbers.addAll(numbers(page));
            after = page.after();
        } while (after != null);
        return numbers;
    }

    private List<String> back(int size) {
        var page = queue.page(EVERY, "", Place.BEGINNING, size);
        while (page.after() != null) {
            page = queue.page(EVERY, "", new Place(page.after(), null), size);
        }
        var numbers = new ArrayList<>(numbers(page));
        while (page.before() != null) {
            page = queue.page(EVERY, "", new Place(null, page.before()), size);
            assertThat(page.after()).isNotNull();
            numbers.addAll(0, numbers(page));
        }
        return numbers;
    }

    private List<String> numbers(QueueFilter filter, String words) {
        return numbers(queue.page(filter, words, Place.BEGINNING, 100));
    }

    private static List<String> numbers(TicketQueue.Page page) {
        return page.tickets().stream().map(Ticket::number).toList();
    }

    private static QueueFilter filter(Set<Status> statuses) {
        return new QueueFilter(statuses, null, null, new Owner.Anybody(), null);
    }

    private String open(Submission submission) {
        Submissions.conversation(jdbc, submission.conversationId());
        return Objects.requireNonNull(transaction.execute(_ -> tickets.open(submission)));
    }

    private String closed(String conversation, Instant at) {
        var number = open(Submissions.japanese(conversation));
        tickets.act(number, null, SUZUKI, new Act.Claimed(), at);
        tickets.act(number, null, Actor.requester("dl_person"), new Act.Consented(null), at);
        tickets.act(number, null, SUZUKI, new Act.Closed(), at);
        return number;
    }

    private static Submission saying(String conversation, String issue) {
        var submission = Submissions.japanese(conversation);
        return with(
                submission,
                new Request(
                        submission
                                .request()
                                .answers()
                                .with(new Slot("issue"), new Answered(Answer.of(issue), Provenance.SAID, null, null)),
                        submission.request().facts(),
                        List.of(issue),
                        submission.request().chosen(),
                        false,
                        true,
                        null),
                Duration.ZERO);
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
