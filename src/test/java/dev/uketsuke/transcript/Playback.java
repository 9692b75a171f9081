package dev.uketsuke.transcript;

import dev.uketsuke.SettableClock;
import dev.uketsuke.content.Pack;
import dev.uketsuke.conversation.Arrival;
import dev.uketsuke.conversation.ConversationSettings;
import dev.uketsuke.conversation.Engine;
import dev.uketsuke.conversation.Message;
import dev.uketsuke.conversation.OutgoingRow;
import dev.uketsuke.conversation.Presenter;
import dev.uketsuke.conversation.Utterance;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.privacy.SecretGuard;
import dev.uketsuke.ticket.Act;
import dev.uketsuke.ticket.ActRefusedException;
import dev.uketsuke.ticket.Ticket;
import dev.uketsuke.ticket.TicketEvent;
import dev.uketsuke.ticket.TicketHistory;
import dev.uketsuke.ticket.Tickets;
import dev.uketsuke.understanding.Understanding;
import dev.uketsuke.understanding.assist.Guard;
import dev.uketsuke.understanding.assist.GuardedAssistant;
import dev.uketsuke.understanding.assist.ModelAssistant;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Plays a transcript against the real engine, content and understanding on a database in memory, and writes it down. */
final class Playback implements AutoCloseable {
    private static final Duration BETWEEN_TURNS = Duration.ofMinutes(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final String CHANNEL = "directline";

    private final Transcript transcript;
    private final Pack pack;
    private final SettableClock clock;
    private final JdbcConnectionPool database;
    private final Engine engine;
    private final Tickets tickets;
    private final TransactionTemplate transactions;
    private final ScriptedModel model = new ScriptedModel();
    private final List<String> lines = new ArrayList<>();
    private final List<String> cards = new ArrayList<>(List.of(""));
    /** Id of the card that says what was hidden last. */
    private String hidden = "";

    private String conversation = "";
    private long seen;
    private int prompts;

    Playback(Transcript transcript, Pack content) {
        this.transcript = transcript;
        pack = content.with(content.policy().with(transcript.outages()));
        clock = new SettableClock(transcript.now().toInstant(), transcript.now().getZone());
        database = JdbcConnectionPool.create(
                "jdbc:h2:mem:" + UUID.randomUUID()
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
                "uketsuke",
                "");
        Flyway.configure().dataSource(database).load().migrate();
        var jdbc = JdbcClient.create((DataSource) database);
        tickets = new Tickets(jdbc, this::happened, () -> pack);
        transactions = new TransactionTemplate(new DataSourceTransactionManager(database));
        engine = new Engine(
                new Engine.Storage(jdbc, transactions, database),
                new Engine.Parts(() -> pack, understanding(), new Presenter(), tickets, new SecretGuard()),
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

    private Understanding understanding() {
        return transcript.assisted()
                ? Understanding.assisted(new GuardedAssistant(new ModelAssistant(model), new Guard(1, clock)))
                : Understanding.offline();
    }

    /** The whole file as it should stand. */
    List<String> play() {
        lines.addAll(transcript.head());
        turn("join", new Utterance.Joined());
        for (var step : transcript.steps()) {
            var at = step.at();
            if (at == null) {
                clock.advance(BETWEEN_TURNS);
            } else {
                later(at, step.lines().getFirst());
            }
            lines.addAll(step.lines().subList(at == null ? 0 : 1, step.lines().size()));
            if (step.agent() != null) {
                agent(step.agent());
                continue;
            }
            model.script(step.model());
            turn("message-" + lines.size(), step.utterance(card(step)));
            model.assertAsked();
        }
        writeTickets();
        lines.add("prompts: " + prompts);
        return lines;
    }

    private void agent(AgentLine line) {
        var numbers = numbers();
        if (numbers.size() < line.place()) {
            lines.add("refused: there is no such ticket");
            lines.add("");
            return;
        }
        var number = numbers.get(line.place() - 1);
        var refused = transactions.execute(_ -> {
            try {
                done(number, line);
                return "";
            } catch (ActRefusedException refusal) {
                return refusal.reason().key();
            }
        });
        if (refused != null && !refused.isEmpty()) {
            lines.add("refused: " + refused);
        }
        write(new Utterance.Joined());
        lines.add("");
    }

    private void done(String number, AgentLine line) {
        var now = clock.instant();
        switch (line.act(now)) {
            case Act.SplitOff part -> tickets.split(number, null, line.actor(), part, pack, now);
            case Act act -> tickets.act(number, null, line.actor(), act, now);
        }
    }

    /** As the application does: whoever listens hears of it inside the transaction. */
    private void happened(Object event) {
        if (event instanceof TicketEvent ticket && conversation.length() > 0) {
            engine.ticketLines().on(ticket);
        }
    }

    /** Day after day passes, and each day what happens then without the requester, below its own date. */
    private void later(ZonedDateTime at, String line) {
        while (clock.instant().plus(DAY).isBefore(at.toInstant())) {
            clock.advance(DAY);
            engine.draftExpiry().look();
            var before = lines.size();
            write(new Utterance.Joined());
            if (lines.size() > before) {
                lines.add(before, "meanwhile, on " + LocalDate.ofInstant(clock.instant(), at.getZone()));
                lines.add("");
            }
        }
        lines.add(line);
        clock.advance(Duration.between(clock.instant(), at.toInstant()));
    }

    private String card(Transcript.Step step) {
        if (step.action() == Utterance.Action.NOT_SECRET) {
            return hidden;
        }
        return step.again() ? cards.get(cards.size() - 2) : cards.getLast();
    }

    private void turn(String key, Utterance utterance) {
        engine.inlineTurns()
                .answer(new Arrival(
                        CHANNEL,
                        "golden",
                        key,
                        "requester",
                        Language.ofTag(transcript.locale()),
                        transcript.now().getZone(),
                        utterance,
                        null,
                        null,
                        null));
        conversation = engine.log().conversation(CHANNEL, "golden").orElseThrow();
        write(utterance);
        lines.add("");
    }

    private void write(Utterance utterance) {
        for (var row : engine.log().after(conversation, seen, 100)) {
            seen = row.seq();
            write(row, utterance);
        }
    }

    private void write(OutgoingRow row, Utterance utterance) {
        var message = row.message();
        if (message.from() == Message.From.REQUESTER) {
            if (utterance instanceof Utterance.Said said && !said.text().equals(message.text())) {
                indented("stored:", message.text().lines().toList());
            }
            return;
        }
        var written = new ArrayList<>(message.text().lines().toList());
        var card = message.card();
        if (card != null) {
            CardText.of(card).stream().map(line -> "| " + line).forEach(written::add);
        }
        if (!message.suggestions().isEmpty()) {
            written.add(message.suggestions().stream()
                    .map(suggestion -> "(" + suggestion.label() + ")")
                    .collect(Collectors.joining(" ")));
        }
        var intake = message.intake();
        if (intake != null && intake.asks().isEmpty() && intake.card() != null) {
            hidden = intake.card();
        }
        if (intake != null && !intake.asks().isEmpty() && intake.card() != null) {
            cards.add(intake.card());
            prompts++;
            written.add("asks: " + String.join(", ", intake.asks()));
        }
        indented(row.replaces() ? "bot replaces:" : "bot:", written);
    }

    private void indented(String who, List<String> text) {
        lines.add((who + " " + (text.isEmpty() ? "" : text.getFirst())).stripTrailing());
        text.stream().skip(1).map(line -> ("    " + line).stripTrailing()).forEach(lines::add);
    }

    private void writeTickets() {
        numbers().forEach(number -> write(tickets.find(number).orElseThrow()));
    }

    private List<String> numbers() {
        return JdbcClient.create((DataSource) database)
                .sql("select number from ticket order by number")
                .query((row, _) -> row.getString("number"))
                .list();
    }

    private void write(Ticket whole) {
        var ticket = whole.document();
        lines.add("ticket " + ticket.number() + ": " + ticket.title());
        lines.add("    severity " + ticket.severity() + "   promise "
                + ticket.promise().due());
        history(whole).forEach(line -> lines.add("    " + line));
    }

    /** What agents and requester did about it afterwards, and where it stands; nothing when nobody did anything. */
    private List<String> history(Ticket ticket) {
        var acts = new ArrayList<String>();
        for (var entry : new TicketHistory(JdbcClient.create((DataSource) database)).of(ticket.number())) {
            if (!(entry.act() instanceof Act.Opened)) {
                acts.add(entry.actor().side().key() + ": "
                        + entry.act().toString().replaceAll("\\s+", " "));
            }
        }
        if (!acts.isEmpty()) {
            acts.add("stands: " + ticket.standing().status().key());
        }
        return acts;
    }

    @Override
    public void close() {
        database.dispose();
    }
}
