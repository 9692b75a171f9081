package dev.uketsuke.conversation;

import dev.uketsuke.content.Packs;
import dev.uketsuke.database.Database;
import dev.uketsuke.knowledge.Knowledge;
import dev.uketsuke.privacy.SecretGuard;
import dev.uketsuke.requester.StoredRequesters;
import dev.uketsuke.ticket.Tickets;
import dev.uketsuke.understanding.Translator;
import dev.uketsuke.understanding.Understanding;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The engine of one instance, put together; between start and stop it works and sends on its own. */
public final class Engine implements SmartLifecycle {
    private final Inbox inbox;
    private final Turns turns;
    private final InlineTurns inlineTurns;
    private final ActivityLog log;
    private final Workers workers;
    private final Wakeups wakeups;
    private final Leases leases;
    private final StoredDraftLinks draftLinks;
    private final DraftExpiry draftExpiry;
    private final TicketLines ticketLines;
    private final Deliveries deliveries;
    private final boolean alone;

    /**
     * Puts an engine together.
     *
     * @param drivers asked for when the first turn runs, since drivers need the engine themselves
     */
    public Engine(
            Storage storage,
            Parts parts,
            Supplier<List<ChannelDriver>> drivers,
            Clock clock,
            ConversationSettings settings) {
        var tables = Tables.of(storage.jdbc(), storage.transactions());
        var database = Database.of(storage.dataSource());
        var byChannel = new Drivers(drivers);
        var lanes = new Lanes();
        leases = new Leases(tables, clock, settings.lease());
        alone = database == Database.OWN_FILE;
        wakeups = database == Database.POSTGRESQL
                ? new PostgresWakeups(storage.dataSource(), leases.owner())
                : new LocalWakeups();
        var requesters = new StoredRequesters(storage.jdbc());
        var removal = new DraftRemoval(tables, byChannel);
        var clearing = new Clearing(parts.understanding());
        var dialogue = new Dialogue(parts.understanding(), parts.presenter(), new Knowledge());
        turns = new StoredTurns(
                tables,
                leases,
                parts.packs(),
                new Remembering(
                        new Following(new Drafting(dialogue, new Reply(parts.presenter(), new Knowledge(), clearing))),
                        parts.presenter()),
                requesters,
                new Translations(parts.translator()),
                new Commit(
                        tables,
                        parts.tickets(),
                        requesters,
                        parts.presenter(),
                        byChannel,
                        new DeletedDrafts(tables, removal),
                        parts.drafts()),
                wakeups,
                clock,
                parts.drafts());
        var parking = new Parking(tables, leases, parts.packs(), parts.presenter(), byChannel, wakeups, clock);
        draftLinks =
                new StoredDraftLinks(tables, parts.packs(), parts.presenter(), removal, wakeups, clock, parts.drafts());
        draftExpiry = new DraftExpiry(tables, parts.packs(), removal, wakeups, clock, parts.drafts());
        ticketLines = new TicketLines(tables, parts.packs(), byChannel, wakeups, parts.desk());
        deliveries = new StoredDeliveries(tables, byChannel, wakeups, clock);
        var runner = new TurnRunner(tables, turns, byChannel, parking, clock, settings);
        var sending = new Sending(tables.outgoing(), leases, byChannel, wakeups, clock, settings.sendFor());
        var stored = new StoredInbox(tables, parts.guard(), wakeups, clock);
        inbox = stored;
        inlineTurns = new StoredInlineTurns(stored, tables, runner, leases, lanes);
        log = new StoredLog(tables, wakeups);
        workers = new Workers(tables, runner, sending, leases, lanes, wakeups, clock, settings);
    }

    /** Where conversations are stored. */
    public record Storage(JdbcClient jdbc, TransactionTemplate transactions, DataSource dataSource) {}

    /** What turns are made of. */
    public record Parts(
            Packs packs,
            Understanding understanding,
            Presenter presenter,
            Tickets tickets,
            SecretGuard guard,
            @Nullable Translator translator,
            DraftSettings drafts,
            DeskSettings desk) {
        /** Parts with nobody who translates, and settings as they are unless set. */
        public Parts(
                Packs packs, Understanding understanding, Presenter presenter, Tickets tickets, SecretGuard guard) {
            this(packs, understanding, presenter, tickets, guard, null, DraftSettings.DEFAULTS, DeskSettings.DEFAULTS);
        }
    }

    public Inbox inbox() {
        return inbox;
    }

    public Turns turns() {
        return turns;
    }

    public InlineTurns inlineTurns() {
        return inlineTurns;
    }

    public DraftLinks draftLinks() {
        return draftLinks;
    }

    public DraftExpiry draftExpiry() {
        return draftExpiry;
    }

    public TicketLines ticketLines() {
        return ticketLines;
    }

    public Deliveries deliveries() {
        return deliveries;
    }

    public ActivityLog log() {
        return log;
    }

    @Override
    public void start() {
        if (alone) {
            leases.expireAll();
        }
        if (wakeups instanceof PostgresWakeups between) {
            between.start();
        }
        workers.start();
    }

    @Override
    public void stop() {
        workers.stop();
        if (wakeups instanceof PostgresWakeups between) {
            between.stop();
        }
    }

    @Override
    public boolean isRunning() {
        return workers.isRunning();
    }
}
