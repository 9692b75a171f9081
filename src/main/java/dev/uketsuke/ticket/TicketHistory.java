package dev.uketsuke.ticket;

import java.sql.Types;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** Everything that anybody did about requests; rows are added, never changed. */
@Component
public class TicketHistory {
    private static final int MOST = 1000;

    private final JdbcClient jdbc;

    public TicketHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The acts about one request, oldest first; of very many, the latest. */
    public List<Entry> of(String number) {
        return jdbc.sql("select * from ticket_entry where number = :number order by id desc limit :most")
                .param("number", number)
                .param("most", MOST)
                .query(TicketRows::entry)
                .list()
                .reversed();
    }

    /**
     * Acts about one request, oldest first.
     *
     * @param id of the last one that is known; 0 to begin
     */
    public List<Entry> after(String number, long id, int limit) {
        return jdbc.sql("select * from ticket_entry where number = :number and id > :id order by id limit :limit")
                .param("number", number)
                .param("id", id)
                .param("limit", limit)
                .query(TicketRows::entry)
                .list();
    }

    /** The key by which the kind of an act is known in tables, texts and the API. */
    public static String kind(Act act) {
        return ActCodec.kind(act);
    }

    /** Id of the latest act about any request; 0 before the first. */
    public long last() {
        return jdbc.sql("select coalesce(max(id), 0) from ticket_entry")
                .query(Long.class)
                .single();
    }

    /** Adds an act inside the caller's transaction. */
    Entry add(String number, Actor actor, Act act, Instant now) {
        var at = now.truncatedTo(ChronoUnit.MICROS);
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into ticket_entry (number, at, side, actor, kind, details)
                        values (:number, :at, :side, :actor, :kind, :details)""")
                .param("number", number)
                .param("at", TicketRows.column(at), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("side", actor.side().key())
                .param("actor", actor.name())
                .param("kind", ActCodec.kind(act))
                .param("details", ActCodec.details(act))
                .update(key, "id");
        return new Entry(Objects.requireNonNull(key.getKeyAs(Long.class)), number, at, actor, act);
    }
}
