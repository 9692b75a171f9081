package dev.uketsuke.outage;

import dev.uketsuke.dialog.Wording;
import dev.uketsuke.intake.Outage;
import dev.uketsuke.severity.Level;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The outages that agents declared; none is ever deleted, so that who said what and when stays known. */
@Component
public class Outages {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final int SUFFIX = 6;

    private final JdbcClient jdbc;

    public Outages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that last at a moment, the oldest first. */
    public List<Outage> inForce(Instant at) {
        return jdbc.sql("""
                        select * from outage where from_at <= :at and (until_at is null or until_at > :at)
                        order by from_at, id""").param("at", column(at)).query(Outages::declared).list().stream()
                .map(DeclaredOutage::outage)
                .toList();
    }

    /** The latest, and all those that last at a moment or are still to begin, however old; the latest first. */
    public List<DeclaredOutage> latest(int limit, Instant at) {
        return jdbc.sql("""
                        select * from outage where until_at is null or until_at > :at or id in
                            (select id from outage order by from_at desc, id fetch first :limit rows only)
                        order by from_at desc, id""")
                .param("at", column(at))
                .param("limit", limit)
                .query(Outages::declared)
                .list();
    }

    /**
     * Declares an outage that begins now; one that lasts with the same notice is not declared once more.
     *
     * @param at in the desk's time zone, whose day the id names
     * @return its id, {@code out-<day>-<six letters or digits>}
     */
    public String declare(Wording notice, Level severity, List<String> cues, String by, ZonedDateTime at) {
        return inForce(at.toInstant()).stream()
                .filter(outage -> outage.notice().equals(notice))
                .findFirst()
                .map(Outage::id)
                .orElseGet(() -> begin(notice, severity, cues, by, at));
    }

    private String begin(Wording notice, Level severity, List<String> cues, String by, ZonedDateTime at) {
        var id = "out-" + DAY.format(at) + "-"
                + UUID.randomUUID().toString().replace("-", "").substring(0, SUFFIX);
        jdbc.sql("""
                        insert into outage (id, ja, en, severity, cues, from_at, declared_by, declared_at)
                        values (:id, :ja, :en, :severity, :cues, :at, :by, :at)""")
                .param("id", id)
                .param("ja", notice.ja())
                .param("en", notice.en())
                .param("severity", severity.name())
                .param("cues", String.join("\n", cues))
                .param("by", by)
                .param("at", column(at.toInstant()))
                .update();
        return id;
    }

    /** Ends an outage; one that ended before stays as it is. */
    public void end(String id, String by, Instant at) {
        jdbc.sql("""
                        update outage set until_at = :at, ended_by = :by
                        where id = :id and (until_at is null or until_at > :at)""")
                .param("id", id)
                .param("by", by)
                .param("at", column(at), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    private static DeclaredOutage declared(ResultSet row, int index) throws SQLException {
        var outage = new Outage(
                row.getString("id"),
                new Wording(row.getString("ja"), row.getString("en")),
                Level.valueOf(row.getString("severity")),
                row.getString("cues").lines().filter(cue -> !cue.isBlank()).toList(),
                instant(row, "from_at"),
                row.getObject("until_at") == null ? null : instant(row, "until_at"));
        @Nullable String endedBy = row.getString("ended_by");
        return new DeclaredOutage(outage, row.getString("declared_by"), instant(row, "declared_at"), endedBy);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime column(Instant at) {
        return at.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
