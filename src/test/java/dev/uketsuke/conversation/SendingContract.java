package dev.uketsuke.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What goes out to the channels, and who is told that there is more to read. */
abstract class SendingContract extends EngineContract {
    @Test
    void a_channel_that_is_slow_to_send_keeps_no_turn_of_others_waiting() {
        for (var each = 0; each < Desk.SETTINGS.workers(); each++) {
            desk.channel.slow.add(desk.say("slow" + each, "k1", "Hello").conversationId());
        }
        desk.engine.start();
        worked();
        var other = desk.say("c1", "k1", "Hello").conversationId();
        try {
            await().until(() -> !desk.channel.sentTo(other).isEmpty());
        } finally {
            desk.channel.sends.release(1000);
        }
    }

    @Test
    void a_message_that_cannot_be_sent_is_tried_again_in_order_and_holds_up_no_other_conversation() {
        desk.engine.start();
        var id = desk.say("c1", "k1", "Hello").conversationId();
        worked();
        await().until(() -> !desk.channel.sentTo(id).isEmpty());
        desk.channel.refusing.add(id);
        desk.say("c1", "k2", "It is slow");
        desk.say("c1", "k3", "help");
        var other = desk.say("c2", "k1", "Hello").conversationId();
        worked();
        await().until(() -> !desk.channel.sentTo(other).isEmpty());

        desk.channel.refusing.clear();
        clock.advance(Duration.ofMinutes(1));
        var expected = desk.log(id).stream()
                .filter(row -> row.message().from() == Message.From.BOT)
                .map(OutgoingRow::seq)
                .toList();
        await().untilAsserted(() ->
                assertThat(desk.channel.sentTo(id)).extracting(OutgoingRow::seq).containsExactlyElementsOf(expected));
    }

    @Test
    void a_replacement_is_sent_with_the_channels_id_of_what_it_replaces() {
        desk.engine.start();
        desk.say("c1", "k0", "Hello");
        var id = desk.say("c1", "k1", "It is slow").conversationId();
        worked();
        await().until(() -> desk.jdbc
                        .sql("select count(*) from outgoing where status = 'pending'")
                        .query(Long.class)
                        .single()
                == 0);
        var asking = lastCard(id);
        desk.say("c1", "k2", "Slow");
        worked();

        await().untilAsserted(() -> assertThat(desk.channel.sentTo(id))
                .filteredOn(OutgoingRow::replaces)
                .extracting(OutgoingRow::channelMessageId)
                .containsExactly("m" + asking.seq()));
    }

    @Test
    void a_channel_that_is_switched_off_loses_nothing() {
        desk.engine.start();
        var id = desk.engine
                .inbox()
                .accept(Desk.arrival("switched-off", "c1", "k1", Desk.said("Hello")))
                .conversationId();
        worked();

        assertThat(desk.log(id)).hasSizeGreaterThan(1);
        assertThat(desk.jdbc
                        .sql("select count(*) from outgoing where status = 'pending'")
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    @Test
    void whoever_reads_the_log_is_woken_until_they_leave() throws Exception {
        var id = desk.say("c1", "k1", "Hello").conversationId();
        var woken = new AtomicInteger();
        var subscription = desk.engine.log().onAppend(id, woken::incrementAndGet);
        desk.say("c1", "k2", "Hello");
        assertThat(woken.get()).isPositive();

        subscription.close();
        var before = woken.get();
        desk.say("c1", "k3", "Hello");
        assertThat(woken.get()).isEqualTo(before);
    }

    @Test
    void whoever_is_woken_finds_what_was_added() throws Exception {
        var accepted = desk.say("c1", "k1", "Hello");
        var id = accepted.conversationId();
        var found = new CopyOnWriteArrayList<Integer>();
        try (var _ = desk.engine.log().onAppend(id, () -> found.add(desk.log(id).size()))) {
            turn(accepted);

            assertThat(found).first().isEqualTo(desk.log(id).size());
        }
    }
}
