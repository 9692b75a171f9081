package dev.uketsuke.console;

import dev.uketsuke.attachment.Scan;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.severity.Level;
import dev.uketsuke.ticket.Display;
import dev.uketsuke.ticket.Status;
import dev.uketsuke.ticket.Ticket;
import dev.uketsuke.ticket.TicketDocument;
import dev.uketsuke.ticket.TicketDocument.Item;
import dev.uketsuke.ticket.TicketQueue.Counts;
import dev.uketsuke.ticket.TicketQueue.Page;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the queue as an agent sees it.
 *
 * @param chips what is counted of all requests that are not closed, whatever is shown
 * @param all how many are not closed
 * @param before address of the page before; null on the first
 * @param after address of the page behind; null on the last
 */
record Queue(
        List<Row> rows,
        List<Chip> chips,
        int all,
        @Nullable String before,
        @Nullable String after) {
    /**
     * A part of the queue that is one press away.
     *
     * @param count null where it is not counted
     */
    record Chip(String name, String address, @Nullable Integer count, boolean shown) {
        static Chip of(String name, @Nullable Integer count, QueueQuery part, QueueQuery shown) {
            return new Chip(name, part.address(PAGE), count, part.selectsAs(shown));
        }
    }

    static final String PAGE = "/console";

    /**
     * One line.
     *
     * @param due until when the requester is answered; empty when nothing is due
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

    static Queue of(Page page, Counts counts, QueueQuery query, Instant now, Language language) {
        return new Queue(
                page.tickets().stream()
                        .map(ticket -> row(ticket, now, language))
                        .toList(),
                chips(counts, query),
                counts.all(),
                page.before() == null ? null : query.at(null, page.before()).address(PAGE),
                page.after() == null ? null : query.at(page.after(), null).address(PAGE));
    }

    private static List<Chip> chips(Counts counts, QueueQuery shown) {
        var chips = new ArrayList<Chip>();
        chips.add(Chip.of("open", counts.all(), part(null, null, null, null), shown));
        chips.add(Chip.of("late", counts.overdue(), part(null, null, null, "1"), shown));
        for (var level : Level.values()) {
            chips.add(
                    Chip.of(level.name(), counts.bySeverity().get(level), part(null, level.name(), null, null), shown));
        }
        chips.add(Chip.of("nobody", counts.nobodys(), part(null, null, "nobody", null), shown));
        chips.add(Chip.of("mine", counts.mine(), part(null, null, "mine", null), shown));
        chips.add(Chip.of("waiting", counts.waiting(), part(Status.WAITING.key(), null, null, null), shown));
        chips.add(Chip.of("closed", null, part(Status.CLOSED.key(), null, null, null), shown));
        return List.copyOf(chips);
    }

    private static QueueQuery part(
            @Nullable String status, @Nullable String severity, @Nullable String owner, @Nullable String late) {
        return new QueueQuery(null, status, severity, null, owner, late, null, null);
    }

    private static Row row(Ticket ticket, Instant now, Language language) {
        var document = ticket.document();
        var due = ticket.standing().clock().dueAt();
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
}
