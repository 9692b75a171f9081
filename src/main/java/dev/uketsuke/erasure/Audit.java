package dev.uketsuke.erasure;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Who took what out of storage and how much of it, never what it said; rows are added, never changed. */
@Component
public class Audit {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final TypeReference<TreeMap<String, Long>> COUNTS = new TypeReference<>() {};

    private final JdbcClient jdbc;

    public Audit(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One entry.
     *
     * @param kind {@code purged}, {@code exported}, {@code erased} or {@code expired}
     * @param subject a request's number, or the fingerprint of a requester
     * @param counts how many of what
     */
    public record Entry(Instant at, String actor, String kind, String subject, Map<String, Long> counts) {}

    /** The latest, the newest first. */
    public List<Entry> latest(int limit) {
        return jdbc.sql("select at, actor, kind, subject, counts from audit_entry order by id desc limit ?")
                .param(limit)
                .query((row, _) -> new Entry(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("actor"),
                        row.getString("kind"),
                        row.getString("subject"),
                        MAPPER.readValue(row.getString("counts"), COUNTS)))
                .list();
    }

    /** Adds one inside the caller's transaction. */
    void add(Entry entry) {
        jdbc.sql("insert into audit_entry (at, actor, kind, subject, counts) values (?, ?, ?, ?, ?)")
                .params(
                        entry.at().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC),
                        entry.actor(),
                        entry.kind(),
                        entry.subject(),
                        MAPPER.writeValueAsString(new TreeMap<>(entry.counts())))
                .update();
    }
}
