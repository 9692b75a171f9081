package dev.uketsuke.report;

import dev.uketsuke.severity.Level;
import dev.uketsuke.ticket.TicketDocument;
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
import tools.jackson.databind.json.JsonMapper;

/** Counts what became of requests: answers in time, severities, turns, gaps, where drafts stop, satisfaction. */
@Component
public class Reports {
    /** Of more requests or drafts than these, the latest count. */
    static final int MOST = 20_000;

    private static final int MOST_ROWS = 15;
    private static final List<String> LEVELS =
            Stream.of(Level.values()).map(Level::name).toList();
    private static final List<String> TURNS = List.of("1-3", "4-6", "7-10", "11-15", "16-");
    private static final List<String> SCORES =
            IntStream.rangeClosed(1, 5).mapToObj(Integer::toString).toList().reversed();

    private final JdbcClient jdbc;
    private final Clock clock;

    public Reports(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All of them for a period, always in the same order. */
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

    private record Counted(
            String conversation,
            Level severity,
            @Nullable Instant due,
            @Nullable Instant responded,
            boolean closed,
            @Nullable Integer score,
            boolean asked,
            long messages,
            TicketDocument document) {}

    private List<Counted> tickets(Period period) {
        return jdbc.sql("""
                        select t.*,
                            exists (select 1 from ticket_entry e where e.number = t.number and e.kind = 'asked') as asked,
                            (select count(*) from inbound i where i.conversation_id = t.conversation_id
                                and i.received_at <= t.created_at
                                and i.received_at > coalesce((select max(b.created_at) from ticket b
                                    where b.conversation_id = t.conversation_id and b.created_at < t.created_at),
                                    timestamp with time zone '1970-01-01 00:00:00+00')) as messages
                        from ticket t
                        where t.created_at >= :from and t.created_at < :to
                            and (cast(:language as varchar) is null or t.language = :language)
                        order by t.created_at desc, t.number desc limit :most""").params(parameters(period)).query(Reports::counted).list();
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
        return new Counted(
                row.getString("conversation_id"),
                Level.valueOf(row.getString("severity")),
                instant(row, "due_at"),
                instant(row, "responded_at"),
                "closed".equals(row.getString("status")),
                row.getObject("score", Integer.class),
                row.getBoolean("asked"),
                row.getLong("messages"),
                TicketJson.read(row.getString("document")));
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
            return clock.instant().isAfter(ticket.due()) ? "late" : "waiting";
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
            var suggested = ticket.document().assessment().suggested();
            tally.add(
                    suggested == null ? "none" : suggested.name(),
                    ticket.severity().name());
        }
        return tally.report();
    }

    private static Report turns(List<Counted> tickets) {
        var tally = new Tally("turns", List.of("requests"), TURNS);
        for (var ticket : tickets) {
            var messages = ticket.messages();
            tally.add(
                    messages <= 3
                            ? "1-3"
                            : messages <= 6 ? "4-6" : messages <= 10 ? "7-10" : messages <= 15 ? "11-15" : "16-",
                    "requests");
        }
        return tally.report();
    }

    /** What was missing, and how often an agent then had to ask something. */
    private static Report gaps(List<Counted> tickets) {
        var tally = new Tally("gaps", List.of("missing", "asked-later"), List.of());
        for (var ticket : tickets) {
            for (var gap : ticket.document().gaps()) {
                tally.add(gap.slot(), "missing");
                if (ticket.asked()) {
                    tally.add(gap.slot(), "asked-later");
                }
            }
        }
        return tally.most(MOST_ROWS);
    }

    /** How many conversations came to a request, and by which question the others lie still. */
    private Report stops(Period period, List<Counted> tickets) {
        var tally = new Tally("stops", List.of("conversations"), List.of());
        tickets.stream().map(Counted::conversation).distinct().forEach(_ -> tally.add("submitted", "conversations"));
        jdbc.sql("""
                        select state from conversation c
                        where updated_at >= :from and updated_at < :to and version > 0
                            and (cast(:language as varchar) is null or language = :language)
                            and state is not null
                            and not exists (select 1 from ticket t where t.conversation_id = c.id)
                        order by updated_at desc limit :most""")
                .params(parameters(period))
                .query(String.class)
                .list()
                .forEach(state -> tally.add(asked(state), "conversations"));
        return tally.most(MOST_ROWS);
    }

    private static String asked(String state) {
        var first =
                JsonMapper.shared().readTree(state).path("open").path("asks").path(0);
        return first.isString() ? first.asString() : "nothing";
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
