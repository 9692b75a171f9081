package dev.uketsuke.conversation;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import dev.uketsuke.attachment.StoreInFolder;
import dev.uketsuke.content.Pack;
import dev.uketsuke.content.PackLoader;
import dev.uketsuke.privacy.SecretGuard;
import dev.uketsuke.ticket.TicketEvent;
import dev.uketsuke.ticket.Tickets;
import dev.uketsuke.understanding.OfflineUnderstanding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A program to be killed while requesters tap cards: each of a set of conversations stops dead in another step of the
 * same script, so that one kill meets them all. Started without a point, it plays the script to its end, twice, in every
 * conversation that was killed before.
 */
final class CardVictim {
    static final int STRIDE = Integer.getInteger("kill.stride", 2);
    static final String WHOLE = "whole";

    private static final ConversationSettings SETTINGS = new ConversationSettings(
            16, Duration.ofMillis(50), Duration.ofSeconds(2), 50, Duration.ofHours(1), Duration.ofSeconds(20));

    private static final Pack PACK = new PackLoader().load(Path.of("dialogs"));

    private CardVictim() {}

    /** Where each conversation stops dead in its step. */
    enum Point {
        /** Between the statements that take a message, or that open a link. */
        IN_ACCEPT,
        BEFORE_COMMIT,
        /** Between the statements of a turn's one transaction. */
        IN_COMMIT,
        /** The same where a second request is given its number, for which the first one would wait. */
        IN_SECOND_SUBMISSION,
        COMMITTED,
        NOWHERE
    }

    static Path reached(Path folder) {
        return folder.resolve("reached");
    }

    static Path portraits(Path folder) {
        return folder.resolve("portraits");
    }

    static Path finished(Path folder) {
        return folder.resolve("finished");
    }

    static String conversation(Point point, int step) {
        return point + "-" + step;
    }

    /** Arguments: address and user of the database, a folder, the point. */
    public static void main(String[] args) throws Exception {
        ((Logger) LoggerFactory.getLogger("ROOT")).setLevel(Level.WARN);
        var folder = Path.of(args[2]);
        var point = Point.valueOf(args[3]);
        var stop = new Stop(step -> {
            append(reached(folder), step);
            await(new CountDownLatch(1));
        });
        var database = new StoppingDatabase(stop);
        database.setJdbcUrl(args[0]);
        database.setUsername(args[1]);
        database.setMaximumPoolSize(40);
        Flyway.configure().dataSource(database).load().migrate();
        var jdbc = JdbcClient.create(database);
        var portraits = new Portraits(jdbc);
        for (var killed : allStopped()) {
            append(portraits(folder), point + "\t" + killed + "\t" + portraits.of(killed));
        }
        var transactions = new TransactionTemplate(new DataSourceTransactionManager(database));
        var lines = new AtomicReference<TicketLines>();
        var tickets = new Tickets(jdbc, event -> lines.get().on((TicketEvent) event), () -> PACK);
        var engine = engine(database, jdbc, tickets, transactions, stop);
        lines.set(engine.ticketLines());
        engine.start();
        var files = StoreInFolder.in(folder.resolve("data"), jdbc);
        var agent = new AgentScript(jdbc, tickets, files, transactions, stop);
        var script = new CardScript(engine, jdbc, files, agent, stop);
        if (point == Point.NOWHERE) {
            whole(script, portraits, folder);
            engine.stop();
            append(finished(folder), "finished");
            System.exit(0);
        }
        var submitted = new CountDownLatch(1);
        all(List.of(point), (conversation, step) -> {
            stop.at(conversation, step, point == Point.IN_SECOND_SUBMISSION ? Point.IN_COMMIT : point);
            // Who stops dead while a number is given to a request keeps everybody else from one.
            if (step > CardScript.SUBMITS) {
                script.play(conversation, step);
                submitted.countDown();
            } else if (step == CardScript.SUBMITS) {
                submitted.await();
            }
            script.play(conversation, step + 1);
        });
    }

    private static void whole(CardScript script, Portraits portraits, Path folder) throws Exception {
        append(portraits(folder), WHOLE + "\t-1\t" + portraits.of(WHOLE));
        for (var step = 0; step < CardScript.STEPS; step++) {
            script.step(WHOLE, step);
            append(portraits(folder), WHOLE + "\t" + step + "\t" + portraits.of(WHOLE));
        }
        all(List.of(Point.values()), (conversation, _) -> {
            script.play(conversation, CardScript.STEPS);
            script.play(conversation, CardScript.STEPS);
        });
        append(portraits(folder), "end\t" + WHOLE + "\t" + portraits.atTheEnd(WHOLE));
        for (var conversation : allStopped()) {
            append(portraits(folder), "end\t" + conversation + "\t" + portraits.atTheEnd(conversation));
        }
    }

    /** The steps in which a conversation stops dead there; with a stride only one of so many, before a commit the others. */
    static List<Integer> steps(Point point) {
        var first = point == Point.BEFORE_COMMIT ? STRIDE - 1 : 0;
        return IntStream.range(0, CardScript.STEPS)
                .filter(step -> point == Point.IN_SECOND_SUBMISSION || step % STRIDE == first)
                .filter(step -> switch (point) {
                    case IN_ACCEPT, BEFORE_COMMIT, COMMITTED -> true;
                    case IN_COMMIT -> step != CardScript.SUBMITS_AGAIN;
                    case IN_SECOND_SUBMISSION -> step == CardScript.SUBMITS_AGAIN;
                    case NOWHERE -> false;
                })
                .boxed()
                .toList();
    }

    private static List<String> allStopped() {
        var all = new ArrayList<String>();
        for (var point : Point.values()) {
            steps(point).forEach(step -> all.add(conversation(point, step)));
        }
        return all;
    }

    private interface Played {
        void play(String conversation, int step) throws Exception;
    }

    private static void all(List<Point> points, Played played) throws Exception {
        try (var threads = Executors.newFixedThreadPool(CardScript.STEPS)) {
            var playing = new ArrayList<Future<?>>();
            for (var point : points) {
                for (var step : steps(point)) {
                    playing.add(threads.submit(() -> {
                        played.play(conversation(point, step), step);
                        return null;
                    }));
                }
            }
            for (var one : playing) {
                one.get();
            }
        }
    }

    private static Engine engine(
            StoppingDatabase database, JdbcClient jdbc, Tickets tickets, TransactionTemplate transactions, Stop stop) {
        return new Engine(
                new Engine.Storage(jdbc, transactions, database),
                new Engine.Parts(() -> PACK, new OfflineUnderstanding(), new Presenter(), tickets, new SecretGuard()),
                () -> List.of(new StoppingChannel(stop)),
                Clock.systemUTC(),
                SETTINGS);
    }

    private static synchronized void append(Path file, String line) {
        try {
            Files.writeString(
                    file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND, StandardOpenOption.SYNC);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void await(CountDownLatch never) {
        try {
            never.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
