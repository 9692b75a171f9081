package dev.uketsuke.ticket;

import dev.uketsuke.requester.Identity;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a person has said about requests, whosever they are; a person is whom one channel knows under one id. */
public final class Contributions {
    /**
     * Condition on a {@code ticket_entry e}, with parameters {@code channel} and {@code id}: who spoke stands there by an id
     * alone, whose channel is that of the request that they spoke about.
     */
    public static final String BY_PERSON = """
            e.side = 'requester' and e.actor = :id and (
                (e.kind <> 'said-on-duplicate' and exists (
                    select 1 from ticket about where about.number = e.number and about.channel = :channel))
                or (e.kind = 'said-on-duplicate' and exists (
                    select 1 from ticket about where about.channel = :channel
                    and e.details like concat('%"number":"', about.number, '"%'))))""";

    private static final String TO_OTHERS = BY_PERSON
            + " and not exists (select 1 from ticket own where own.number = e.number and own.channel = :channel and own.requester = :id)";

    private final JdbcClient jdbc;

    public Contributions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The numbers of others' requests in whose histories stands something of theirs. */
    public List<String> toOthers(Identity who) {
        return jdbc.sql("select distinct e.number from ticket_entry e where " + TO_OTHERS + " order by e.number")
                .param("channel", who.channel())
                .param("id", who.id())
                .query((row, _) -> row.getString("number"))
                .list();
    }

    /** Deletes it from there. */
    int forget(Identity who) {
        return jdbc.sql("delete from ticket_entry e where " + TO_OTHERS)
                .param("channel", who.channel())
                .param("id", who.id())
                .update();
    }
}
