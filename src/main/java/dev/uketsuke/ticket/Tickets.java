package dev.uketsuke.ticket;

import dev.uketsuke.attachment.Sender;
import dev.uketsuke.content.Pack;
import dev.uketsuke.content.Packs;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.requester.Identity;
import dev.uketsuke.ticket.TicketDocument.File;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The requests that were handed over. */
@Component
public class Tickets {
    /** How long after its close the requester may open a request again. */
    public static final Duration REOPEN_WITHIN = Duration.ofDays(14);

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final TicketNumbers numbers;
    private final TicketHistory history;
    private final TicketTable table;
    private final Joining joining;
    private final Contributions contributions;
    private final Packs packs;
    private final Life life = new Life(REOPEN_WITHIN);

    public Tickets(JdbcClient jdbc, ApplicationEventPublisher events, Packs packs) {
        this.jdbc = jdbc;
        this.events = events;
        this.numbers = new TicketNumbers(jdbc);
        this.history = new TicketHistory(jdbc);
        this.table = new TicketTable(jdbc, history);
        this.joining = new Joining(jdbc);
        this.contributions = new Contributions(jdbc);
        this.packs = packs;
    }

    /**
     * Opens a ticket inside the caller's transaction; the same request of a conversation always gets the same one.
     *
     * @return its number, {@code REQ-<year at the desk>-<6 digits>}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public String open(Submission submission) {
        var year = year(submission.pack(), submission.submittedAt());
        // The lock comes first: whoever holds it sees every ticket that was given out before.
        var last = numbers.lock(year);
        return table.numberOf(submission.conversationId(), submission.position())
                .orElseGet(() -> {
                    var number = numbers.next(year, last);
                    table.store(submission, new TicketWriter(submission, files(submission)).write(number));
                    history.add(number, Actor.bot(), new Act.Opened(), submission.submittedAt());
                    events.publishEvent(new TicketEvent.Opened(number, submission.conversationId()));
                    return number;
                });
    }

    /**
     * Does something about a ticket, in a transaction of its own or the caller's.
     *
     * @param version that the actor has seen; null when it does not matter what else was done
     * @return the ticket after it
     * @throws NoSuchElementException when there is no such ticket
     * @throws ActRefusedException when the ticket does not admit it as it stands, or has another version
     */
    @Transactional
    public Ticket act(String number, @Nullable Long version, Actor actor, Act act, Instant now) {
        var duplicates = act instanceof Act.Closed ? joining.duplicatesOf(number) : List.<String>of();
        lockConversations(Stream.concat(Stream.of(number), duplicates.stream()).toList());
        var other = find(number).flatMap(ticket -> joining.other(ticket.standing(), actor, act));
        var locked = lock(Stream.of(Stream.of(number), other.stream(), duplicates.stream())
                .flatMap(numbers -> numbers));
        var before = Optional.ofNullable(locked.get(number)).orElseThrow();
        if (version != null && before.version() != version) {
            throw new ActRefusedException(ActRefusedException.Reason.CHANGED);
        }
        if (act instanceof Act.Reopened && !kept(number)) {
            throw new ActRefusedException(ActRefusedException.Reason.NO_LONGER_KEPT);
        }
        var there = other.map(named -> Joining.admitted(before, named, Optional.ofNullable(locked.get(named)), act));
        var after = done(before, actor, act, now);
        there.ifPresent(ticket -> done(ticket, actor, Joining.there(number, act), now));
        duplicates.stream()
                .flatMap(duplicate -> Optional.ofNullable(locked.get(duplicate)).stream())
                .filter(ticket -> ticket.standing().mergedInto() != null)
                .forEach(ticket -> done(ticket, actor, new Act.OriginalClosed(number), now));
        return after;
    }

    /**
     * Makes a request of its own of a part of another one, in a transaction of its own or the caller's; of the same part
     * there is only one, however often it is sent.
     *
     * @param pack whose service levels promise the first response
     * @return the ticket of which it was a part
     * @throws NoSuchElementException when there is no such ticket
     * @throws ActRefusedException when the ticket does not admit it as it stands, or has another version
     */
    @Transactional
    public Ticket split(String number, @Nullable Long version, Actor actor, Act.SplitOff part, Pack pack, Instant now) {
        lockConversations(List.of(number));
        var year = year(pack, now);
        var last = numbers.lock(year);
        var before = table.locked(number).orElseThrow();
        if (history.of(number).stream().anyMatch(entry -> part.equals(asSent(entry.act())))) {
            return before;
        }
        if (version != null && before.version() != version) {
            throw new ActRefusedException(ActRefusedException.Reason.CHANGED);
        }
        life.after(before.standing(), before.severity(), actor, part, now);
        var submission = PartSubmission.of(before, part, pack, table.beforeAll(before.conversationId()), now);
        var other = new TicketWriter(submission, List.of())
                .write(numbers.next(year, last))
                .partOf(before.document());
        table.store(submission, other);
        table.sameContact(other.number(), number);
        history.add(other.number(), Actor.bot(), new Act.Opened(), now);
        history.add(other.number(), actor, new Act.SplitFrom(number), now);
        events.publishEvent(new TicketEvent.Opened(other.number(), before.conversationId()));
        var due = other.promise().due();
        return done(
                before,
                actor,
                new Act.SplitOff(
                        other.number(),
                        part.title(),
                        part.severity(),
                        part.text(),
                        due == null ? null : due.toInstant()),
                now);
    }

    private static Act asSent(Act act) {
        return act instanceof Act.SplitOff(var _, var title, var severity, var text, var _)
                ? new Act.SplitOff("", title, severity, text, null)
                : act;
    }

    private static int year(Pack pack, Instant now) {
        return now.atZone(pack.policy().serviceLevels().calendar().zone()).getYear();
    }

    private Ticket done(Ticket before, Actor actor, Act wanted, Instant now) {
        var number = before.number();
        var act = switch (wanted) {
            case Act.ColleagueConfirmed colleague ->
                Colleagues.confirmed(colleague, history.of(number), before.document());
            case Act.Filed filed -> filed.after(history.of(number));
            case Act other -> other;
        };
        var standing = life.after(before.standing(), before.severity(), actor, act, now);
        var ticket = timekeeper()
                .after(before, before.with(standing, before.dueAt()).with(ActedDocument.of(before, act)), act, now);
        var entry = history.add(number, actor, act, now);
        table.update(ticket);
        if (act instanceof Act.ColleagueConfirmed(var _, var mail, var _)) {
            jdbc.sql("update ticket set contact_mail = :mail where number = :number")
                    .param("mail", mail.toLowerCase(Locale.ROOT))
                    .param("number", number)
                    .update();
        }
        events.publishEvent(new TicketEvent.Acted(ticket, entry));
        return ticket;
    }

    private Timekeeper timekeeper() {
        return new Timekeeper(packs.current().policy().serviceLevels());
    }

    /** A conversation's lock comes first, as in a turn, which then hands over or acts; of several in the order of their ids. */
    private void lockConversations(List<String> numbers) {
        jdbc.sql("select distinct conversation_id from ticket where number in (:numbers) order by conversation_id")
                .param("numbers", numbers)
                .query(String.class)
                .list()
                .forEach(id -> jdbc.sql("select id from conversation where id = :id for update")
                        .param("id", id)
                        .query(String.class)
                        .optional());
    }

    /** Whoever needs several tickets locks them in the order of their numbers. */
    private Map<String, Ticket> lock(Stream<String> numbers) {
        var tickets = new TreeMap<String, Ticket>();
        numbers.sorted().distinct().forEach(each -> table.locked(each).ifPresent(ticket -> tickets.put(each, ticket)));
        return tickets;
    }

    /**
     * Writes anew what is derived from a ticket's document and history, from which something was taken out, inside the
     * caller's transaction.
     *
     * @throws RuntimeException when either cannot be read
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void reindex(String number) {
        table.locked(number).map(ticket -> ticket.with(ticket.document())).ifPresent(ticket -> {
            table.update(ticket);
            jdbc.sql("update ticket set title = :title where number = :number")
                    .param("title", ticket.title())
                    .param("number", number)
                    .update();
        });
    }

    /**
     * Takes what a person said, and what was said on their requests, out of the histories of others' requests, inside the
     * caller's transaction; before any of theirs is erased, so that all are locked in the order of their numbers.
     *
     * @param own numbers of their requests
     * @return how many acts it was
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public long takeBack(Identity who, List<String> own) {
        var others = Stream.concat(joining.heardOf(own).stream(), contributions.toOthers(who).stream())
                .distinct()
                .toList();
        Stream.concat(own.stream(), others.stream()).distinct().sorted().forEach(table::locked);
        var taken = own.stream().mapToLong(joining::forget).sum() + contributions.forget(who);
        others.forEach(this::reindex);
        return taken;
    }

    /**
     * Leaves of a ticket its number, moments, severity and status, inside the caller's transaction; one that is not closed is
     * closed, for there is nobody to answer any more.
     *
     * @param nobody stands for the requester from now on
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void erase(String number, String nobody, Instant now) {
        table.locked(number).ifPresent(ticket -> {
            jdbc.sql("delete from ticket_entry where number = :number")
                    .param("number", number)
                    .update();
            var standing = ticket.standing().closed()
                    ? ticket.standing()
                    : ticket.standing()
                            .closing(null)
                            .releasing(null)
                            .closedAt(now.truncatedTo(ChronoUnit.MICROS))
                            .in(Status.CLOSED)
                            .by(ResponseClock.NONE.answered(now.truncatedTo(ChronoUnit.MICROS)));
            var erased = ErasedDocument.of(ticket.document(), nobody);
            table.update(ticket.with(standing, ticket.dueAt()).with(erased));
            jdbc.sql(
                            "update ticket set title = :title, requester = :nobody, contact_mail = null where number = :number")
                    .param("title", erased.title())
                    .param("nobody", nobody)
                    .param("number", number)
                    .update();
        });
    }

    /** Lets two tickets of one split name each other (#31), inside the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void relate(String number, String other) {
        naming(number, other);
        naming(other, number);
    }

    private void naming(String number, String other) {
        table.locked(number)
                .filter(ticket -> !ticket.document().related().contains(other))
                .map(ticket -> ticket.with(RelatedNumbers.adding(ticket.document(), other)))
                .ifPresent(table::update);
    }

    /** The ticket of a number, if there is one. */
    public Optional<Ticket> find(String number) {
        return table.find(number);
    }

    /** Whether what was said in its conversation is still kept, and goes on to reach the requester. */
    public boolean kept(String number) {
        return jdbc.sql("""
                        select c.id from conversation c join ticket t on t.conversation_id = c.id
                        where t.number = :number and c.expired_at is null""")
                .param("number", number)
                .query(String.class)
                .optional()
                .isPresent();
    }

    /** The files that the request names; when it names none, all that the requester sent, so that none is lost. */
    private List<File> files(Submission submission) {
        var named = submission.request().answers().values(new Slot("attachments"));
        var sent = jdbc.sql("""
                        select * from attachment where conversation_id = :conversation and sent_by = :sender
                        order by created_at, id""")
                .param("conversation", submission.conversationId())
                .param("sender", Sender.REQUESTER.key())
                .query((row, index) -> new File(
                        row.getString("id"),
                        row.getString("name"),
                        row.getString("media_type"),
                        row.getLong("size"),
                        row.getString("sha256"),
                        row.getString("status"),
                        row.getString("details")))
                .list();
        var mine = sent.stream()
                .filter(file -> named.contains(file.id()) || named.contains(file.name()))
                .toList();
        return mine.isEmpty() ? sent : mine;
    }
}
