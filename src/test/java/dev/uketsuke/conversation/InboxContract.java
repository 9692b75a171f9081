package dev.uketsuke.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.uketsuke.privacy.Corpus;
import dev.uketsuke.privacy.SecretGuard;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What is taken in: once, in order, without what no table may hold. */
abstract class InboxContract extends EngineContract {
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

    @Test
    void a_card_that_was_never_shown_promises_nothing_and_counts_as_answered_by_nobody() {
        var hello = desk.say("c1", "k1", "Hello");
        turn(hello);
        turn(desk.say("c2", "k1", "The PIN is 482915"));
        var here = hello.conversationId();
        var other = accept("c2", "k2", new Utterance.Joined()).conversationId();

        for (var card : List.of("", "no card", here + ".1.0", here + ".999.0", other + ".1.0")) {
            var rows = turn(accept(
                    "c1", "tap " + card, new Utterance.Tapped(card, Utterance.Action.NOT_SECRET, null, Map.of())));

            assertThat(rows)
                    .as(card)
                    .extracting(row -> row.message().text())
                    .noneMatch(text -> text.contains("伏せ字にいたしません") || text.contains("won't hide"))
                    .noneMatch(text -> text.contains("回答済み") || text.contains("answered before"))
                    .isNotEmpty();
        }
        for (var card : List.of("no card", here + ".999.1", other + ".1.1")) {
            var rows = turn(accept(
                    "c1", "answer " + card, new Utterance.Tapped(card, Utterance.Action.ANSWER, null, Map.of())));

            assertThat(rows)
                    .as(card)
                    .extracting(row -> row.message().text())
                    .noneMatch(text -> text.contains("回答済み") || text.contains("answered before"))
                    .isNotEmpty();
        }
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
            var all = new ArrayList<Callable<Accepted>>();
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
    void an_empty_message_is_answered() {
        desk.engine.start();
        var accepted = desk.say("c1", "k1", "");
        worked();

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
    void no_secret_of_the_corpus_reaches_a_table_or_the_log() {
        var log = new ListAppender<ILoggingEvent>();
        var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        log.start();
        root.addAppender(log);
        var guard = new SecretGuard();
        var corpus = Corpus.open().stream()
                .filter(one ->
                        one.secrets().stream().allMatch(secret -> secret.value().length() >= 6))
                .filter(one -> one.secrets().stream()
                        .noneMatch(secret -> guard.mask(one.text()).text().contains(secret.value())))
                .filter(one -> !one.secrets().isEmpty())
                .toList();
        try {
            turn(desk.say("c1", "hello", "hello"));
            turn(desk.say("c1", "slow", "It is slow"));
            for (var from = 0; from < corpus.size(); from += 50) {
                var said = corpus.subList(from, Math.min(corpus.size(), from + 50)).stream()
                        .map(Corpus::text)
                        .collect(Collectors.joining(
                                "\n" + "Nothing else was seen on the screen all day long. ".repeat(2) + "\n"));
                turn(desk.say("c1", "k" + from, said));
                turn(accept(
                        "c1",
                        "t" + from,
                        new Utterance.Tapped("card", Utterance.Action.ANSWER, null, Map.of(SmallPack.TITLE, said))));
            }
            turn(desk.say("c1", "end", "submit"));
        } finally {
            root.detachAppender(log);
        }

        var stored = log.list.stream().map(ILoggingEvent::getFormattedMessage).collect(Collectors.joining("\n"))
                + desk
                        .jdbc
                        .sql("select table_name from information_schema.tables where lower(table_schema) = 'public'")
                        .query(String.class)
                        .list()
                        .stream()
                        .map(table -> desk.jdbc
                                .sql("select * from \"" + table + "\"")
                                .query()
                                .listOfRows()
                                .toString())
                        .collect(Collectors.joining("\n"));
        assertThat(corpus).hasSizeGreaterThan(200);
        assertThat(stored).contains("[PASSWORD_1]", "[MDE_ONBOARDING_1]");
        assertThat(corpus)
                .allSatisfy(one -> assertThat(one.secrets())
                        .allSatisfy(secret -> assertThat(stored.contains(secret.value()))
                                .as(secret.value())
                                .isFalse()));
    }
}
