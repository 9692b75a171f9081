package dev.uketsuke.report;

import dev.uketsuke.conversation.DraftSettings;
import dev.uketsuke.conversation.StoredTexts;
import dev.uketsuke.severity.Level;
import dev.uketsuke.ticket.TicketJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts what became of requests: answers in time, severities, turns, gaps, where drafts stop, satisfaction. */
@Component
public class Reports {
    /** Of more requests or drafts than these, the latest count. */
    public static final int MOST = 20_000;

    /** Rows that the database hands over together, so that never all of them are held. */
    private static final int AT_ONCE = 500;

    private static final int MOST_ROWS = 15;
    private static final List<String> LEVELS =
            Stream.of(Level.values()).map(Level::name).toList();
    private static final List<String> TURNS = List.of("1-3", "4-6", "7-10", "11-15", "16-", "unknown");
    private static final List<String> SCORES =
            IntStream.rangeClosed(1, 5).mapToObj(Integer::toString).toList().reversed();

    private final JdbcClient jdbc;
    private final DraftSettings drafts;
    private final Clock clock;

    public Reports(JdbcClient jdbc, DraftSettings drafts, Clock clock) {
        this.jdbc = jdbc;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** All of them for a period, always in the same order. */
    @Transactional(readOnly = true)
    public List<Report> of(Period period) {
        var tickets = tickets(period);
        return List.of(
                promises(tickets),
                severities(tickets),
                turns(tickets),
                gaps(tickets),
                stops(period, tickets),
                satisfaction(tickets));
    }

    /** Whether a period has more requests than count. */
    public boolean tooMany(Period period) {
        return jdbc.sql("""
                        select count(*) from ticket t where t.created_at >= :from and t.created_at < :to
                            and (cast(:language as varchar) is null or t.language = :language)""").params(parameters(period)).query(Long.class).single() > MOST;
    }

    private record Counted(
            String conversation,
            Level severity,
            @Nullable Instant due,
            @Nullable Instant responded,
            @Nullable Instant waiting,
            boolean closed,
            @Nullable Integer score,
            boolean asked,
            @Nullable Integer turns,
            @Nullable Level suggested,
            List<String> gaps) {}

    private List<Counted> tickets(Period period) {
        return jdbc.sql("""
                        select t.conversation_id, t.severity, t.due_at, t.responded_at, t.clock_stopped_at, t.status, t.score,
                            t.turns, t.document,
                            exists (select 1 from ticket_entry e where e.number = t.number and e.kind = 'asked') as asked
                        from ticket t
                        where t.created_at >= :from and t.created_at < :to
                            and (cast(:language as varchar) is null or t.language = :language)
                        order by t.created_at desc, t.number desc limit :most""")
                .withFetchSize(AT_ONCE)
                .params(parameters(period))
                .query(Reports::counted)
                .list();
    }

    private static Map<String, Object> parameters(Period period) {
        var parameters = new HashMap<String, Object>();
        parameters.put("from", period.from().atOffset(ZoneOffset.UTC));
        parameters.put("to", period.to().atOffset(ZoneOffset.UTC));
        parameters.put("language", period.language());
        parameters.put("most", MOST);
        return parameters;
    }

    private static Counted counted(ResultSet row, int index) throws SQLException {
        var document = TicketJson.read(row.getString("document"));
        return new Counted(
                row.getString("conversation_id"),
                Level.valueOf(row.getString("severity")),
                instant(row, "due_at"),
                instant(row, "responded_at"),
                instant(row, "clock_stopped_at"),
                "closed".equals(row.getString("status")),
                row.getObject("score", Integer.class),
                row.getBoolean("asked"),
                row.getObject("turns", Integer.class),
                document.assessment().suggested(),
                document.gaps().stream().map(gap -> gap.slot()).toList());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    /** First answers against what was promised. */
    private Report promises(List<Counted> tickets) {
        var tally = new Tally("promises", List.of("in-time", "late", "waiting", "unpromised"), LEVELS);
        for (var ticket : tickets) {
            tally.add(ticket.severity().name(), kept(ticket));
        }
        return tally.report();
    }

    private String kept(Counted ticket) {
        if (ticket.due() == null) {
            return "unpromised";
        }
        var answered = ticket.responded();
        if (answered == null) {
            var counted = ticket.waiting() == null ? clock.instant() : ticket.waiting();
            return counted.isAfter(ticket.due()) ? "late" : "waiting";
        }
        return answered.isAfter(ticket.due()) ? "late" : "in-time";
    }

    /** What was suggested against what it came to. */
    private static Report severities(List<Counted> tickets) {
        var tally = new Tally(
                "severities",
                LEVELS,
                Stream.concat(LEVELS.stream(), Stream.of("none")).toList());
        for (var ticket : tickets) {
            var suggested = ticket.suggested();
            tally.add(
                    suggested == null ? "none" : suggested.name(),
                    ticket.severity().name());
        }
        return tally.report();
    }

    private static Report turns(List<Counted> tickets) {
        var tally = new Tally("turns", List.of("requests"), TURNS);
        tickets.forEach(ticket -> tally.add(band(ticket.turns()), "requests"));
        return tally.report();
    }

    private static String band(@Nullable Integer turns) {
        if (turns == null) {
            return "unknown";
        }
        return turns <= 3 ? "1-3" : turns <= 6 ? "4-6" : turns <= 10 ? "7-10" : turns <= 15 ? "11-15" : "16-";
    }

    /** What was missing, and how often an agent then had to ask something. */
    private static Report gaps(List<Counted> tickets) {
        var tally = new Tally("gaps", List.of("missing", "asked-later"), List.of());
        for (var ticket : tickets) {
            for (var gap : ticket.gaps()) {
                tally.add(gap, "missing");
                if (ticket.asked()) {
                    tally.add(gap, "asked-later");
                }
            }
        }
        return tally.most(MOST_ROWS);
    }

    /** How many conversations came to a request, and at which question the others lie still, if they are kept. */
    private Report stops(Period period, List<Counted> tickets) {
        var tally = new Tally("stops", List.of("conversations"), List.of());
        tickets.stream().map(Counted::conversation).distinct().forEach(_ -> tally.add("submitted", "conversations"));
        jdbc.sql("""
                        select state from conversation c
                        where updated_at >= :from and updated_at < :to and updated_at < :idle and version > 0
                            and (cast(:language as varchar) is null or language = :language)
                            and state is not null
                            and not exists (select 1 from ticket t where t.conversation_id = c.id)
                        order by updated_at desc limit :most""")
                .withFetchSize(AT_ONCE)
                .params(parameters(period))
                .param("idle", clock.instant().minus(drafts.idle()).atOffset(ZoneOffset.UTC))
                .query((row, _) -> StoredTexts.firstAsked(row.getString(1)).orElse("nothing"))
                .list()
                .forEach(asked -> tally.add(asked, "conversations"));
        return tally.most(MOST_ROWS);
    }

    private static Report satisfaction(List<Counted> tickets) {
        var tally = new Tally(
                "satisfaction",
                List.of("requests"),
                Stream.concat(SCORES.stream(), Stream.of("none")).toList());
        tickets.stream()
                .filter(Counted::closed)
                .forEach(ticket ->
                        tally.add(ticket.score() == null ? "none" : Integer.toString(ticket.score()), "requests"));
        return tally.report();
    }
}
