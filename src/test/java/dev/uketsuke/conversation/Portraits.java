package dev.uketsuke.conversation;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database holds of a conversation and of the one its draft was taken to, without what differs by chance. */
record Portraits(JdbcClient jdbc) {
    String of(String conversation) {
        var rows = jdbc.sql("""
                        select id, version, state from conversation
                        where channel_key in (?, ?) and version > 0 order by channel_key""")
                .params(conversation, CardScript.moved(conversation))
                .query((row, _) -> new Row(row.getString("id"), row.getLong("version"), row.getString("state")))
                .list();
        var ids = rows.stream().map(Row::id).toList();
        return rows.stream()
                .map(row -> portrait(row, ids))
                .reduce((one, other) -> one + " | " + other)
                .orElse("nothing");
    }

    /** Files are kept with the message that brought them, and named by the state once that is worked. */
    String atTheEnd(String conversation) {
        var files = jdbc.sql("""
                        select a.name from attachment a join conversation c on c.id = a.conversation_id
                        where c.channel_key in (?, ?)""")
                .params(conversation, CardScript.moved(conversation))
                .query((row, _) -> row.getString(1))
                .list();
        return of(conversation)
                + " all files %s, given in %d acts and %d messages"
                        .formatted(
                                files,
                                number("""
                                select count(*) from ticket_entry e join ticket t on t.number = e.number
                                join conversation c on c.id = t.conversation_id
                                where e.details like '%restart.txt%' and c.channel_key = ?""", CardScript.moved(conversation)),
                                number("""
                                select count(*) from outgoing o join conversation c on c.id = o.conversation_id
                                where o.message like '%restart.txt%' and c.channel_key = ?""", CardScript.moved(conversation)));
    }

    private record Row(String id, long version, String state) {}

    private String portrait(Row row, List<String> ids) {
        var of = row.id();
        return "version %d, %d worked, %d said, %d echoes, tickets %s, %s"
                .formatted(
                        row.version(),
                        number("select count(*) from inbound where status = 'done' and conversation_id = ?", of),
                        number(
                                "select count(*) from outgoing where activity_id not in"
                                        + " (select echo_id from inbound) and conversation_id = ?",
                                of),
                        number("""
                                select count(*) from outgoing o join inbound i on i.conversation_id = o.conversation_id
                                and i.echo_id = o.activity_id where i.status = 'done' and o.conversation_id = ?""", of),
                        tickets(of),
                        plain(row.state(), ids));
    }

    private String tickets(String conversation) {
        return texts("""
                        select title || ' ' || severity || ' ' || status || ' ' || consent || ' v' || version
                        from ticket where conversation_id = ? order by request""", conversation) + " " + texts("""
                        select e.side || ' ' || e.kind from ticket_entry e join ticket t on t.number = e.number
                        where t.conversation_id = ? order by e.id""", conversation);
    }

    private String plain(String state, List<String> ids) {
        var plain = state;
        for (var at = 0; at < ids.size(); at++) {
            plain = plain.replace(ids.get(at), "<conversation " + at + ">");
            for (var file : texts("select id from attachment where conversation_id = ?", ids.get(at))) {
                plain = plain.replace(file, "<file>");
            }
        }
        return plain.replaceAll("REQ-[0-9]{4}-[0-9]{6}", "<ticket>")
                .replaceAll("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z|(?<=\"said\":)[0-9]+", "<time>");
    }

    private long number(String sql, String conversation) {
        return jdbc.sql(sql).param(conversation).query(Long.class).single();
    }

    private List<String> texts(String sql, String conversation) {
        return jdbc.sql(sql)
                .param(conversation)
                .query((row, _) -> row.getString(1))
                .list();
    }
}
