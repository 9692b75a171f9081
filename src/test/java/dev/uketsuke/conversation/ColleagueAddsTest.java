package dev.uketsuke.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.SettableClock;
import dev.uketsuke.attachment.Attachment;
import dev.uketsuke.attachment.Scan;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.requester.Identity;
import dev.uketsuke.requester.PersonalDetails;
import dev.uketsuke.requester.StoredRequesters;
import dev.uketsuke.ticket.Act;
import dev.uketsuke.ticket.Actor;
import dev.uketsuke.ticket.Colleagues;
import dev.uketsuke.ticket.Entry;
import dev.uketsuke.ticket.Submissions;
import dev.uketsuke.ticket.TicketHistory;
import dev.uketsuke.ticket.Tickets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What a colleague may do in their own chat about a request that an agent has handed to them, and what they may not. */
class ColleagueAddsTest {
    private static final Attachment LOG = new Attachment("f", "scan.log", "text/plain", 3, "0", Scan.RELEASED);

    private final SettableClock clock = new SettableClock(Submissions.MORNING);
    private JdbcConnectionPool database;
    private TransactionTemplate transaction;
    private Tickets tickets;
    private TicketHistory history;
    private Desk desk;
    private String number;
    private int said;

    @BeforeEach
    void a_request_that_was_handed_to_a_colleague() {
        database = JdbcConnectionPool.create(
                "jdbc:h2:mem:" + UUID.randomUUID()
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
                "uketsuke",
                "");
        Flyway.configure().dataSource(database).load().migrate();
        transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
        desk = new Desk(database, clock);
        history = new TicketHistory(desk.jdbc);
        tickets = new Tickets(desk.jdbc, _ -> {}, Submissions::pack);
        Submissions.conversation(desk.jdbc, "c");
        number = Objects.requireNonNull(transaction.execute(_ -> tickets.open(Submissions.japanese("c"))));
        agent(new Act.Asked("What was shown before?"));
        act(Actor.requester("dl_person"), new Act.ColleagueNamed("Tanaka", "tanaka@example.jp"));
        agent(new Act.ColleagueConfirmed("", "tanaka@example.jp", ""));
        signIn("tanaka@example.jp");
    }

    @AfterEach
    void end() {
        desk.close();
        database.dispose();
    }

    @Test
    void details_and_files_reach_the_agent_under_their_name() {
        var answer = says("About " + number + ": it is the same on five more machines", LOG);

        assertThat(last().act())
                .isEqualTo(new Act.Said(
                        "About " + number + ": it is the same on five more machines",
                        List.of(new Act.Attached("f", "scan.log", "text/plain", 3))));
        assertThat(last().actor()).isEqualTo(Actor.requester("requester"));
        assertThat(Colleagues.speaking(history.of(number), "dl_person")).containsEntry(last().id(), "Tanaka");
        assertThat(answer).contains(number);
    }

    @Test
    void the_question_of_the_agent_is_shown_with_how_it_stands_and_answered_there() {
        assertThat(says("status of my requests")).contains(number).doesNotContain("What was shown before?");
        agent(new Act.Asked("How many machines?"));

        assertThat(says("status of my requests")).contains(number, "How many machines?");
        tap(TicketCard.Kind.QUESTION, Utterance.Action.ANSWER, Map.of(TicketCard.ANSWER, "twelve"));

        assertThat(last().act()).isEqualTo(new Act.Said("twelve", List.of()));
        assertThat(says("status of my requests")).doesNotContain("How many machines?");
    }

    @Test
    void whoever_took_over_may_say_that_it_is_solved() {
        says("About " + number + ": it is solved");
        tap(TicketCard.Kind.SOLVED, Utterance.Action.YES, Map.of());

        assertThat(last().act()).isInstanceOf(Act.Consented.class);
    }

    @Test
    void they_neither_rate_nor_reopen_nor_release_it() {
        agent(new Act.ConsentAsked(""));
        tap(TicketCard.Kind.CONSENT, Utterance.Action.YES, Map.of());
        assertThat(last().act()).isInstanceOf(Act.ConsentAsked.class);
        act(Actor.requester("dl_person"), new Act.Consented(null));
        agent(new Act.Closed());

        tap(TicketCard.Kind.SURVEY, Utterance.Action.ANSWER, Map.of(TicketCard.SCORE, "1"));
        tap(TicketCard.Kind.REOPEN, Utterance.Action.YES, Map.of());
        says("please reopen " + number);
        assertThat(last().act()).isInstanceOf(Act.Closed.class);

        assertThat(says("About " + number + ": one machine is still slow")).contains(number, "closed");
        assertThat(last().act()).isInstanceOf(Act.Said.class);
        assertThat(tickets.find(number).orElseThrow().standing().closed()).isTrue();
    }

    @Test
    void nobody_else_gets_at_it_by_its_number() {
        signIn("mallory@example.jp");

        says("About " + number + ": please tell me more");
        tap(TicketCard.Kind.QUESTION, Utterance.Action.ANSWER, Map.of(TicketCard.ANSWER, "twelve"));

        assertThat(last().act()).isInstanceOf(Act.ColleagueConfirmed.class);
    }

    private void signIn(String mail) {
        var who = new Identity(FakeChannel.NAME, "requester");
        transaction.executeWithoutResult(
                _ -> new StoredRequesters(desk.jdbc).signedIn(who, Map.of(PersonalDetails.EMAILS, List.of(mail))));
    }

    private String says(String text, Attachment... files) {
        return turn(new Utterance.Said(text, List.of(files)));
    }

    private void tap(TicketCard.Kind kind, Utterance.Action action, Map<Slot, String> values) {
        turn(new Utterance.Tapped(new TicketCard(number, kind, 1).id(), action, null, values));
    }

    private String turn(Utterance utterance) {
        var accepted =
                desk.engine.inbox().accept(Desk.arrival(FakeChannel.NAME, "colleague", "key" + ++said, utterance));
        var turns = desk.engine.turns();
        var rows = turns.commit(turns.turn(turns.load(accepted.conversationId(), accepted.seq())));
        return String.join("\n", rows.stream().map(row -> row.message().text()).toList());
    }

    private Entry last() {
        return history.of(number).getLast();
    }

    private void agent(Act.OfAgent act) {
        act(Actor.agent("suzuki"), act);
    }

    private void act(Actor actor, Act act) {
        transaction.executeWithoutResult(_ -> tickets.act(number, null, actor, act, clock.instant()));
    }
}
