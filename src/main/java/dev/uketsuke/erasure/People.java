package dev.uketsuke.erasure;

import dev.uketsuke.privacy.Fingerprint;
import dev.uketsuke.requester.Identity;
import dev.uketsuke.requester.Profile;
import dev.uketsuke.requester.Requesters;
import dev.uketsuke.ticket.Contributions;
import dev.uketsuke.ticket.Tickets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds what is stored of a person, and erases it; a person is whom one channel knows under one id. */
@Component
public class People {
    private static final int MOST = 50;

    private final JdbcClient jdbc;
    private final Tickets tickets;
    private final Requesters requesters;
    private final ConversationErasure conversations;
    private final Audit audit;

    People(JdbcClient jdbc, Tickets tickets, Requesters requesters, ConversationErasure conversations, Audit audit) {
        this.jdbc = jdbc;
        this.tickets = tickets;
        this.requesters = requesters;
        this.conversations = conversations;
        this.audit = audit;
    }

    /** Whom a channel knows under an id, if anything is stored of them. */
    public List<Person> identified(Identity who) {
        return Stream.of(person(who)).filter(this::known).toList();
    }

    /** Those with whose remembered details, requests or drafts a mail address stands: somebody else's may stand there too. */
    public List<Person> mentioning(String mail) {
        var sought = mail.strip().toLowerCase(Locale.ROOT);
        if (sought.length() < 3 || !sought.contains("@")) {
            return List.of();
        }
        var like = "%" + sought.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
        return jdbc
                .sql("""
                        select channel, requester from requester_detail where lower(content) like :like escape '!'
                        union select channel, requester from ticket where lower(document) like :like escape '!'
                        union select channel, requester from conversation where lower(state) like :like escape '!'
                        order by channel, requester limit :most""")
                .param("like", like)
                .param("most", MOST)
                .query((row, _) -> new Identity(row.getString("channel"), row.getString("requester")))
                .list()
                .stream()
                .map(this::person)
                .toList();
    }

    private Person person(Identity who) {
        return new Person(who.channel(), who.id(), count("conversation", who), count("ticket", who));
    }

    private long count(String table, Identity who) {
        return jdbc.sql("select count(*) from " + table + " where channel = ? and requester = ?")
                .params(who.channel(), who.id())
                .query(Long.class)
                .single();
    }

    private boolean known(Person person) {
        return person.conversations() > 0
                || person.requests() > 0
                || !new Contributions(jdbc).toOthers(person.identity()).isEmpty()
                || !requesters.find(person.identity()).equals(Profile.NOBODY);
    }

    /**
     * Deletes what was said and sent, about others' requests too, drafts and what is remembered; of requests, number,
     * moments, severity and status stay.
     *
     * @return how many rows, by table
     */
    @Transactional
    public Map<String, Long> erase(Identity who, String actor, Instant now) {
        var own = jdbc.sql("select id from conversation where channel = ? and requester = ? order by id for update")
                .params(who.channel(), who.id())
                .query((row, _) -> row.getString("id"))
                .list();
        var taken = tickets.takeBack(
                who, own.stream().flatMap(id -> numbers(id).stream()).toList());
        var erased = own.stream()
                .map(id -> conversation(id, now))
                .reduce(Counts.NOTHING, Counts::plus)
                .plus(new Counts(Map.of("requester_detail", count("requester_detail", who), "ticket_entry", taken)));
        requesters.forget(who);
        audit.add(new Audit.Entry(now, actor, "erased", subject(who), erased.asMap()));
        return erased.asMap();
    }

    private Counts conversation(String id, Instant now) {
        var nobody = "erased:" + id;
        var numbers = numbers(id);
        for (var number : numbers) {
            jdbc.sql("delete from alert where number = ?").param(number).update();
            tickets.erase(number, nobody, now);
        }
        return conversations.erase(id, nobody, now).plus(new Counts(Map.of("ticket", (long) numbers.size())));
    }

    private List<String> numbers(String conversation) {
        return jdbc.sql("select number from ticket where conversation_id = ? order by number")
                .param(conversation)
                .query((row, _) -> row.getString("number"))
                .list();
    }

    /** By which an audit entry can be found by whoever knows the id, and by nobody else. */
    static String subject(Identity who) {
        return Fingerprint.hex(who.channel() + "\n" + who.id());
    }
}
