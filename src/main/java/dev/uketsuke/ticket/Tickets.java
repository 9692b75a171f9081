package dev.uketsuke.ticket;

import dev.uketsuke.dialog.Slot;
import dev.uketsuke.ticket.TicketDocument.File;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The requests that were handed over. */
@Component
public class Tickets {
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final TicketNumbers numbers;

    public Tickets(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
        this.numbers = new TicketNumbers(jdbc);
    }

    /**
     * Opens a ticket inside the caller's transaction; the same request of a conversation always gets the same one.
     *
     * @return its number, {@code REQ-<year at the desk>-<6 digits>}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public String open(Submission submission) {
        var desk = submission.pack().policy().serviceLevels().calendar().zone();
        var year = submission.submittedAt().atZone(desk).getYear();
        // The lock comes first: whoever holds it sees every ticket that was given out before.
        var last = numbers.lock(year);
        return numberOf(submission.conversationId(), submission.position()).orElseGet(() -> {
            var number = numbers.next(year, last);
            store(submission, new TicketWriter(submission, files(submission)).write(number));
            events.publishEvent(new TicketEvent.Opened(number, submission.conversationId()));
            return number;
        });
    }

    /** Lets two tickets of one split name each other (#31), inside the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void relate(String number, String other) {
        naming(number, other);
        naming(other, number);
    }

    private void naming(String number, String other) {
        find(number)
                .map(Ticket::document)
                .filter(document -> !document.related().contains(other))
                .map(document -> RelatedNumbers.adding(document, other))
                .ifPresent(document -> jdbc.sql(
                                "update ticket set document = :document, version = version + 1 where number = :number")
                        .param("document", TicketJson.write(document))
                        .param("number", number)
                        .update());
    }

    /** The ticket of a number, if there is one. */
    public Optional<Ticket> find(String number) {
        return jdbc.sql("select * from ticket where number = :number")
                .param("number", number)
                .query(Tickets::ticket)
                .optional();
    }

    private Optional<String> numberOf(String conversationId, int position) {
        return jdbc.sql("select number from ticket where conversation_id = :conversation and request = :position")
                .param("conversation", conversationId)
                .param("position", position)
                .query(String.class)
                .optional();
    }

    private void store(Submission submission, TicketDocument document) {
        jdbc.sql("""
                        insert into ticket (number, conversation_id, request, title, severity, status, requester,
                            language, channel, due_at, document, created_at, version)
                        values (:number, :conversation, :request, :title, :severity, 'new', :requester,
                            :language, :channel, :due, :document, :created, 1)
                        """)
                .param("number", document.number())
                .param("conversation", submission.conversationId())
                .param("request", submission.position())
                .param("title", document.title())
                .param("severity", document.severity().name())
                .param("requester", document.requester())
                .param("language", document.language())
                .param("channel", document.channel())
                .param("due", document.promise().due(), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("document", TicketJson.write(document))
                .param(
                        "created",
                        submission.submittedAt().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The files that the request names; when it names none, all of the conversation, so that none is lost. */
    private List<File> files(Submission submission) {
        var named = submission.request().answers().values(new Slot("attachments"));
        var sent = jdbc.sql("select * from attachment where conversation_id = :conversation order by created_at, id")
                .param("conversation", submission.conversationId())
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

    static Ticket ticket(ResultSet row, int index) throws SQLException {
        var due = row.getObject("due_at", OffsetDateTime.class);
        return new Ticket(
                row.getString("number"),
                row.getString("conversation_id"),
                row.getString("status"),
                due == null ? null : due.toInstant(),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"),
                TicketJson.read(row.getString("document")));
    }
}
