package dev.uketsuke.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.uketsuke.SettableClock;
import dev.uketsuke.attachment.Attachment;
import dev.uketsuke.attachment.Scan;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the engine promises on every database; run on each by the subclasses. */
abstract class EngineContract {
    final SettableClock clock = new SettableClock(Instant.parse("2026-11-24T01:15:00.123456789Z"));
    DataSource database;
    Desk desk;

    abstract DataSource database();

    @BeforeEach
    void an_empty_database() {
        database = database();
        var flyway =
                Flyway.configure().dataSource(database).cleanDisabled(false).load();
        flyway.clean();
        flyway.migrate();
        desk = new Desk(database, clock);
    }

    @AfterEach
    void end_the_instance() {
        desk.close();
    }

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
    void what_was_hidden_and_is_no_secret_comes_back_with_one_tap() {
        var accepted = desk.say("c1", "k1", "The PIN is 482915");
        turn(accepted);
        var id = accepted.conversationId();
        assertThat(desk.log(id).getFirst().message().text()).isEqualTo("The PIN is [PIN_1]");

        turn(accept("c1", "k2", notSecret(id)));

        assertThat(desk.log(id)).extracting(row -> row.message().text()).contains("The PIN is 482915");
        assertThat(desk.jdbc
                        .sql("select state from conversation")
                        .query(String.class)
                        .single())
                .contains("482915")
                .doesNotContain("[PIN_1]");
    }

    @Test
    void after_ten_minutes_it_is_typed_once_more_and_let_through_once() {
        var accepted = desk.say("c1", "k1", "The PIN is 482915");
        turn(accepted);
        clock.advance(Duration.ofMinutes(11));
        turn(accept("c1", "k2", notSecret(accepted.conversationId())));
        assertThat(stored()).doesNotContain("482915");

        turn(desk.say("c1", "k3", "The PIN is 482915"));
        turn(desk.say("c1", "k4", "The PIN is 771203"));

        assertThat(stored()).contains("The PIN is 482915").doesNotContain("771203");
    }

    private static Utterance notSecret(String conversationId) {
        return new Utterance.Tapped(Originals.card(conversationId, 1), Utterance.Action.NOT_SECRET, null, Map.of());
    }

    private String stored() {
        return String.join(
                "\n",
                desk.jdbc
                        .sql("select utterance from inbound order by seq")
                        .query(String.class)
                        .list());
    }

    @Test
    void a_repeat_is_stored_once_and_called_a_repeat() {
        var first = desk.say("c1", "k1", "Hello");
        var again = desk.say("c1", "k1", "Hello");

        assertThat(first.repeat()).isFalse();
        assertThat(again).isEqualTo(new Accepted(first.conversationId(), first.seq(), first.echoActivityId(), true));
        assertThat(desk.log(first.conversationId())).hasSize(1);
    }

    @Test
    void a_key_too_long_for_its_column_still_finds_its_repeat() {
        var key = "k".repeat(5_000);

        assertThat(desk.say("c1", key, "Hello").repeat()).isFalse();
        assertThat(desk.say("c1", key, "Hello").repeat()).isTrue();
        assertThat(desk.say("c1", key + "2", "Hello").repeat()).isFalse();
    }

    @Test
    void many_messages_at_once_are_stored_once_each_without_a_gap() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<java.util.concurrent.Callable<Accepted>>();
            IntStream.range(0, 60).forEach(i -> all.add(() -> desk.say("c1", "k" + i % 20, "Message")));
            for (var accepted : threads.invokeAll(all)) {
                accepted.get();
            }
        }

        var conversation =
                desk.engine.log().conversation(FakeChannel.NAME, "c1").orElseThrow();
        assertThat(desk.log(conversation)).extracting(OutgoingRow::seq).containsExactlyElementsOf(seqs(20));
        assertThat(desk.jdbc
                        .sql("select seq from inbound order by seq")
                        .query(Long.class)
                        .list())
                .containsExactlyElementsOf(seqs(20));
    }

    @Test
    void what_no_database_takes_is_taken_out_and_what_is_too_long_is_cut_and_said() {
        desk.engine.start();
        var text = "あ".repeat(100_001);
        var odd = desk.say("c1", "k1", "a\0b\uD800c\uDC00d😀");
        var large = desk.say("c2", "k1", text);
        worked();

        assertThat(desk.log(odd.conversationId()).getFirst().message().text()).isEqualTo("abcd😀");
        var log = desk.log(large.conversationId());
        assertThat(log.getFirst().message().text()).hasSize(100_000);
        assertThat(log).anyMatch(row -> row.message().text().contains("長すぎる"));
    }

    @Test
    void a_message_that_shows_nothing_counts_as_empty() {
        desk.engine.start();
        var accepted = desk.say("c1", "k1", "\u200b\u3164 \u2060\ufe0f");
        worked();

        assertThat(desk.log(accepted.conversationId()).getFirst().message().text())
                .isEmpty();
        assertThat(desk.log(accepted.conversationId())).hasSizeGreaterThan(1);
    }

    @Test
    void an_id_that_holds_words_is_kept_as_a_hash_and_still_tells_a_repeat() {
        var first = desk.say("c1", "password: Fuji-3776m", "Hello");
        var again = desk.say("c1", "password: Fuji-3776m", "Hello");

        assertThat(again.repeat()).isTrue();
        assertThat(again.seq()).isEqualTo(first.seq());
        assertThat(desk.jdbc
                        .sql("select message_key from inbound")
                        .query(String.class)
                        .single())
                .startsWith("sha256:");
    }

    @Test
    void that_the_database_did_not_answer_is_no_message_s_fault() {
        desk.channel.blips.set(8);
        desk.engine.start();
        var accepted = desk.say("c1", "k1", "Hello");
        worked();

        assertThat(statuses(accepted.conversationId())).containsExactly("done");
        assertThat(desk.jdbc
                        .sql("select attempts from inbound")
                        .query(Long.class)
                        .single())
                .isZero();
    }

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
    void who_waits_longest_is_found_first() {
        var ids = new ArrayList<String>();
        for (var each = 0; each < 8; each++) {
            ids.add(desk.say("c" + each, "k1", "Hello").conversationId());
            clock.advance(Duration.ofSeconds(1));
        }

        assertThat(new InboundRows(desk.jdbc).waiting(clock.instant(), 5)).isEqualTo(ids.subList(0, 5));
    }

    @Test
    void of_a_file_that_nobody_vouches_for_the_requester_is_told() {
        var files = List.of(
                new Attachment("f1", "logs.zip", "application/zip", 3, "00", Scan.NOT_SCANNED),
                new Attachment("f2", "dump.bin", "application/octet-stream", 3, "00", Scan.SUSPECTED),
                new Attachment("f3", "screen.png", "image/png", 3, "00", Scan.NOT_SCANNED));
        var rows = turn(accept("c1", "k1", new Utterance.Said("It is slow", files)));

        assertThat(rows)
                .extracting(row -> row.message().text())
                .anyMatch(text -> text.contains("logs.zip") && text.contains("could not be looked into"))
                .anyMatch(text -> text.contains("dump.bin") && text.contains("may hold a secret"))
                .noneMatch(text -> text.contains("screen.png") && text.contains("could not be looked into"));
    }

    @Test
    void a_secret_reaches_no_table() {
        var secret = "Kuma#2211";
        accept("c1", "k1", Desk.said("My password is " + secret));
        accept(
                "c1",
                "k2",
                new Utterance.Tapped(
                        "card", Utterance.Action.ANSWER, null, Map.of(SmallPack.TITLE, "password: " + secret)));
        desk.engine.start();
        worked();

        for (var table : List.of("conversation", "inbound", "outgoing")) {
            assertThat(desk.jdbc.sql("select * from " + table).query().listOfRows())
                    .as(table)
                    .isNotEmpty()
                    .noneSatisfy(row -> assertThat(row.toString()).contains(secret));
        }
    }

    @Test
    void an_empty_message_is_answered() {
        desk.engine.start();
        var accepted = desk.say("c1", "k1", "");
        worked();

        assertThat(desk.log(accepted.conversationId())).hasSizeGreaterThan(1);
    }

    @Test
    void a_submission_becomes_one_ticket_and_its_number_is_said() {
        var id = submit("c1");

        var numbers =
                desk.jdbc.sql("select number from ticket").query(String.class).list();
        assertThat(numbers).hasSize(1);
        assertThat(desk.log(id))
                .anySatisfy(row -> assertThat(row.message().intake())
                        .isNotNull()
                        .extracting(Message.IntakeData::tickets)
                        .isEqualTo(numbers));
        var next = desk.say("c1", "after", "one more thing");
        var snapshot = desk.engine.turns().load(id, next.seq());
        assertThat(snapshot.intake().requests().getFirst().ticket()).isEqualTo(numbers.getFirst());
    }

    @Test
    void a_card_is_spent_by_its_answer_and_a_second_tap_changes_nothing() {
        var joined = accept("c1", "k1", new Utterance.Joined());
        turn(joined);
        turn(desk.say("c1", "k1b", "It is slow"));
        var asking = lastCard(joined.conversationId());
        var tap = new Utterance.Tapped(
                card(asking), Utterance.Action.ANSWER, null, Map.of(SmallPack.TITLE, "It is slow"));
        turn(accept("c1", "k2", tap));

        var replacement = desk.log(joined.conversationId()).stream()
                .filter(OutgoingRow::replaces)
                .findFirst()
                .orElseThrow();
        assertThat(replacement.activityId()).isEqualTo(asking.activityId());
        assertThat(replacement.shownAt()).isEqualTo(asking.shownAt());
        assertThat(desk.engine.log().shown(joined.conversationId()))
                .contains(replacement)
                .doesNotContain(asking);

        var stale = new Utterance.Tapped(
                card(asking), Utterance.Action.ANSWER, null, Map.of(SmallPack.TITLE, "Something else"));
        var before = desk.jdbc
                .sql("select state from conversation")
                .query(String.class)
                .single();
        turn(accept("c1", "k3", stale));
        assertThat(desk.jdbc
                        .sql("select state from conversation")
                        .query(String.class)
                        .single())
                .isEqualTo(before);
        assertThat(desk.log(joined.conversationId()).getLast().message().from()).isEqualTo(Message.From.BOT);
    }

    @Test
    void a_turn_computed_on_an_old_version_is_refused_and_leaves_nothing() {
        var id = desk.say("c1", "k1", "Hello").conversationId();
        desk.say("c1", "k2", "It is slow");
        var turns = desk.engine.turns();
        var early = turns.turn(turns.load(id, 2));
        turns.commit(turns.turn(turns.load(id, 1)));
        var log = desk.log(id);

        assertThatThrownBy(() -> turns.commit(early)).isInstanceOf(ConflictException.class);

        assertThat(desk.log(id)).isEqualTo(log);
        assertThat(statuses(id)).containsExactly("done", "open");
    }

    @Test
    void a_turn_is_committed_once() {
        var accepted = desk.say("c1", "k1", "Hello");
        var turns = desk.engine.turns();
        var outcome = turns.turn(turns.load(accepted.conversationId(), accepted.seq()));
        turns.commit(outcome);
        var log = desk.log(accepted.conversationId());

        assertThatThrownBy(() -> turns.commit(outcome)).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> turns.load(accepted.conversationId(), accepted.seq()))
                .isInstanceOf(ConflictException.class);
        assertThat(desk.log(accepted.conversationId())).isEqualTo(log);
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
        var apology = SmallPack.read().messages().text("parked", dev.uketsuke.dialog.Language.EN);
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
    void an_inline_turn_answers_in_its_own_request_sends_nothing_and_answers_a_repeat_alike() {
        var arrival = Desk.arrival(FakeChannel.NAME, "c1", "k1", Desk.said("Hello"));

        var rows = desk.engine.inlineTurns().answer(arrival);
        var again = desk.engine.inlineTurns().answer(arrival);
        desk.engine.start();
        desk.say("c1", "k2", "submit");
        worked();

        assertThat(rows).isNotEmpty().allMatch(row -> row.message().from() == Message.From.BOT);
        assertThat(again).isEqualTo(rows);
        await().until(() -> !desk.channel.sent.isEmpty());
        assertThat(desk.channel.sent)
                .extracting(OutgoingRow::seq)
                .doesNotContainAnyElementsOf(rows.stream().map(OutgoingRow::seq).toList());
    }

    @Test
    void an_inline_turn_that_fails_says_so_and_is_worked_when_it_comes_again() {
        var arrival = Desk.arrival(FakeChannel.NAME, "c1", "k1", Desk.said("poison"));
        for (var attempt = 0; attempt < 5; attempt++) {
            assertThatThrownBy(() -> desk.engine.inlineTurns().answer(arrival))
                    .isInstanceOf(TurnPendingException.class);
        }

        assertThat(desk.engine.inlineTurns().answer(arrival))
                .extracting(row -> row.message().text())
                .containsExactly(SmallPack.read().messages().text("parked", dev.uketsuke.dialog.Language.EN));
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
        var woken = new java.util.concurrent.atomic.AtomicInteger();
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

    Accepted accept(String conversation, String key, Utterance utterance) {
        return desk.engine.inbox().accept(Desk.arrival(FakeChannel.NAME, conversation, key, utterance));
    }

    List<OutgoingRow> turn(Accepted accepted) {
        var turns = desk.engine.turns();
        return turns.commit(turns.turn(turns.load(accepted.conversationId(), accepted.seq())));
    }

    String submit(String conversation) {
        var id = "";
        for (var text : List.of("hello", "It is slow", "Slow", "submit")) {
            var accepted = desk.say(conversation, text, text);
            turn(accepted);
            id = accepted.conversationId();
        }
        return id;
    }

    void worked() {
        await().until(() -> desk.open() == 0);
    }

    OutgoingRow lastCard(String conversationId) {
        return desk.log(conversationId).stream()
                .filter(row -> row.message().intake() != null)
                .reduce((_, last) -> last)
                .orElseThrow();
    }

    static String card(OutgoingRow row) {
        return java.util.Objects.requireNonNull(
                java.util.Objects.requireNonNull(row.message().intake()).card());
    }

    List<String> statuses(String conversationId) {
        return desk.jdbc
                .sql("select status from inbound where conversation_id = ? order by seq")
                .param(conversationId)
                .query((row, _) -> row.getString("status"))
                .list();
    }

    static List<Long> seqs(int count) {
        return LongStream.rangeClosed(1, count).boxed().toList();
    }
}
