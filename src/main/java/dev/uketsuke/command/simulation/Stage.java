package dev.uketsuke.command.simulation;

import com.zaxxer.hikari.HikariDataSource;
import dev.uketsuke.content.Pack;
import dev.uketsuke.conversation.Arrival;
import dev.uketsuke.conversation.ConversationSettings;
import dev.uketsuke.conversation.Engine;
import dev.uketsuke.conversation.Message;
import dev.uketsuke.conversation.OutgoingRow;
import dev.uketsuke.conversation.Presenter;
import dev.uketsuke.conversation.Utterance;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.privacy.SecretGuard;
import dev.uketsuke.requester.Consent;
import dev.uketsuke.requester.Identity;
import dev.uketsuke.requester.StoredRequesters;
import dev.uketsuke.ticket.TicketDocument;
import dev.uketsuke.ticket.Tickets;
import dev.uketsuke.understanding.Understanding;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One conversation with the real engine, its tables in memory, talked to as a channel talks to it. */
final class Stage implements AutoCloseable {
    private static final String CHANNEL = "directline";
    private static final String REQUESTER = "requester";
    private static final String CONVERSATION = "played";
    private static final int CONNECTIONS = 2;

    private final HikariDataSource database = new HikariDataSource();
    private final JdbcClient jdbc;
    private final Tickets tickets;
    private final Engine engine;
    private final PlayedClock clock;
    private final Language language;
    private int sent;

    Stage(Pack pack, Understanding understanding, Language language, PlayedClock clock) {
        this.clock = clock;
        this.language = language;
        database.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID()
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
        database.setMaximumPoolSize(CONNECTIONS);
        Flyway.configure().dataSource(database).load().migrate();
        jdbc = JdbcClient.create(database);
        tickets = new Tickets(jdbc, _ -> {}, () -> pack);
        engine = new Engine(
                new Engine.Storage(jdbc, new TransactionTemplate(new DataSourceTransactionManager(database)), database),
                new Engine.Parts(() -> pack, understanding, new Presenter(), tickets, new SecretGuard()),
                List::of,
                clock,
                new ConversationSettings(
                        1,
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(30),
                        5,
                        Duration.ofHours(1),
                        Duration.ofSeconds(1)));
    }

    /** What the bot answers, in order. */
    List<Message> turn(Utterance utterance) {
        return engine
                .inlineTurns()
                .answer(new Arrival(
                        CHANNEL,
                        CONVERSATION,
                        "message-" + sent++,
                        REQUESTER,
                        language,
                        clock.getZone(),
                        utterance,
                        null,
                        null,
                        null))
                .stream()
                .filter(row -> !row.replaces())
                .map(OutgoingRow::message)
                .toList();
    }

    /** Remembers details of the requester, as an earlier request of theirs would have left them. */
    void remembering(Map<Slot, List<String>> details) {
        new StoredRequesters(jdbc)
                .remember(new Identity(CHANNEL, REQUESTER), details, new Consent(clock.instant(), "played"));
    }

    /** Every request that was handed over, by number. */
    List<TicketDocument> tickets() {
        return jdbc
                .sql("select number from ticket order by number")
                .query((row, _) -> row.getString("number"))
                .list()
                .stream()
                .map(number -> tickets.find(number).orElseThrow().document())
                .toList();
    }

    /** Whether any table holds a text. */
    boolean stores(String text) {
        return cells().stream().anyMatch(cell -> cell.contains(text));
    }

    private List<String> cells() {
        var cells = new ArrayList<String>();
        jdbc.sql("""
                        select table_name, column_name from information_schema.columns
                        where table_schema = 'public' and data_type like 'character%'""")
                .query((row, _) -> "select \"%s\" from \"%s\" where \"%s\" is not null"
                        .formatted(row.getString(2), row.getString(1), row.getString(2)))
                .list()
                .forEach(select -> cells.addAll(
                        jdbc.sql(select).query((row, _) -> row.getString(1)).list()));
        return cells;
    }

    @Override
    public void close() {
        database.close();
    }
}
