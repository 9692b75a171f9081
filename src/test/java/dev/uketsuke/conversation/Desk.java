package dev.uketsuke.conversation;

import dev.uketsuke.content.Pack;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.privacy.SecretGuard;
import dev.uketsuke.ticket.Tickets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One instance on a database, as the application puts it together, with a channel and an understanding for tests. */
final class Desk implements AutoCloseable {
    static final ConversationSettings SETTINGS = new ConversationSettings(
            8, Duration.ofMillis(50), Duration.ofSeconds(30), 5, Duration.ofHours(24), Duration.ofSeconds(20));
    private static final Pack PACK = SmallPack.read();

    final Engine engine;
    final FakeChannel channel = new FakeChannel();
    final JdbcClient jdbc;

    Desk(DataSource database, Clock clock) {
        this(database, clock, SETTINGS, List.of(), _ -> {});
    }

    /** With other settings, other channels before the fake one, and somebody who hears of tickets as they are written. */
    Desk(
            DataSource database,
            Clock clock,
            ConversationSettings settings,
            List<ChannelDriver> more,
            ApplicationEventPublisher heard) {
        jdbc = JdbcClient.create(database);
        var transactions = new TransactionTemplate(new DataSourceTransactionManager(database));
        var drivers = new ArrayList<ChannelDriver>(more);
        drivers.add(channel);
        engine = new Engine(
                new Engine.Storage(jdbc, transactions, database),
                new Engine.Parts(
                        () -> PACK,
                        new PlainUnderstanding(),
                        new Presenter(),
                        new Tickets(jdbc, heard, () -> PACK),
                        new SecretGuard()),
                () -> drivers,
                clock,
                settings);
    }

    static Arrival arrival(String channel, String conversation, String key, Utterance utterance) {
        return new Arrival(
                channel,
                conversation,
                key,
                "requester",
                Language.EN,
                ZoneId.of("Asia/Tokyo"),
                utterance,
                "client-" + key,
                "{\"reference\":true}",
                "{\"envelope\":true}");
    }

    static Utterance said(String text) {
        return new Utterance.Said(text, List.of());
    }

    Accepted say(String conversation, String key, String text) {
        return engine.inbox().accept(arrival(FakeChannel.NAME, conversation, key, said(text)));
    }

    List<OutgoingRow> log(String conversationId) {
        return engine.log().after(conversationId, 0, 1000);
    }

    long open() {
        return jdbc.sql("select count(*) from inbound where status = 'open'")
                .query(Long.class)
                .single();
    }

    @Override
    public void close() {
        engine.stop();
    }
}
