package dev.uketsuke.ticket;

import dev.uketsuke.severity.Level;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Rows of the tables {@code ticket} and {@code ticket_entry} as values. */
final class TicketRows {
    /** What its clock is made of. */
    static final String CLOCK = "clock_since, clock_stopped_at, clock_soon_at, clock_due_at";

    /** All that a ticket is made of. */
    static final String COLUMNS =
            "number, conversation_id, status, owner, responded_at, contacted_at, unanswered, consent, release,"
                    + " closes_on, closed_at, score, merged_into, due_at, created_at, version, document, "
                    + CLOCK;

    private TicketRows() {}

    static QueuePlace place(ResultSet row, int index) throws SQLException {
        return new QueuePlace(row.getInt("queue_rank"), row.getLong("queue_key"), row.getString("number"));
    }

    static Ticket ticket(ResultSet row, int index) throws SQLException {
        return new Ticket(
                row.getString("number"),
                row.getString("conversation_id"),
                standing(row),
                instant(row, "due_at"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"),
                TicketJson.read(row.getString("document")));
    }

    static Standing standing(ResultSet row) throws SQLException {
        var release = row.getString("release");
        var score = row.getObject("score", Integer.class);
        return new Standing(
                Status.of(row.getString("status")),
                row.getString("owner"),
                new Contacts(instant(row, "responded_at"), instant(row, "contacted_at"), row.getInt("unanswered")),
                Consent.of(row.getString("consent")),
                release == null ? null : Level.valueOf(release),
                instant(row, "closes_on"),
                instant(row, "closed_at"),
                score,
                row.getString("merged_into"),
                new ResponseClock(
                        instant(row, "clock_since"),
                        instant(row, "clock_stopped_at"),
                        instant(row, "clock_soon_at"),
                        instant(row, "clock_due_at")));
    }

    static Entry entry(ResultSet row, int index) throws SQLException {
        return new Entry(
                row.getLong("id"),
                row.getString("number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new Actor(Actor.Side.of(row.getString("side")), row.getString("actor")),
                ActCodec.read(row.getString("kind"), row.getString("details")));
    }

    static @Nullable OffsetDateTime column(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
