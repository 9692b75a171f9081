package dev.uketsuke.ticket;

import dev.uketsuke.dialog.Language;
import dev.uketsuke.dialog.Wording;
import dev.uketsuke.ticket.TicketDocument.CriterionFinding;
import dev.uketsuke.ticket.TicketDocument.Field;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** The ticket as Markdown in the order of the form, in the ticket's language, to be filed or read elsewhere. */
public final class TicketMarkdown {
    private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪";
    private static final Wording SUBMITTED = new Wording("受付日時", "Submitted");
    private static final Wording DUE = new Wording("最初のご連絡の期限", "First response due");
    private static final Wording TO_DO = new Wording("担当者の作業", "To do for the agent");
    private static final Wording ASKED = new Wording("お願いした診断情報（添付なし）", "Diagnostics asked for (no file came)");
    private static final Wording ASKED_AND_SENT = new Wording("お願いした診断情報（添付あり）", "Diagnostics asked for (files came)");
    private static final Wording OUTAGE = new Wording("既知の障害", "Known outage");
    private static final Wording NOT_PROMISED = new Wording("お約束なし", "not promised");
    private static final Wording CRITERIA = new Wording("判断基準", "Criteria");
    private static final Wording MET = new Wording("該当", "met");
    private static final Wording NOT_MET = new Wording("非該当", "not met");
    private static final Wording UNKNOWN = new Wording("不明", "unknown");
    private static final Wording REASON = new Wording("選択の理由", "Reason");
    private static final Wording OVERRIDDEN = new Wording("お客様が選択（提案: %s）", "chosen by the requester (suggested: %s)");
    private static final Wording NOTHING = new Wording("（記入なし）", "(nothing given)");
    private static final Wording GAPS = new Wording("未回答の項目", "Not given");
    private static final Wording TRANSLATED =
            new Wording("機械翻訳（未確認、原文が正です）", "Machine translation (unchecked; the original counts)");
    private static final Wording WORDS = new Wording("お客様の言葉（原文）", "In the requester's words");

    private TicketMarkdown() {}

    public static String of(TicketDocument ticket) {
        var language = Language.ofTag(ticket.language());
        var lines = new ArrayList<String>();
        lines.add("# " + ticket.number() + " " + escaped(ticket.title()));
        lines.add("");
        lines.add("- " + SUBMITTED.in(language) + ": "
                + Display.moment(ticket.submittedAt(), ZoneId.of(ticket.zone()), language));
        lines.add("- " + DUE.in(language) + ": " + due(ticket, language));
        var outage = ticket.outage();
        if (outage != null) {
            lines.add("- " + OUTAGE.in(language) + ": " + outage.id() + " " + escaped(oneLine(outage.notice())));
        }
        var tasks = ticket.tasks();
        if (tasks != null) {
            tasks.forEach(task -> lines.add("- " + TO_DO.in(language) + ": " + escaped(task.text())));
        }
        var diagnostics = ticket.diagnostics();
        if (diagnostics != null) {
            var label = diagnostics.sent() ? ASKED_AND_SENT : ASKED;
            lines.add("- " + label.in(language) + ": " + escaped(String.join(", ", diagnostics.asked())));
        }
        for (var field : ticket.fields()) {
            lines.add("");
            lines.add("## " + CIRCLED.charAt(field.field() - 1) + " " + field.name());
            lines.add("");
            lines.addAll(body(ticket, field, language));
        }
        section(
                lines,
                GAPS.in(language),
                ticket.gaps().stream()
                        .map(gap -> "- " + CIRCLED.charAt(gap.field() - 1) + " " + escaped(gap.label()))
                        .toList());
        var translation = ticket.translation();
        if (translation != null) {
            section(
                    lines,
                    TRANSLATED.in(language),
                    translation.texts().stream()
                            .map(text -> "- " + escaped(text.label()) + ": " + escaped(oneLine(text.text())))
                            .toList());
        }
        section(lines, WORDS.in(language), quoted(ticket.words()));
        lines.add("");
        return String.join("\n", lines);
    }

    private static List<String> body(TicketDocument ticket, Field field, Language language) {
        var lines = new ArrayList<String>();
        if (field.field() == PortalField.SEVERITY.number()) {
            lines.addAll(severity(ticket, language));
        } else if (field.text().isEmpty()) {
            lines.add(NOTHING.in(language));
        } else {
            field.text()
                    .lines()
                    .map(line -> escaped(line) + (line.isEmpty() ? "" : "  "))
                    .forEach(lines::add);
        }
        return lines;
    }

    private static List<String> severity(TicketDocument ticket, Language language) {
        var lines = new ArrayList<String>();
        var suggested = ticket.assessment().suggested();
        var note = ticket.assessment().overridden() && suggested != null
                ? " – " + OVERRIDDEN.in(language).formatted(suggested)
                : "";
        lines.add("**" + ticket.severity() + "**" + note);
        var reason = ticket.assessment().reason();
        if (reason != null) {
            lines.add("");
            lines.add(REASON.in(language) + ": " + escaped(oneLine(reason)));
        }
        if (!ticket.criteria().isEmpty()) {
            lines.add("");
            lines.add(CRITERIA.in(language) + ":");
            lines.add("");
            ticket.criteria().stream()
                    .map(criterion -> criterion(criterion, language))
                    .forEach(lines::add);
        }
        return lines;
    }

    private static String criterion(CriterionFinding criterion, Language language) {
        var state = switch (criterion.state()) {
            case MET -> MET;
            case NOT_MET -> NOT_MET;
            case UNKNOWN -> UNKNOWN;
        };
        var quote = criterion.quote();
        return "- " + state.in(language) + ": " + escaped(criterion.text())
                + (quote == null
                        ? ""
                        : new Wording(" …「%s」", " … “%s”").in(language).formatted(escaped(oneLine(quote))));
    }

    private static String due(TicketDocument ticket, Language language) {
        var due = ticket.promise().due();
        return due == null
                ? NOT_PROMISED.in(language)
                : Display.moment(due, ZoneId.of(ticket.zone()), language) + ", "
                        + escaped(String.valueOf(ticket.promise().planName()));
    }

    private static void section(List<String> lines, String title, List<String> body) {
        if (!body.isEmpty()) {
            lines.add("");
            lines.add("## " + title);
            lines.add("");
            lines.addAll(body);
        }
    }

    private static List<String> quoted(List<String> words) {
        var lines = new ArrayList<String>();
        for (var said : words) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            said.lines().map(line -> "> " + escaped(line) + "  ").forEach(lines::add);
        }
        return lines;
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /** Users' text stays text: no heading, link, list or HTML of theirs takes effect. */
    private static String escaped(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>|~#])", "\\\\$1")
                .replaceFirst("^(\\s*)([-+]|\\d+\\.)(\\s)", "$1\\\\$2$3")
                // A line of these alone would make a heading of the one above it.
                .replaceFirst("^(\\s*)(=+|-{2,})(\\s*)$", "$1\\\\$2$3");
    }
}
