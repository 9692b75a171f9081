package dev.uketsuke.ticket;

import java.sql.Types;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of the table {@code ticket}, read and written inside the caller's transaction. */
final class TicketTable {
    private final JdbcClient jdbc;
    private final TicketHistory history;

    TicketTable(JdbcClient jdbc, TicketHistory history) {
        this.jdbc = jdbc;
        this.history = history;
    }

    Optional<Ticket> find(String number) {
        return jdbc.sql("select " + TicketRows.COLUMNS + " from ticket where number = :number")
                .param("number", number)
                .query(TicketRows::ticket)
                .optional();
    }

    Optional<Ticket> locked(String number) {
        return jdbc.sql("select " + TicketRows.COLUMNS + " from ticket where number = :number for update")
                .param("number", number)
                .query(TicketRows::ticket)
                .optional();
    }

    Optional<String> numberOf(String conversationId, int position) {
        return jdbc.sql("select number from ticket where conversation_id = :conversation and request = :position")
                .param("conversation", conversationId)
                .param("position", position)
                .query(String.class)
                .optional();
    }

    /** A place among the requests of a conversation for one that does not come out of its intake, whose places begin at 0. */
    int beforeAll(String conversationId) {
        return jdbc.sql("select min(request) from ticket where conversation_id = :conversation")
                        .param("conversation", conversationId)
                        .query(Integer.class)
                        .single()
                - 1;
    }

    void store(Submission submission, TicketDocument document) {
        var due = document.promise().due();
        var clock = new Timekeeper(submission.pack().policy().serviceLevels())
                .beginning(document, submission.submittedAt());
        var place = QueuePlace.of(document.number(), Standing.BEGINNING.by(clock));
        new SearchColumns(place, SearchText.of(document, List.of()))
                .bind(jdbc.sql("""
                        insert into ticket (number, conversation_id, request, title, severity, status, requester,
                            language, channel, due_at, document, created_at, version, queue_rank, queue_key,
                            search_text, search_grams, clock_since, clock_soon_at, clock_due_at, turns)
                        values (:number, :conversation, :request, :title, :severity, 'new', :requester,
                            :language, :channel, :due, :document, :created, 1, :rank, :key, :text, :grams,
                            :created, :soon, :clockDue,
                            case when cast(:request as integer) >= 0 then (
                                select count(*) from inbound i where i.conversation_id = :conversation
                                and not exists (select 1 from ticket before where before.conversation_id = :conversation
                                    and before.created_at >= i.received_at)) end)
                        """))
                .param("number", document.number())
                .param("conversation", submission.conversationId())
                .param("request", submission.position())
                .param("title", document.title())
                .param("severity", document.severity().name())
                .param("requester", document.requester())
                .param("language", document.language())
                .param("channel", document.channel())
                .param("due", due, Types.TIMESTAMP_WITH_TIMEZONE)
                .param("document", TicketJson.write(document))
                .param("soon", TicketRows.column(clock.soonAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("clockDue", TicketRows.column(clock.dueAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param(
                        "created",
                        submission.submittedAt().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whoever was handed the one is handed the other. */
    void sameContact(String number, String as) {
        jdbc.sql("""
                        update ticket set contact_mail = (select contact_mail from ticket where number = :as)
                        where number = :number""").param("as", as).param("number", number).update();
    }

    void update(Ticket ticket) {
        var standing = ticket.standing();
        var clock = standing.clock();
        columns(ticket)
                .bind(jdbc.sql("update ticket set " + SearchColumns.ASSIGNED + """
                            , status = :status, owner = :owner, responded_at = :responded,
                            contacted_at = :contacted, unanswered = :unanswered, consent = :consent, release = :release, closes_on = :closes,
                            closed_at = :closed, score = :score, merged_into = :merged, severity = :severity, document = :document,
                            due_at = :due, clock_since = :since, clock_stopped_at = :stopped, clock_soon_at = :soon,
                            clock_due_at = :clockDue, version = :version where number = :number"""))
                .param("status", standing.status().key())
                .param("owner", standing.owner())
                .param("responded", TicketRows.column(standing.respondedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("contacted", TicketRows.column(standing.contacts().lastAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("unanswered", standing.unanswered())
                .param("consent", standing.consent().key())
                .param(
                        "release",
                        standing.release() == null ? null : standing.release().name())
                .param("closes", TicketRows.column(standing.closesOn()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("closed", TicketRows.column(standing.closedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("score", standing.score(), Types.INTEGER)
                .param("merged", standing.mergedInto())
                .param("due", TicketRows.column(ticket.dueAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("since", TicketRows.column(clock.since()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("stopped", TicketRows.column(clock.stoppedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("soon", TicketRows.column(clock.soonAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("clockDue", TicketRows.column(clock.dueAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("severity", ticket.severity().name())
                .param("document", TicketJson.write(ticket.document()))
                .param("version", ticket.version())
                .param("number", ticket.number())
                .update();
    }

    /** Goes with every change of a ticket, so that the queue and the search never lag behind. */
    private SearchColumns columns(Ticket ticket) {
        var acts = history.of(ticket.number()).stream().map(Entry::act).toList();
        return new SearchColumns(
                QueuePlace.of(ticket.number(), ticket.standing()), SearchText.of(ticket.document(), acts));
    }
}
