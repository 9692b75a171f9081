package dev.uketsuke.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.uketsuke.dialog.Language;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** Who works which conversation when: every message once, whatever fails. */
abstract class WorkersContract extends EngineContract {
    @Test
    void a_message_is_echoed_worked_and_answered() {
        desk.engine.start();
        var accepted = desk.say("c1", "k1", "Outlook does not start");
        worked();

        var log = desk.log(accepted.conversationId());
        assertThat(log.getFirst().message().text()).isEqualTo("Outlook does not start");
        assertThat(log.getFirst().message().clientActivityId()).isEqualTo("client-k1");
        assertThat(log.getFirst().activityId()).isEqualTo(accepted.echoActivityId());
        assertThat(log).hasSizeGreaterThan(1);
        assertThat(log).extracting(OutgoingRow::seq).containsExactlyElementsOf(seqs(log.size()));
        await().untilAsserted(() -> assertThat(desk.channel.sentTo(accepted.conversationId()))
                .extracting(OutgoingRow::seq)
                .containsExactlyElementsOf(
                        log.stream().skip(1).map(OutgoingRow::seq).toList()));
    }

    @Test
    void that_the_database_did_not_answer_is_no_message_s_fault() {
        desk.channel.blips.set(8);
        desk.engine.start();
        var accepted = desk.say("c1", "k1", "Hello");
        worked();

        assertThat(statuses(accepted.conversationId())).containsExactly("done");
        assertThat(attempts()).isZero();
    }

    @Test
    void a_message_that_was_begun_again_and_again_without_an_end_is_parked() {
        var accepted = desk.say("c1", "k1", "Hello");
        for (var begun = 0; begun < Desk.SETTINGS.attempts(); begun++) {
            clock.advance(Desk.SETTINGS.lease().plusSeconds(1));
            new InboundRows(desk.jdbc)
                    .begunAgain(
                            accepted.conversationId(),
                            accepted.seq(),
                            clock.instant().minus(Desk.SETTINGS.lease()),
                            clock.instant());
        }
        desk.engine.start();
        worked();

        assertThat(statuses(accepted.conversationId())).containsExactly("parked");
    }

    @Test
    void a_message_that_was_left_open_counts_as_begun_once() {
        desk.channel.blips.set(8);
        desk.say("c1", "k1", "Hello");
        clock.advance(Desk.SETTINGS.lease().plusSeconds(1));
        desk.engine.start();
        worked();

        assertThat(attempts()).isOne();
    }

    @Test
    void a_message_that_waits_for_the_lease_of_another_is_not_begun() {
        var accepted = desk.say("c1", "k1", "Hello");
        desk.jdbc
                .sql("update conversation set lease_owner = 'another', lease_until = ?")
                .param(Timestamps.column(clock.instant().plus(Duration.ofHours(1))))
                .update();
        clock.advance(Desk.SETTINGS.lease().multipliedBy(2));
        for (var instance = 0; instance < Desk.SETTINGS.attempts(); instance++) {
            assertThatThrownBy(() -> desk.engine
                            .inlineTurns()
                            .answer(Desk.arrival(FakeChannel.NAME, "c1", "k1", Desk.said("Hello"))))
                    .isInstanceOf(TurnPendingException.class);
        }

        assertThat(statuses(accepted.conversationId())).containsExactly("open");
        assertThat(attempts()).isZero();
    }

    @Test
    void who_waits_longest_is_found_first() {
        var ids = new ArrayList<String>();
        for (var each = 0; each < 8; each++) {
            ids.add(desk.say("c" + each, "k1", "Hello").conversationId());
            clock.advance(Duration.ofSeconds(1));
        }

        assertThat(new InboundRows(desk.jdbc).waiting(clock.instant(), 5)).isEqualTo(ids.subList(0, 5));
    }

    @Test
    void an_instance_keeps_a_conversation_from_the_others_until_its_lease_ends() {
        var accepted = desk.say("c1", "k1", "Hello");
        var id = accepted.conversationId();
        var outcome = desk.engine.turns().turn(desk.engine.turns().load(id, accepted.seq()));
        try (var other = new Desk(database, clock)) {
            assertThatThrownBy(() -> other.engine.turns().load(id, accepted.seq()))
                    .isInstanceOf(ConflictException.class);

            clock.advance(Duration.ofSeconds(31));
            var snapshot = other.engine.turns().load(id, accepted.seq());
            assertThatThrownBy(() -> desk.engine.turns().commit(outcome)).isInstanceOf(ConflictException.class);
            other.engine.turns().commit(other.engine.turns().turn(snapshot));
        }
        assertThat(desk.open()).isZero();
    }

    @Test
    void what_cannot_be_worked_is_parked_with_an_apology_and_blocks_nobody() {
        desk.engine.start();
        var poisoned = desk.say("c1", "k1", "poison");
        var behind = desk.say("c1", "k2", "It is slow");
        var other = desk.say("c2", "k1", "Hello");

        await().until(() -> desk.log(other.conversationId()).size() > 1);
        await().until(() -> {
            clock.advance(Duration.ofSeconds(1));
            return desk.open() == 0;
        });

        assertThat(statuses(poisoned.conversationId())).containsExactly("parked", "done");
        var apology = SmallPack.read().messages().text("parked", Language.EN);
        assertThat(desk.log(poisoned.conversationId()).stream()
                        .map(row -> row.message().text()))
                .containsOnlyOnce(apology);
        assertThat(behind.seq()).isEqualTo(2);
        assertThat(desk.engine.log().parked(10)).singleElement().satisfies(parked -> {
            assertThat(parked.conversationId()).isEqualTo(poisoned.conversationId());
            assertThat(parked.language()).isEqualTo("en");
        });
        assertThat(desk.engine.log().parked(0)).isEmpty();
    }

    @Test
    void a_message_that_kills_its_instance_again_and_again_is_parked() {
        var accepted = desk.say("c1", "k1", "Hello");
        for (var death = 0; death < 6; death++) {
            try (var mortal = new Desk(database, clock)) {
                mortal.engine.turns().load(accepted.conversationId(), accepted.seq());
            }
            desk.jdbc.sql("update conversation set lease_owner = 'dead'").update();
            clock.advance(Duration.ofSeconds(31));
        }

        desk.engine.start();
        worked();
        assertThat(statuses(accepted.conversationId())).containsExactly("parked");
    }

    @Test
    void two_instances_work_many_conversations_in_order_and_once() {
        try (var other = new Desk(database, clock)) {
            desk.engine.start();
            other.engine.start();
            var ids = new ArrayList<String>();
            for (var message = 0; message < 5; message++) {
                for (var conversation = 0; conversation < 20; conversation++) {
                    var instance = (message + conversation) % 2 == 0 ? desk : other;
                    ids.add(instance.say("c" + conversation, "k" + message, "help")
                            .conversationId());
                }
            }
            await().atMost(Duration.ofSeconds(60)).until(() -> {
                clock.advance(Duration.ofSeconds(1));
                return desk.open() == 0;
            });

            for (var id : ids.stream().distinct().toList()) {
                var log = desk.log(id);
                assertThat(log).extracting(OutgoingRow::seq).containsExactlyElementsOf(seqs(log.size()));
                assertThat(desk.jdbc.sql("""
                                        select inbound_seq from outgoing where conversation_id = ? and replaces = false
                                        and activity_id not in (select echo_id from inbound where conversation_id = ?)
                                        order by seq""").params(id, id).query(Long.class).list())
                        .isSorted()
                        .contains(1L, 2L, 3L, 4L, 5L);
            }
            assertThat(desk.jdbc
                            .sql("select sum(version) from conversation")
                            .query(Long.class)
                            .single())
                    .isEqualTo(100);
        }
    }

    private long attempts() {
        return desk.jdbc.sql("select attempts from inbound").query(Long.class).single();
    }
}
