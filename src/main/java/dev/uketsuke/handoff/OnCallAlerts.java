package dev.uketsuke.handoff;

import dev.uketsuke.severity.Level;
import dev.uketsuke.ticket.TicketEvent;
import dev.uketsuke.ticket.Tickets;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells those on call of every request of severity A (#60): a row for each target in the transaction that opens it, told
 * until it is taken. A kill between the telling and its record repeats it, with the same key.
 */
public final class OnCallAlerts {
    private static final Logger LOG = LoggerFactory.getLogger(OnCallAlerts.class);
    private static final int BATCH = 10;

    /** Nobody else tries the row meanwhile; longer than one telling may take. */
    private static final Duration MEANWHILE = Duration.ofSeconds(60);

    private static final Duration GIVEN_UP = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Tickets tickets;
    private final List<OnCallTarget> targets;
    private final String console;
    private final Clock clock;

    OnCallAlerts(
            JdbcClient jdbc,
            TransactionTemplate transactions,
            Tickets tickets,
            List<OnCallTarget> targets,
            String console,
            Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.tickets = tickets;
        this.targets = List.copyOf(targets);
        this.console = console;
        this.clock = clock;
    }

    /** Hears inside the transaction that a request was opened. */
    @EventListener
    public void on(TicketEvent event) {
        if (event instanceof TicketEvent.Opened opened) {
            targets.forEach(target -> jdbc.sql("""
                            insert into alert (number, target, status, attempts, not_before, created_at)
                            select number, cast(:target as varchar), 'pending', 0,
                                cast(:now as timestamp with time zone), cast(:now as timestamp with time zone)
                            from ticket where number = :number and severity = :a""")
                    .param("number", opened.number())
                    .param("target", target.key())
                    .param("a", Level.A.name())
                    .param("now", now(), Types.TIMESTAMP_WITH_TIMEZONE)
                    .update());
        }
    }

    /** All targets at once, so that none waits for another that is slow. */
    @Scheduled(fixedDelayString = "PT2S")
    void send() {
        if (targets.isEmpty()) {
            return;
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            targets.forEach(target -> threads.execute(() -> send(target)));
        }
    }

    private void send(OnCallTarget target) {
        try {
            for (var told = 0; told < BATCH; told++) {
                var due = transactions.execute(_ -> take(target));
                if (due == null || due.isEmpty()) {
                    return;
                }
                tell(target, due.get());
            }
        } catch (DataAccessException | TransactionException e) {
            LOG.warn(
                    "The database did not answer while alerts were looked for: {}",
                    e.getClass().getName());
        }
    }

    private Optional<Row> take(OnCallTarget target) {
        var due = jdbc.sql("""
                        select number, attempts, created_at from alert
                        where target = :target and status = 'pending' and not_before <= :now
                        order by not_before limit 1 for update skip locked""")
                .param("target", target.key())
                .param("now", now(), Types.TIMESTAMP_WITH_TIMEZONE)
                .query((row, _) -> new Row(
                        row.getString("number"),
                        target.key(),
                        row.getInt("attempts"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant()))
                .optional();
        due.ifPresent(row -> update(row, "pending", clock.instant().plus(MEANWHILE)));
        return due;
    }

    private void tell(OnCallTarget target, Row row) {
        try {
            target.tell(alert(row.number()));
            update(row, "sent", clock.instant());
        } catch (OnCallTarget.NotTakenException e) {
            var now = clock.instant();
            var givenUp = row.createdAt().plus(GIVEN_UP).isBefore(now);
            LOG.warn(
                    "Those on call were not told of {} by {}{}: {}",
                    row.number(),
                    target.key(),
                    givenUp ? ", which is given up" : " and will be",
                    e.getMessage());
            update(row, givenUp ? "failed" : "pending", now.plus(later(row.attempts())));
        }
    }

    private Alert alert(String number) {
        var ticket = tickets.find(number).orElseThrow();
        return new Alert(
                number,
                ticket.title(),
                ticket.dueAt(),
                ZoneId.of(ticket.document().zone()),
                console.isEmpty() ? "" : console + "/console/requests/" + number);
    }

    private void update(Row row, String status, Instant notBefore) {
        jdbc.sql("""
                        update alert set status = :status, attempts = attempts + 1, not_before = :later
                        where number = :number and target = :target""")
                .param("status", status)
                .param("later", column(notBefore), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("number", row.number())
                .param("target", row.target())
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

    private record Row(String number, String target, int attempts, Instant createdAt) {}
}
