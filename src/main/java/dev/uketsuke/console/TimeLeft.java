package dev.uketsuke.console;

import dev.uketsuke.dialog.Language;
import dev.uketsuke.ticket.Ticket;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * The time left to the promised first response, as an agent reads it.
 *
 * @param urgency also the name of its style
 */
record TimeLeft(Urgency urgency, String text) {
    /** How pressing it is; the most pressing first. */
    enum Urgency {
        OVERDUE,
        SOON,
        CALM,
        NONE;

        /** Name of its style. */
        public String style() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static TimeLeft of(Ticket ticket, Instant now, Language language) {
        var due = ticket.dueAt();
        if (ticket.standing().closed()) {
            return new TimeLeft(Urgency.NONE, language == Language.JA ? "終了" : "closed");
        }
        if (ticket.standing().respondedAt() != null) {
            return new TimeLeft(Urgency.NONE, language == Language.JA ? "回答済み" : "answered");
        }
        if (due == null) {
            return new TimeLeft(Urgency.NONE, language == Language.JA ? "お約束なし" : "no promise");
        }
        var left = Duration.between(now, due);
        if (left.isNegative()) {
            var late = span(left.negated(), language);
            return new TimeLeft(Urgency.OVERDUE, language == Language.JA ? "超過 " + late : late + " overdue");
        }
        var whole = Duration.between(ticket.createdAt(), due);
        var urgency = left.compareTo(whole.dividedBy(4)) < 0 ? Urgency.SOON : Urgency.CALM;
        return new TimeLeft(
                urgency, language == Language.JA ? "あと " + span(left, language) : span(left, language) + " left");
    }

    /** A span in its two largest units. */
    static String span(Duration span, Language language) {
        var ja = language == Language.JA;
        var days = span.toDays();
        var hours = span.toHoursPart();
        var minutes = span.toMinutesPart();
        var text = days > 0
                ? count(days, ja ? "日" : " d") + (hours == 0 ? "" : " " + count(hours, ja ? "時間" : " h"))
                : hours > 0
                        ? count(hours, ja ? "時間" : " h") + (minutes == 0 ? "" : " " + count(minutes, ja ? "分" : " min"))
                        : count(minutes, ja ? "分" : " min");
        return ja ? text.replace(" ", "") : text;
    }

    private static String count(long count, String unit) {
        return count + unit;
    }
}
