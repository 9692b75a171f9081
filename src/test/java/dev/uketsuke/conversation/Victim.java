package dev.uketsuke.conversation;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * A program to be killed: accepts a script in many conversations, works and sends it, and stops dead at a point so that it
 * can be killed there. Started again it sends everything again, as clients do that got no answer.
 */
final class Victim {
    static final int CONVERSATIONS = 6;
    static final List<String> SCRIPT = List.of("hello", "It is slow", "Slow", "submit", "help");
    /** Conversations from here on are on a channel whose client reads the log itself. */
    static final int FIRST_ON_LOG = 4;

    private static final ConversationSettings SETTINGS = new ConversationSettings(
            8, Duration.ofMillis(50), Duration.ofSeconds(2), 50, Duration.ofHours(1), Duration.ofSeconds(20));

    private Victim() {}

    /** Where it stops dead. */
    enum Point {
        /** The client was just told that a message of its own was taken; it never sends that one again. */
        ACKNOWLEDGED,
        BEFORE_COMMIT,
        /** Between the statements of a turn's one transaction. */
        IN_COMMIT,
        BEFORE_SEND,
        AFTER_SEND,
        NOWHERE
    }

    static Path sent(Path folder) {
        return folder.resolve("sent");
    }

    static Path reached(Path folder) {
        return folder.resolve("reached");
    }

    static Path accepted(Path folder) {
        return folder.resolve("accepted");
    }

    static Path finished(Path folder) {
        return folder.resolve("finished");
    }

    /** Arguments: address and user of the database, a folder, the point. */
    public static void main(String[] args) throws InterruptedException {
        ((Logger) LoggerFactory.getLogger("ROOT")).setLevel(Level.WARN);
        var folder = Path.of(args[2]);
        var pool = new HikariDataSource();
        pool.setJdbcUrl(args[0]);
        pool.setUsername(args[1]);
        Flyway.configure().dataSource(pool).load().migrate();
        var sending = new FileChannel(folder, Point.valueOf(args[3]));
        var channels = List.of(sending, new LogChannel());
        try (var desk =
                new Desk(pool, Clock.systemUTC(), SETTINGS, channels, _ -> sending.stopDeadAt(Point.IN_COMMIT))) {
            desk.engine.start();
            if (sending.point() == Point.ACKNOWLEDGED) {
                send(desk, Desk.arrival("log", "acknowledged", UUID.randomUUID().toString(), Desk.said("help")));
                sending.stopDeadAt(Point.ACKNOWLEDGED);
            }
            for (var text : SCRIPT) {
                if (text.equals("submit")) {
                    // Nobody submits what they have not seen.
                    untilNothingIsOpen(desk);
                }
                for (var conversation = 0; conversation < CONVERSATIONS; conversation++) {
                    var channel = conversation < FIRST_ON_LOG ? "file" : "log";
                    send(desk, Desk.arrival(channel, "c" + conversation, text, Desk.said(text)));
                    append(accepted(folder), "c" + conversation + " " + text);
                }
            }
            untilNothingIsOpen(desk);
        }
        append(finished(folder), "finished");
    }

    private static void untilNothingIsOpen(Desk desk) throws InterruptedException {
        while (desk.open() > 0 || pending(desk) > 0) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    /** As a client does: what was not taken is sent again. */
    private static void send(Desk desk, Arrival arrival) {
        while (true) {
            try {
                desk.engine.inbox().accept(arrival);
                return;
            } catch (DataAccessException e) {
                LoggerFactory.getLogger(Victim.class).warn("Not taken, sent again", e);
            }
        }
    }

    private static long pending(Desk desk) {
        return desk.jdbc
                .sql("select count(*) from outgoing where status = 'pending'")
                .query(Long.class)
                .single();
    }

    private static void append(Path file, String line) {
        try {
            Files.writeString(
                    file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND, StandardOpenOption.SYNC);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A channel whose client reads the log. */
    private static final class LogChannel implements ChannelDriver {
        @Override
        public boolean serves(String channel) {
            return channel.equals("log");
        }

        @Override
        public boolean sends() {
            return false;
        }

        @Override
        public List<OutgoingRow> run(Snapshot snapshot, Turns turns) {
            return turns.commit(turns.turn(snapshot));
        }

        @Override
        public @Nullable String send(OutgoingRow row, @Nullable String reference) {
            throw new IllegalStateException("Nothing is sent here");
        }
    }

    /** A channel that sends by appending to a file. */
    private record FileChannel(Path folder, Point point) implements ChannelDriver {
        @Override
        public boolean serves(String channel) {
            return channel.equals("file");
        }

        @Override
        public List<OutgoingRow> run(Snapshot snapshot, Turns turns) {
            var outcome = turns.turn(snapshot);
            stopDeadAt(Point.BEFORE_COMMIT);
            return turns.commit(outcome);
        }

        @Override
        public @Nullable String send(OutgoingRow row, @Nullable String reference) {
            stopDeadAt(Point.BEFORE_SEND);
            append(sent(folder), row.conversationId() + " " + row.seq());
            stopDeadAt(Point.AFTER_SEND);
            return "m" + row.seq();
        }

        private void stopDeadAt(Point here) {
            if (here == point) {
                append(reached(folder), here.name());
                try {
                    new CountDownLatch(1).await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }
}
