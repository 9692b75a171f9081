package dev.uketsuke.conversation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Wake-ups between instances by LISTEN and NOTIFY. This instance hears of its own changes at once, without the database;
 * a notification that is lost costs the others one poll.
 */
final class PostgresWakeups implements Wakeups {
    private static final Logger LOG = LoggerFactory.getLogger(PostgresWakeups.class);
    private static final String CHANNEL = "uketsuke_conversation";
    private static final int LISTEN_MILLIS = 2_000;
    private static final int RETRY_SECONDS = 2;
    private static final int MOST_WAITING = 10_000;

    private final DataSource dataSource;
    private final String instance;
    private final LocalWakeups here = new LocalWakeups();
    private final LinkedBlockingQueue<String> outbound = new LinkedBlockingQueue<>(MOST_WAITING);
    private volatile boolean running;

    PostgresWakeups(DataSource dataSource, String instance) {
        this.dataSource = dataSource;
        this.instance = instance;
    }

    @Override
    public void announce(String conversationId, Change change) {
        here.announce(conversationId, change);
        if (running && !outbound.offer(instance + " " + change.name() + " " + conversationId)) {
            LOG.debug("A wake-up of {} was left to the poll of the other instances", conversationId);
        }
    }

    @Override
    public void onAnnouncement(BiConsumer<String, Change> listener) {
        here.onAnnouncement(listener);
    }

    void start() {
        running = true;
        Thread.ofVirtual().name("conversation-notify").start(() -> keepOn(this::notifyOthers));
        Thread.ofVirtual().name("conversation-listen").start(() -> keepOn(this::listen));
    }

    void stop() {
        running = false;
    }

    /** Work on a connection that is fetched anew after it broke. */
    private interface OnConnection {
        void run(Connection connection) throws SQLException, InterruptedException;
    }

    private void keepOn(OnConnection work) {
        while (running) {
            try (var connection = dataSource.getConnection()) {
                connection.setAutoCommit(true);
                work.run(connection);
            } catch (SQLException e) {
                LOG.debug("Wake-ups between instances are interrupted: {}", TurnRunner.name(e));
                pause();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void notifyOthers(Connection connection) throws SQLException, InterruptedException {
        try (var statement = connection.prepareStatement("select pg_notify('" + CHANNEL + "', ?)")) {
            while (running) {
                var first = outbound.poll(1, TimeUnit.SECONDS);
                if (first != null) {
                    var all = new LinkedHashSet<String>();
                    all.add(first);
                    outbound.drainTo(all);
                    for (var notification : all) {
                        statement.setString(1, notification);
                        statement.execute();
                    }
                }
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + CHANNEL);
        }
        var postgres = connection.unwrap(PGConnection.class);
        while (running) {
            var notifications = postgres.getNotifications(LISTEN_MILLIS);
            if (notifications != null) {
                for (var notification : notifications) {
                    heard(notification.getParameter());
                }
            }
        }
        try (var statement = connection.createStatement()) {
            statement.execute("unlisten " + CHANNEL);
        }
    }

    private void heard(String notification) {
        var parts = notification.split(" ", 3);
        if (parts.length == 3 && !parts[0].equals(instance)) {
            // Another version of the program may announce a change that this one does not know.
            Arrays.stream(Change.values())
                    .filter(change -> change.name().equals(parts[1]))
                    .forEach(change -> here.announce(parts[2], change));
        }
    }

    private static void pause() {
        try {
            TimeUnit.SECONDS.sleep(RETRY_SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
