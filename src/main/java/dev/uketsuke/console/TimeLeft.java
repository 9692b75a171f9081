package dev.uketsuke.console;

import dev.uketsuke.dialog.Language;
import dev.uketsuke.ticket.Ticket;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * The time left to the desk's next word to the requester, as an agent reads it.
 *
 * @param urgency also the name of its style
 * @param word {@code first} or {@code next}, which is due; empty when none is
 */
record TimeLeft(Urgency urgency, String text, String word) {
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
        var ja = language == Language.JA;
        if (ticket.standing().closed()) {
            return still(ja ? "終了" : "closed");
        }
        return switch (ticket.standing().clock().state()) {
            case ANSWERED -> still(ja ? "回答済み" : "answered");
            case HELD -> still(ja ? "停止中" : "paused");
            case RUNNING -> running(ticket, now, language);
        };
    }

    private static TimeLeft still(String text) {
        return new TimeLeft(Urgency.NONE, text, "");
    }

    private static TimeLeft running(Ticket ticket, Instant now, Language language) {
        var ja = language == Language.JA;
        var clock = ticket.standing().clock();
        var due = clock.dueAt();
        var word = ticket.standing().respondedAt() == null ? "first" : "next";
        if (due == null) {
            return new TimeLeft(Urgency.NONE, ja ? "お約束なし" : "no promise", word);
        }
        var left = Duration.between(now, due);
        if (left.isNegative()) {
            var late = span(left.negated(), language);
            return new TimeLeft(Urgency.OVERDUE, ja ? "超過 " + late : late + " overdue", word);
        }
        var text = ja ? "あと " + span(left, language) : span(left, language) + " left";
        return clock.soonAt() != null && !now.isBefore(clock.soonAt())
                ? new TimeLeft(Urgency.SOON, ja ? "まもなく期限 " + text : "due soon: " + text, word)
                : new TimeLeft(Urgency.CALM, text, word);
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
