package dev.uketsuke.conversation;

import static org.awaitility.Awaitility.await;

import dev.uketsuke.FreshDatabase;
import dev.uketsuke.SettableClock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** An engine on an empty database: what it promises stands in the subclasses, which every database runs. */
abstract class EngineContract {
    final SettableClock clock = new SettableClock(Instant.parse("2026-11-24T01:15:00.123456789Z"));
    DataSource database;
    Desk desk;

    abstract DataSource database();

    @BeforeEach
    void an_empty_database() {
        database = database();
        FreshDatabase.in(database);
        desk = new Desk(database, clock);
    }

    @AfterEach
    void end_the_instance() {
        desk.close();
    }

    Accepted accept(String conversation, String key, Utterance utterance) {
        return desk.engine.inbox().accept(Desk.arrival(FakeChannel.NAME, conversation, key, utterance));
    }

    List<OutgoingRow> turn(Accepted accepted) {
        var turns = desk.engine.turns();
        return turns.commit(turns.turn(turns.load(accepted.conversationId(), accepted.seq())));
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
        return Objects.requireNonNull(
                Objects.requireNonNull(row.message().intake()).card());
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
