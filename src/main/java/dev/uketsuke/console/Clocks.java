package dev.uketsuke.console;

import dev.uketsuke.console.TimeLeft.Urgency;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.servicelevel.ResponseTime;
import dev.uketsuke.ticket.Act;
import dev.uketsuke.ticket.Display;
import dev.uketsuke.ticket.Entry;
import dev.uketsuke.ticket.Ticket;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The desk's clock of a request and, once it was filed with Microsoft, theirs beside it (#44, #45).
 *
 * @param vendors of the numbers that stand, in the order in which they were filed; empty until it was filed
 * @param vendor of the number that was recorded last, which a correction is about first of all; null until it was filed
 */
record Clocks(Line desk, List<Vendor> vendors, @Nullable Vendor vendor) {
    /**
     * A sentence.
     *
     * @param key names it in the page's texts
     * @param moment that it tells; may be empty
     * @param span that it tells; may be empty
     */
    record Line(String key, String moment, String span) {}

    /**
     * How long a filing is with Microsoft. Whether they have answered it is not known here.
     *
     * @param filed when it was filed
     * @param at the same as a form has it
     * @param elapsed since then
     * @param first how it stands with their first response; its key tells that nothing is known of the plan
     */
    record Vendor(String number, String filed, String at, String elapsed, Line first, Urgency urgency) {}

    static Clocks of(Ticket ticket, List<Entry> history, Optional<ResponseTime> time, Instant now, Language language) {
        var reader = new Reader(ZoneId.of(ticket.document().zone()), time, now, language);
        var filings = history.stream()
                .flatMap(entry -> entry.act() instanceof Act.Filed filed ? Stream.of(filed) : Stream.empty())
                .toList();
        return new Clocks(
                reader.desk(ticket),
                standing(filings).stream().map(reader::vendor).toList(),
                filings.isEmpty() ? null : reader.vendor(filings.getLast()));
    }

    /** A filing that corrects another takes its place. */
    private static List<Act.Filed> standing(List<Act.Filed> filings) {
        var standing = new LinkedHashMap<String, Act.Filed>();
        for (var filed : filings) {
            if (filed.before() != null) {
                standing.remove(filed.before());
            }
            standing.put(filed.number(), filed);
        }
        return List.copyOf(standing.values());
    }

    private record Reader(ZoneId zone, Optional<ResponseTime> time, Instant now, Language language) {
        Line desk(Ticket ticket) {
            var clock = ticket.standing().clock();
            if (ticket.standing().closed()) {
                return new Line("clock.closed", "", "");
            }
            return switch (clock.state()) {
                case ANSWERED ->
                    new Line("clock.answered", clock.stoppedAt() == null ? "" : moment(clock.stoppedAt()), "");
                case HELD ->
                    held(
                            ticket.document().promise().aroundTheClock() ? "clock.held" : "clock.held.business",
                            clock.stoppedAt() == null ? now : clock.stoppedAt(),
                            clock.dueAt());
                case RUNNING -> {
                    var word = ticket.standing().respondedAt() == null ? "first" : "next";
                    yield clock.dueAt() == null
                            ? new Line("clock.unpromised", moment(clock.since() == null ? now : clock.since()), "")
                            : new Line("clock." + word, moment(clock.dueAt()), "");
                }
            };
        }

        private Line held(String key, Instant stopped, @Nullable Instant due) {
            return due == null
                    ? new Line("clock.held.unpromised", moment(stopped), "")
                    : new Line(
                            key,
                            moment(stopped),
                            span(time.map(allowed -> allowed.between(stopped, due))
                                    .orElseGet(() -> Duration.between(stopped, due))));
        }

        Vendor vendor(Act.Filed filed) {
            var due = time.map(allowed -> allowed.due(filed.at()));
            var left = due.map(end -> Duration.between(now, end)).orElse(Duration.ZERO);
            var first = due.map(end -> new Line(
                            left.isNegative() ? "clock.vendor.late" : "clock.vendor.due",
                            moment(end),
                            span(left.abs())))
                    .orElseGet(() -> new Line("clock.vendor.unknown", "", ""));
            return new Vendor(
                    filed.number(),
                    moment(filed.at()),
                    filed.at()
                            .atZone(zone)
                            .toLocalDateTime()
                            .truncatedTo(ChronoUnit.MINUTES)
                            .toString(),
                    span(Duration.between(filed.at(), now)),
                    first,
                    urgency(filed, due));
        }

        private Urgency urgency(Act.Filed filed, Optional<Instant> due) {
            if (due.isEmpty()) {
                return Urgency.NONE;
            }
            if (due.get().isBefore(now)) {
                return Urgency.OVERDUE;
            }
            return time.map(allowed -> allowed.soon(filed.at()))
                            .filter(soon -> !now.isBefore(soon))
                            .isPresent()
                    ? Urgency.SOON
                    : Urgency.CALM;
        }

        private String moment(Instant at) {
            return Display.moment(at.atOffset(ZoneOffset.UTC), zone, language);
        }

        private String span(Duration span) {
            return TimeLeft.span(span.isNegative() ? Duration.ZERO : span, language);
        }
    }
}
