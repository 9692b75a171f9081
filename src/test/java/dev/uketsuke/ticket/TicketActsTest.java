package dev.uketsuke.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.uketsuke.FreshDatabase;
import dev.uketsuke.requester.Identity;
import dev.uketsuke.severity.Level;
import dev.uketsuke.ticket.ActRefusedException.Reason;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What is done about a ticket is stored once, in order, by whoever has seen its latest version; run on each database. */
abstract class TicketActsTest {
    private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");

    private static final Actor SUZUKI = Actor.agent("suzuki");

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

    @Test
    void of_filings_each_corrects_the_one_of_its_number_or_the_last_unless_it_is_another() {
        var wrong = "2411180040001243";
        var right = "2411180040001234";
        var second = "2411190040005678";
        var later = NOW.plus(Duration.ofMinutes(5));

        Stream.of(
                        Act.Filed.another(wrong, NOW),
                        new Act.Filed(right, NOW),
                        Act.Filed.another(second, NOW),
                        new Act.Filed(right, later))
                .forEach(filed -> act(null, SUZUKI, filed));

        assertThat(history.of(number).stream().skip(1).map(Entry::act).toList())
                .containsExactly(
                        new Act.Filed(wrong, NOW),
                        new Act.Filed(right, NOW, wrong, null),
                        Act.Filed.another(second, NOW),
                        new Act.Filed(right, later, right, null));
    }

    @Test
    void what_was_filed_at_the_same_minute_under_the_same_number_is_refused() {
        act(null, SUZUKI, new Act.Filed("2411180040001234", NOW));

        assertThatThrownBy(() -> act(null, SUZUKI, new Act.Filed("2411180040001234", NOW.plusMillis(1))))
                .isInstanceOfSatisfying(
                        ActRefusedException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.SAME_FILING));
    }

    @Test
    void two_requests_that_an_agent_links_name_each_other() {
        var other = open("d", "dl_person");

        act(null, SUZUKI, new Act.Linked(other));

        assertThat(related(number)).contains(other);
        assertThat(related(other)).contains(number);
        assertThat(history.of(other).getLast().act()).isEqualTo(new Act.Linked(number));
        refused(new Act.Linked(other), Reason.RELATED_ALREADY);
    }

    @Test
    void what_is_no_other_request_is_refused_with_its_reason() {
        for (var act : List.<Function<String, Act>>of(Act.Linked::new, Act.Merged::new)) {
            refused(act.apply("REQ-1999-000001"), Reason.UNKNOWN_NUMBER);
            refused(act.apply(number), Reason.OWN_NUMBER);
        }
        assertThat(history.of(number)).hasSize(1);
    }

    @Test
    void what_is_said_about_a_duplicate_reaches_the_request_in_which_it_goes_on() {
        var other = open("d", "dl_other");
        act(null, SUZUKI, new Act.Merged(other));

        act(null, Actor.requester("dl_person"), new Act.Said("まだ起きています", List.of()));

        assertThat(history.of(other).stream().skip(1).map(Entry::act))
                .containsExactly(
                        new Act.DuplicateJoined(number), new Act.SaidOnDuplicate(number, "まだ起きています", List.of()));
        assertThat(history.of(number).getLast().act()).isEqualTo(new Act.Said("まだ起きています", List.of()));
        assertThat(related(other)).contains(number);
    }

    @Test
    void it_reaches_the_last_of_a_row_of_duplicates_and_nobody_once_that_is_closed() {
        var second = open("d", "dl_person");
        var third = open("e", "dl_person");
        act(null, SUZUKI, new Act.Merged(second));
        actAbout(second, SUZUKI, new Act.Merged(third));
        assertThat(followed("c").passedOn()).isTrue();

        act(null, Actor.requester("dl_person"), new Act.Said("まだ起きています", List.of()));
        assertThat(history.of(third).getLast().act()).isInstanceOf(Act.SaidOnDuplicate.class);

        actAbout(third, SUZUKI, new Act.Claimed());
        actAbout(third, Actor.requester("dl_person"), new Act.Consented(null));
        actAbout(third, SUZUKI, new Act.Closed());
        assertThat(followed("c").passedOn()).isFalse();
    }

    @Test
    void the_close_of_the_request_in_which_they_went_on_stands_in_the_history_of_all_its_duplicates() {
        var second = open("d", "dl_other");
        var third = open("e", "dl_person");
        var apart = open("f", "dl_other");
        act(null, SUZUKI, new Act.Merged(second));
        actAbout(apart, SUZUKI, new Act.Merged(third));
        actAbout(apart, SUZUKI, new Act.Reopened(""));
        actAbout(second, SUZUKI, new Act.Merged(third));
        actAbout(third, SUZUKI, new Act.Claimed());
        actAbout(third, Actor.requester("dl_person"), new Act.Consented(null));
        actAbout(third, SUZUKI, new Act.Closed());

        for (var duplicate : List.of(number, second)) {
            assertThat(history.of(duplicate).getLast().act()).isEqualTo(new Act.OriginalClosed(third));
        }
        assertThat(history.of(apart).getLast().act()).isInstanceOf(Act.Reopened.class);
    }

    @Test
    void a_request_that_was_opened_again_is_no_duplicate_any_more() {
        var other = open("d", "dl_person");
        act(null, SUZUKI, new Act.Merged(other));
        refused(other, new Act.Merged(number), Reason.OTHER_CLOSED);

        act(null, SUZUKI, new Act.Reopened(""));
        act(null, Actor.requester("dl_person"), new Act.Said("別の件でした", List.of()));

        assertThat(history.of(other).getLast().act()).isEqualTo(new Act.DuplicateJoined(number));
    }

    /** #58 */
    @Test
    void severity_a_does_not_end_by_merging_it_into_a_request_of_another_severity() {
        Submissions.conversation(jdbc, "d");
        var urgent = Objects.requireNonNull(transaction.execute(_ -> tickets.open(Submissions.english("d"))));

        refused(urgent, new Act.Merged(number), Reason.RELEASE_IS_AGREED);
    }

    @Test
    void agents_who_link_the_same_two_at_once_do_not_block_each_other() throws Exception {
        var other = open("d", "dl_person");
        var links = IntStream.range(0, 8)
                .<Callable<Boolean>>mapToObj(i -> () -> {
                    try {
                        actAbout(i % 2 == 0 ? number : other, SUZUKI, new Act.Linked(i % 2 == 0 ? other : number));
                        return true;
                    } catch (ActRefusedException second) {
                        return false;
                    }
                })
                .toList();
        var done = 0;
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var link : threads.invokeAll(links)) {
                done += link.get() ? 1 : 0;
            }
        }

        assertThat(done).isEqualTo(1);
    }

    @Test
    void a_colleague_is_the_contact_once_an_agent_has_confirmed_who_the_requester_named() {
        var tanaka = new Act.ColleagueConfirmed("", "tanaka@example.jp", "");
        refused(tanaka, Reason.NOBODY_NAMED);
        act(null, Actor.requester("dl_person"), new Act.ColleagueNamed("田中", "tanaka@example.jp"));
        refused(new Act.ColleagueConfirmed("", "mallory@example.jp", ""), Reason.NOBODY_NAMED);

        var document = act(null, SUZUKI, tanaka).document();

        assertThat(document.answer("emails").orElseThrow().values())
                .containsExactly("tanaka@example.jp", "suzuki@example.jp");
        assertThat(document.fields().get(5).text())
                .contains("tanaka@example.jp")
                .doesNotContain("sato@example.jp");
        assertThat(history.of(number).getLast().act())
                .isEqualTo(new Act.ColleagueConfirmed("田中", "tanaka@example.jp", "sato@example.jp;suzuki@example.jp"));
        refused(tanaka, Reason.NOBODY_NAMED);
    }

    @Test
    void a_colleague_sees_the_request_by_the_address_that_their_sign_in_proves() {
        var followed = new FollowedTickets(jdbc);
        var colleague = new Identity("directline", "dl_signed-in_tanaka");
        act(null, Actor.requester("dl_person"), new Act.ColleagueNamed("田中", "tanaka@example.jp"));
        assertThat(followed.of(colleague, List.of("tanaka@example.jp"))).isEmpty();

        act(null, SUZUKI, new Act.ColleagueConfirmed("", "tanaka@example.jp", ""));

        assertThat(followed.of(colleague, List.of("Tanaka@example.jp")))
                .extracting(Followed::number)
                .containsExactly(number);
        assertThat(followed.of(colleague, List.of())).isEmpty();
        assertThat(followed.of(new Identity("directline", "dl_person"), List.of("tanaka@example.jp")))
                .hasSize(1);
    }

    @Test
    void an_open_request_is_followed_however_many_were_closed_since() {
        for (var other = 1; other <= 25; other++) {
            var position = other;
            transaction.executeWithoutResult(_ -> {
                var closed = tickets.open(Submissions.at(position, Submissions.japanese("c")));
                jdbc.sql("update ticket set status = 'closed', closed_at = created_at where number = ?")
                        .param(closed)
                        .update();
            });
        }

        assertThat(new FollowedTickets(jdbc).in("c"))
                .extracting(Followed::number)
                .startsWith(number)
                .isSorted();
    }

    @Test
    void the_title_of_a_request_is_known_to_its_requester_alone() {
        var followed = new FollowedTickets(jdbc);

        assertThat(followed.title(number, new Identity("directline", "dl_person")))
                .isPresent();
        assertThat(followed.title(number, new Identity("directline", "dl_other")))
                .isEmpty();
        assertThat(followed.title(number, new Identity("msteams", "dl_person"))).isEmpty();
    }

    @Test
    void a_request_is_opened_again_as_long_as_what_was_said_is_kept() {
        var other = open("d", "dl_other");
        act(null, SUZUKI, new Act.Merged(other));
        jdbc.sql("update conversation set expired_at = created_at where id = 'c'")
                .update();

        refused(new Act.Reopened("again"), Reason.NO_LONGER_KEPT);
        assertThat(tickets.find(number).orElseThrow().standing().closed()).isTrue();

        jdbc.sql("update conversation set expired_at = null").update();
        assertThat(act(null, SUZUKI, new Act.Reopened("again")).standing().closed())
                .isFalse();
    }

    private String open(String conversation, String requester) {
        Submissions.conversation(jdbc, conversation);
        var submission = Submissions.by(requester, Submissions.japanese(conversation));
        return Objects.requireNonNull(transaction.execute(_ -> tickets.open(submission)));
    }

    private List<String> related(String of) {
        return tickets.find(of).orElseThrow().document().related();
    }

    private Followed followed(String conversation) {
        return new FollowedTickets(jdbc).in(conversation).getLast();
    }

    private void refused(Act act, Reason reason) {
        refused(number, act, reason);
    }

    private void refused(String about, Act act, Reason reason) {
        assertThatThrownBy(() -> actAbout(about, SUZUKI, act))
                .isInstanceOfSatisfying(
                        ActRefusedException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private Ticket actAbout(String about, Actor actor, Act act) {
        return Objects.requireNonNull(transaction.execute(_ -> tickets.act(about, null, actor, act, NOW)));
    }

    private Ticket act(@Nullable Long version, Actor actor, Act act) {
        return Objects.requireNonNull(transaction.execute(_ -> tickets.act(number, version, actor, act, NOW)));
    }
}
