package dev.uketsuke.ticket;

import dev.uketsuke.FreshDatabase;
import dev.uketsuke.ticket.QueueFilter.Owner;
import dev.uketsuke.ticket.TicketQueue.Place;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Requests of a fresh database, the queue that they stand in, and an agent who works on them. */
final class QueuedTickets {
    static final Instant NOON = Instant.parse("2026-11-24T03:00:00Z");
    static final Actor SUZUKI = Actor.agent("suzuki");
    static final QueueFilter OPEN = filter(QueueFilter.NOT_CLOSED);
    static final QueueFilter EVERY = filter(QueueFilter.EVERY);

    final TransactionTemplate transaction;
    final JdbcClient jdbc;
    final Tickets tickets;
    final TicketQueue queue;

    QueuedTickets(DataSource database) {
        FreshDatabase.in(database);
        jdbc = JdbcClient.create(database);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
        tickets = new Tickets(jdbc, _ -> {}, Submissions::pack);
        queue = new TicketQueue(jdbc, database);
    }

    String open(Submission submission) {
        Submissions.conversation(jdbc, submission.conversationId());
        return Objects.requireNonNull(transaction.execute(_ -> tickets.open(submission)));
    }

    String closed(String conversation, Instant at) {
        var number = open(Submissions.japanese(conversation));
        act(number, new Act.Claimed(), at);
        tickets.act(number, null, Actor.requester("dl_person"), new Act.Consented(null), at);
        act(number, new Act.Closed(), at);
        return number;
    }

    private void act(String number, Act.OfAgent act, Instant at) {
        tickets.act(number, null, SUZUKI, act, at);
    }

    List<String> numbers(QueueFilter filter, String words) {
        return numbers(queue.page(filter, words, Place.BEGINNING, 100));
    }

    static List<String> numbers(TicketQueue.Page page) {
        return page.tickets().stream().map(Ticket::number).toList();
    }

    static QueueFilter filter(Set<Status> statuses) {
        return new QueueFilter(statuses, null, null, new Owner.Anybody(), null);
    }
}
