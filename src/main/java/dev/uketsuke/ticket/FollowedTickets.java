package dev.uketsuke.ticket;

import dev.uketsuke.requester.Identity;
import dev.uketsuke.severity.Level;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The requests that a requester follows: their own by their channel's identity, never by what they type. */
public final class FollowedTickets {
    private static final int MOST = 20;
    private static final Comparator<Followed> EARLIEST =
            Comparator.comparing(Followed::createdAt).thenComparing(Followed::number);
    private static final String COLUMNS = "number, conversation_id, title, severity, due_at, created_at, status, owner,"
            + " responded_at, contacted_at, unanswered, consent, release, closes_on, closed_at, score, merged_into, "
            + TicketRows.CLOCK;

    private final JdbcClient jdbc;
    private final Joining joining;
    private final TicketHistory history;

    public FollowedTickets(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.joining = new Joining(jdbc);
        this.history = new TicketHistory(jdbc);
    }

    /** Those of one conversation, the latest last; an open one is never left out for one that was closed. */
    public List<Followed> in(String conversationId) {
        return jdbc
                .sql(
                        "select " + COLUMNS
                                + " from ticket where conversation_id = :conversation"
                                + " order by case when closed_at is null then 0 else 1 end, created_at desc, number desc limit :most")
                .param("conversation", conversationId)
                .param("most", MOST)
                .query(FollowedTickets::followed)
                .list()
                .stream()
                .sorted(EARLIEST)
                .map(this::passedOn)
                .toList();
    }

    /** Those of one person in all conversations, the latest last. */
    public List<Followed> of(Identity who) {
        return jdbc
                .sql("select " + COLUMNS + """
                         from ticket where channel = :channel and requester = :requester
                        order by created_at desc, number desc limit :most""")
                .param("channel", who.channel())
                .param("requester", who.id())
                .param("most", MOST)
                .query(FollowedTickets::followed)
                .list()
                .reversed()
                .stream()
                .map(this::passedOn)
                .toList();
    }

    /** The one of that number, if it is theirs, in whichever conversation. */
    public Optional<Followed> of(Identity who, String number) {
        return jdbc.sql("select " + COLUMNS
                        + " from ticket where number = :number and channel = :channel and requester = :requester")
                .param("number", number)
                .param("channel", who.channel())
                .param("requester", who.id())
                .query(FollowedTickets::followed)
                .optional()
                .map(this::passedOn);
    }

    /** The title of a request, for its own requester alone. */
    public Optional<String> title(String number, Identity who) {
        return jdbc.sql(
                        "select title from ticket where number = :number and channel = :channel and requester = :requester")
                .param("number", number)
                .param("channel", who.channel())
                .param("requester", who.id())
                .query(String.class)
                .optional();
    }

    /**
     * Those of one person in all conversations, and those that were handed to them, the latest last.
     *
     * @param mails their addresses as a sign-in has proved them, never as they were typed
     */
    public List<Followed> of(Identity who, List<String> mails) {
        return Stream.concat(of(who).stream(), handed(who, mails).stream())
                .sorted(EARLIEST)
                .toList();
    }

    /**
     * Those that others have asked and that were handed to one person, the latest last.
     *
     * @param mails their addresses as a sign-in has proved them, never as they were typed
     */
    public List<Followed> handed(Identity who, List<String> mails) {
        if (mails.isEmpty()) {
            return List.of();
        }
        return jdbc
                .sql("select " + COLUMNS + """
                         from ticket where contact_mail in (:mails) and not (channel = :channel and requester = :requester)
                        order by created_at desc, number desc limit :most""")
                .param(
                        "mails",
                        mails.stream()
                                .map(mail -> mail.toLowerCase(Locale.ROOT))
                                .toList())
                .param("channel", who.channel())
                .param("requester", who.id())
                .param("most", MOST)
                .query(FollowedTickets::followed)
                .list()
                .reversed()
                .stream()
                .map(this::passedOn)
                .map(ticket -> ticket.handed(question(ticket)))
                .toList();
    }

    /** Of what was said before they came, they see nothing. */
    private @Nullable String question(Followed ticket) {
        return ticket.standing().status() == Status.WAITING
                ? Colleagues.asked(history.of(ticket.number())).orElse(null)
                : null;
    }

    private Followed passedOn(Followed ticket) {
        return joining.goesOnIn(ticket.standing()).isPresent() ? ticket.passedOn(true) : ticket;
    }

    private static Followed followed(ResultSet row, int index) throws SQLException {
        return new Followed(
                row.getString("number"),
                row.getString("conversation_id"),
                row.getString("title"),
                Level.valueOf(row.getString("severity")),
                TicketRows.standing(row),
                TicketRows.instant(row, "due_at"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
