package dev.uketsuke.erasure;

import dev.uketsuke.ticket.Act;
import dev.uketsuke.ticket.Actor;
import dev.uketsuke.ticket.Ticket;
import dev.uketsuke.ticket.Tickets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a secret out of everything that is stored in tables, whichever conversation it stands in, in one transaction. A
 * turn that was computed before finds its conversation's version gone and is computed anew, from what is left.
 */
@Component
public class SecretPurge {
    /** Conversations that are looked into with one statement. */
    private static final int AT_ONCE = 1_000;

    /** After so long nobody shows any more what was kept for the next page. */
    private static final Duration LEFT = Duration.ofMinutes(1);

    /** Under which Spring keeps what a page that is shown next is told. */
    private static final String FLASH = "org.springframework.web.servlet.support.SessionFlashMapManager.FLASH_MAPS";

    private final JdbcClient jdbc;
    private final Tickets tickets;
    private final ConversationFiles files;
    private final Audit audit;

    SecretPurge(JdbcClient jdbc, Tickets tickets, ConversationFiles files, Audit audit) {
        this.jdbc = jdbc;
        this.tickets = tickets;
        this.files = files;
        this.audit = audit;
    }

    /**
     * Who wants it.
     *
     * @param number of the request from which it is asked for
     * @param files whether the files of its conversation, into which is not looked, are deleted as well
     */
    public record Order(String number, boolean files, String actor) {}

    /**
     * Puts a placeholder where the secret stands.
     *
     * @return how many values it was taken out of, by table and column
     * @throws PurgeRefusedException when nothing was changed
     */
    @Transactional
    public Map<String, Long> purge(Order order, String typed, Instant now) {
        var secret =
                Secret.of(typed).orElseThrow(() -> new PurgeRefusedException(PurgeRefusedException.Reason.UNSUITABLE));
        var conversations = conversations(secret);
        var own = tickets.find(order.number()).map(Ticket::conversationId).stream();
        // In one order, and before any ticket, as everybody locks them.
        for (var id :
                Stream.concat(conversations.stream(), own).distinct().sorted().toList()) {
            jdbc.sql("select id from conversation where id = ? for update")
                    .param(id)
                    .query(String.class)
                    .optional();
        }
        var counts = new TreeMap<String, Long>();
        for (var column : TextColumn.ALL) {
            var changed = rows(column, secret, conversations).stream()
                    .filter(row -> replace(column, row, secret))
                    .count();
            if (changed > 0) {
                counts.put(column.name(), changed);
            }
        }
        conversations.forEach(this::renew);
        forgetUnfinished(now);
        if (order.files()) {
            counts.put("attachment", erased(order.number()));
        }
        var places = counts.values().stream().mapToLong(Long::longValue).sum();
        if (places > 0) {
            tickets.act(order.number(), null, Actor.agent(order.actor()), new Act.SecretPurged(places), now);
        }
        audit.add(new Audit.Entry(now, order.actor(), "purged", order.number(), counts));
        return counts;
    }

    /** Texts that agents were to correct and have left; what a request of now is about to show stays. */
    private void forgetUnfinished(Instant now) {
        jdbc.sql("""
                        delete from spring_session_attributes where attribute_name = ? and session_primary_id in
                            (select primary_id from spring_session where last_access_time < ?)""").params(FLASH, now.minus(LEFT).toEpochMilli()).update();
    }

    private long erased(String number) {
        return tickets.find(number)
                .map(ticket -> files.erase(ticket.conversationId()))
                .orElse(0L);
    }

    private List<String> conversations(Secret secret) {
        var found = new TreeSet<String>();
        for (var column : TextColumn.ALL) {
            jdbc.sql("select %s as place, %s as found from %s where lower(%s) like ?"
                            .formatted(column.conversation(), column.column(), column.table(), column.column()))
                    .param(secret.like())
                    .query(row -> {
                        var place = row.getString("place");
                        if (place != null && secret.isIn(row.getString("found"))) {
                            found.add(place);
                        }
                    });
        }
        return List.copyOf(found);
    }

    private record Row(List<Object> key, String text) {}

    /** Where it may stand, and whatever else belongs to its conversations: it may have been cut off there. */
    private Set<Row> rows(TextColumn column, Secret secret, List<String> conversations) {
        var found = new LinkedHashSet<Row>(
                rows(column, "lower(%s) like ?".formatted(column.column()), List.of(secret.like())));
        for (var from = 0; from < conversations.size(); from += AT_ONCE) {
            var near = conversations.subList(from, Math.min(from + AT_ONCE, conversations.size()));
            var places = String.join(", ", Collections.nCopies(near.size(), "?"));
            found.addAll(rows(column, "%s in (%s)".formatted(column.conversation(), places), near));
        }
        return found;
    }

    private List<Row> rows(TextColumn column, String condition, List<String> parameters) {
        return jdbc.sql("select %s, %s as found from %s where %s is not null and %s order by %s for update"
                        .formatted(
                                column.keyColumns(),
                                column.column(),
                                column.table(),
                                column.column(),
                                condition,
                                column.keyColumns()))
                .params(parameters)
                .query((row, _) -> {
                    var key = new ArrayList<Object>();
                    for (var name : column.keys()) {
                        key.add(row.getObject(name));
                    }
                    return new Row(key, row.getString("found"));
                })
                .list();
    }

    private boolean replace(TextColumn column, Row row, Secret secret) {
        var without = Redaction.of(row.text(), secret, column.form());
        if (without.equals(row.text())) {
            return false;
        }
        var parameters = new ArrayList<Object>();
        parameters.add(without);
        parameters.addAll(row.key());
        jdbc.sql("update %s set %s = ? where %s".formatted(column.table(), column.column(), column.keyCondition()))
                .params(parameters)
                .update();
        return true;
    }

    /** What is derived from it is written anew, and what was read of it before counts no more. */
    private void renew(String conversation) {
        jdbc.sql("update conversation set version = version + 1 where id = ?")
                .param(conversation)
                .update();
        jdbc.sql("select number from ticket where conversation_id = ? order by number")
                .param(conversation)
                .query((row, _) -> row.getString("number"))
                .list()
                .forEach(this::reindex);
    }

    private void reindex(String number) {
        try {
            tickets.reindex(number);
        } catch (DataAccessException database) {
            throw database;
        } catch (RuntimeException unreadable) {
            throw new PurgeRefusedException(PurgeRefusedException.Reason.STRUCTURE);
        }
    }
}
