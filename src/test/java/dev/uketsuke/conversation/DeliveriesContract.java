package dev.uketsuke.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.uketsuke.attachment.Sender;
import dev.uketsuke.conversation.Delivery.Failure;
import dev.uketsuke.conversation.Delivery.State;
import dev.uketsuke.ticket.Act;
import dev.uketsuke.ticket.Actor;
import dev.uketsuke.ticket.Submissions;
import dev.uketsuke.ticket.TicketEvent;
import dev.uketsuke.ticket.Tickets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How far the words of agents come. */
abstract class DeliveriesContract extends EngineContract {
    private static final Actor AGENT = Actor.agent("Sato");

    private Tickets tickets;
    private TransactionTemplate transactions;
    private String conversation;
    private String number;

    @BeforeEach
    void a_request_of_the_fake_channel() {
        transactions = new TransactionTemplate(new DataSourceTransactionManager(database));
        tickets = new Tickets(
                desk.jdbc,
                event -> {
                    if (event instanceof TicketEvent ticket) {
                        desk.engine.ticketLines().on(ticket);
                    }
                },
                Submissions::pack);
        desk.engine.start();
        conversation = desk.say("c1", "k1", "Hello").conversationId();
        worked();
        allSent();
        number = opened();
    }

    @Test
    void what_an_agent_says_is_sent_and_known_to_be() {
        replied("Please restart");
        allSent();

        assertThat(deliveries()).extracting(Delivery::state).containsExactly(State.SENT);
        assertThat(deliveries()).extracting(Delivery::failure).containsOnlyNulls();
        assertThat(desk.engine
                        .deliveries()
                        .again(number, deliveries().getFirst().seq()))
                .isFalse();
    }

    @Test
    void what_only_agents_read_has_no_delivery() {
        act(new Act.Noted("ASR"));

        assertThat(deliveries()).isEmpty();
    }

    @Test
    void what_is_said_to_somebody_who_is_gone_is_given_up_at_once_and_holds_back_nothing() {
        desk.channel.gone.add(conversation);
        replied("Please restart");
        replied("Did it help?");
        await().until(() -> states().equals(List.of(State.FAILED, State.FAILED)));
        assertThat(deliveries()).extracting(Delivery::failure).containsOnly(Failure.GONE);

        desk.channel.gone.clear();
        var first = deliveries().getFirst().seq();
        assertThat(desk.engine.deliveries().again(number, first)).isTrue();

        await().until(() -> states().equals(List.of(State.SENT, State.FAILED)));
        assertThat(desk.channel.sentTo(conversation))
                .extracting(OutgoingRow::seq)
                .last()
                .isEqualTo(first);
    }

    @Test
    void what_a_channel_does_not_take_waits_a_day_and_as_long_again_when_it_is_sent_again() {
        desk.channel.refusing.add(conversation);
        replied("Please restart");
        assertThat(states()).containsExactly(State.WAITING);

        clock.advance(Duration.ofHours(25));
        await().until(() -> states().equals(List.of(State.FAILED)));
        assertThat(deliveries()).extracting(Delivery::failure).containsExactly(Failure.LATE);

        var seq = deliveries().getFirst().seq();
        assertThat(desk.engine.deliveries().again(number, seq)).isTrue();
        clock.advance(Duration.ofHours(1));
        assertThat(states()).containsExactly(State.WAITING);
        desk.channel.refusing.clear();
        clock.advance(Duration.ofHours(1));
        await().until(() -> states().equals(List.of(State.SENT)));
    }

    @Test
    void only_what_was_given_up_of_this_request_is_sent_again() {
        desk.channel.gone.add(conversation);
        replied("Please restart");
        await().until(() -> states().equals(List.of(State.FAILED)));
        var seq = deliveries().getFirst().seq();

        assertThat(desk.engine.deliveries().again("REQ-2026-999999", seq)).isFalse();
        assertThat(desk.engine.deliveries().again(number, seq + 1)).isFalse();
    }

    @Test
    void who_reads_the_log_is_woken_when_the_agents_words_have_come_through() throws Exception {
        desk.channel.refusing.add(conversation);
        replied("Please restart");
        var woken = new AtomicInteger();
        try (var _ = desk.engine.log().onAppend(conversation, woken::incrementAndGet)) {
            desk.channel.refusing.clear();
            clock.advance(Duration.ofHours(1));
            await().until(() -> states().equals(List.of(State.SENT)));
            await().untilAsserted(() -> assertThat(woken.get()).isPositive());
        }
    }

    @Test
    void a_file_is_named_where_a_channel_cannot_give_it_and_is_kept_with_what_was_said() {
        sent("f1", Sender.AGENT);

        act(new Act.Replied("", List.of(new Act.Attached("f1", "log*1.txt", "text/plain", 1))));

        var row = desk.log(conversation).getLast().message();
        assertThat(row.attachments()).extracting(file -> file.name()).containsExactly("log*1.txt");
        assertThat(row.text()).contains("Sato", "log\\*1.txt").doesNotContain("\n\n\n");
        assertThat(desk.engine.deliveries().givesFiles(FakeChannel.NAME)).isFalse();
    }

    @Test
    void an_agents_file_is_none_of_the_files_of_the_requesters_next_request() {
        sent("f1", Sender.AGENT);
        sent("f2", Sender.REQUESTER);
        desk.jdbc.sql("update ticket set request = 1").update();

        var next = tickets.find(opened()).orElseThrow();

        assertThat(next.document().files()).extracting(file -> file.id()).containsExactly("f2");
    }

    private String opened() {
        return Objects.requireNonNull(transactions.execute(_ -> tickets.open(Submissions.english(conversation))));
    }

    private void replied(String text) {
        act(new Act.Replied(text, List.of()));
    }

    private void act(Act act) {
        transactions.executeWithoutResult(_ -> tickets.act(number, null, AGENT, act, clock.instant()));
    }

    private void sent(String id, Sender sender) {
        desk.jdbc
                .sql("""
                        insert into attachment
                        (id, conversation_id, name, media_type, size, sha256, status, created_at, sent_by)
                        values (?, ?, 'log.txt', 'text/plain', 1, 'ab', 'released', ?, ?)""")
                .params(id, conversation, clock.instant().atOffset(ZoneOffset.UTC), sender.key())
                .update();
    }

    private List<Delivery> deliveries() {
        return desk.engine.deliveries().of(number);
    }

    private List<State> states() {
        return deliveries().stream().map(Delivery::state).toList();
    }

    private void allSent() {
        await().until(() -> desk.jdbc
                        .sql("select count(*) from outgoing where status = 'pending'")
                        .query(Long.class)
                        .single()
                == 0);
    }
}
