package dev.uketsuke.console;

import dev.uketsuke.attachment.Scan;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.severity.Level;
import dev.uketsuke.ticket.Display;
import dev.uketsuke.ticket.Standing;
import dev.uketsuke.ticket.Status;
import dev.uketsuke.ticket.Ticket;
import dev.uketsuke.ticket.TicketDocument;
import dev.uketsuke.ticket.TicketDocument.Item;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The open requests as an agent sees them: those nobody has answered first, among them the overdue ones, severity A before
 * the others, then by the time left; what has no promise comes last.
 *
 * @param counts of all open requests, whatever is filtered
 */
record Queue(List<Row> rows, int all, int overdue, Map<Level, Long> counts) {
    private static final Comparator<Ticket> BY_DUE =
            Comparator.comparing(Ticket::dueAt, Comparator.nullsLast(Comparator.naturalOrder()));

    /**
     * One line.
     *
     * @param due the promised moment; empty when nothing is promised
     * @param doubts what is known of files that were not found clean, see {@link dev.uketsuke.attachment.Scan#key()}
     */
    record Row(
            String number,
            String title,
            Level severity,
            TimeLeft left,
            String due,
            String status,
            String owner,
            String contact,
            String requester,
            String product,
            String language,
            String channel,
            String age,
            List<String> doubts) {}

    /**
     * Which of the open requests are shown; null shows all.
     *
     * @param whose {@code mine}, {@code nobody} or {@code waiting}
     * @param agent who looks
     */
    record Filter(
            @Nullable Level severity,
            @Nullable String written,
            @Nullable String whose,
            String agent) {
        boolean shows(Ticket ticket) {
            return (severity == null || ticket.severity() == severity)
                    && (written == null || ticket.document().language().equals(written))
                    && ofWhom(ticket.standing());
        }

        private boolean ofWhom(Standing standing) {
            return switch (whose) {
                case "mine" -> agent.equals(standing.owner());
                case "nobody" -> standing.owner() == null;
                case "waiting" -> standing.status() == Status.WAITING;
                case null, default -> true;
            };
        }
    }

    static Queue of(List<Ticket> open, Filter filter, Instant now, Language language) {
        var counts = new EnumMap<Level, Long>(Level.class);
        for (var level : Level.values()) {
            counts.put(
                    level,
                    open.stream()
                            .filter(ticket -> ticket.document().severity() == level)
                            .count());
        }
        var rows = open.stream()
                .filter(filter::shows)
                .sorted(Comparator.comparing(
                                (Ticket ticket) -> ticket.standing().respondedAt() != null)
                        .thenComparing(ticket -> !overdue(ticket, now))
                        .thenComparing(ticket ->
                                overdue(ticket, now) ? ticket.document().severity() : Level.A)
                        .thenComparing(BY_DUE)
                        .thenComparing(Ticket::number))
                .map(ticket -> row(ticket, now, language))
                .toList();
        return new Queue(
                rows,
                open.size(),
                (int) open.stream().filter(ticket -> overdue(ticket, now)).count(),
                counts);
    }

    private static Row row(Ticket ticket, Instant now, Language language) {
        var document = ticket.document();
        var due = ticket.dueAt();
        return new Row(
                ticket.number(),
                document.title(),
                document.severity(),
                TimeLeft.of(ticket, now, language),
                due == null ? "" : Display.moment(due.atOffset(ZoneOffset.UTC), ZoneId.of(document.zone()), language),
                ticket.standing().status().key(),
                ticket.standing().owner() == null ? "" : ticket.standing().owner(),
                text(document, "contact-name", ""),
                document.requester(),
                text(document, "product", ""),
                document.language(),
                document.channel(),
                TimeLeft.span(Duration.between(ticket.createdAt(), now), language),
                document.files().stream()
                        .map(TicketDocument.File::scan)
                        .filter(scan -> !scan.equals(Scan.RELEASED.key()))
                        .distinct()
                        .sorted()
                        .toList());
    }

    private static String text(TicketDocument document, String slot, String otherwise) {
        return document.answer(slot)
                .map(Item::display)
                .filter(display -> !display.isBlank())
                .orElse(otherwise);
    }

    private static boolean overdue(Ticket ticket, Instant now) {
        var due = ticket.dueAt();
        return due != null && due.isBefore(now) && ticket.standing().respondedAt() == null;
    }
}
