package dev.uketsuke.handoff;

import dev.uketsuke.severity.Level;
import dev.uketsuke.ticket.TicketEvent;
import java.io.UncheckedIOException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tells those on call of every request of severity A (#60): a row in the transaction that opens it, posted until it is
 * taken. A kill between the post and its record repeats it, with the same key.
 */
public final class OnCallAlerts {
    private static final Logger LOG = LoggerFactory.getLogger(OnCallAlerts.class);
    private static final int BATCH = 10;

    /** Nobody else tries the row meanwhile; longer than a post may take. */
    private static final Duration MEANWHILE = Duration.ofSeconds(30);

    private static final Duration GIVEN_UP = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final OnCallSettings settings;
    private final Webhook webhook;
    private final Clock clock;

    OnCallAlerts(
            JdbcClient jdbc, TransactionTemplate transactions, OnCallSettings settings, Webhook webhook, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.settings = settings;
        this.webhook = webhook;
        this.clock = clock;
    }

    /** Hears inside the transaction that a request was opened. */
    @EventListener
    public void on(TicketEvent event) {
        if (event instanceof TicketEvent.Opened opened && settings.isSet()) {
            jdbc.sql("""
                            insert into alert (number, status, attempts, not_before, created_at)
                            select number, 'pending', 0, cast(:now as timestamp with time zone),
                                cast(:now as timestamp with time zone)
                            from ticket where number = :number and severity = :a""")
                    .param("number", opened.number())
                    .param("a", Level.A.name())
                    .param("now", now(), Types.TIMESTAMP_WITH_TIMEZONE)
                    .update();
        }
    }

    @Scheduled(fixedDelayString = "PT2S")
    void send() {
        if (!settings.isSet()) {
            return;
        }
        try {
            var due = transactions.execute(_ -> take());
            if (due != null) {
                due.forEach(this::send);
            }
        } catch (DataAccessException | TransactionException e) {
            LOG.warn(
                    "The database did not answer while alerts were looked for: {}",
                    e.getClass().getName());
        }
    }

    private List<Alert> take() {
        var due = jdbc.sql("""
                        select a.number, a.attempts, a.created_at, t.title, t.due_at from alert a
                        join ticket t on t.number = a.number
                        where a.number in (select number from alert where status = 'pending' and not_before <= :now
                            order by not_before limit :batch for update skip locked)""")
                .param("now", now(), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("batch", BATCH)
                .query((row, _) -> new Alert(
                        row.getString("number"),
                        row.getString("title"),
                        row.getObject("due_at", OffsetDateTime.class),
                        row.getInt("attempts"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant()))
                .list();
        due.forEach(alert -> update(alert, "pending", clock.instant().plus(MEANWHILE)));
        return due;
    }

    private void send(Alert alert) {
        try {
            webhook.post(settings.webhook(), alert.number(), body(alert));
            update(alert, "sent", clock.instant());
        } catch (UncheckedIOException e) {
            var now = clock.instant();
            var givenUp = alert.createdAt().plus(GIVEN_UP).isBefore(now);
            LOG.warn(
                    "Those on call were not told of {}{}: {}",
                    alert.number(),
                    givenUp ? ", which is given up" : " and will be",
                    String.valueOf(e.getCause()));
            update(alert, givenUp ? "failed" : "pending", now.plus(later(alert.attempts())));
        }
    }

    private ObjectNode body(Alert alert) {
        var body = JsonNodeFactory.instance.objectNode();
        var due = alert.due() == null ? "" : " (first contact by " + alert.due() + ")";
        var where =
                settings.console().isEmpty() ? "" : " " + settings.console() + "/console/requests/" + alert.number();
        body.put("text", "[A] " + alert.number() + " " + alert.title() + due + where);
        body.put("number", alert.number());
        body.put("title", alert.title());
        body.put("severity", Level.A.name());
        return body;
    }

    private void update(Alert alert, String status, Instant notBefore) {
        jdbc.sql(
                        "update alert set status = :status, attempts = attempts + 1, not_before = :later where number = :number")
                .param("status", status)
                .param("later", column(notBefore), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("number", alert.number())
                .update();
    }

    /** Seconds at first, a minute in the end. */
    private static Duration later(int attempts) {
        return Duration.ofSeconds(Math.min(60, 5L << Math.min(attempts, 4)));
    }

    private OffsetDateTime now() {
        return column(clock.instant());
    }

    private static OffsetDateTime column(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    private record Alert(
            String number, String title, @Nullable OffsetDateTime due, int attempts, Instant createdAt) {}
}
