package dev.uketsuke.console;

import dev.uketsuke.content.Packs;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.report.Period;
import dev.uketsuke.report.Report;
import dev.uketsuke.report.Reports;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What the lead learns from many requests: a table and a chart each, by days of the desk and language, also as CSV. */
@Controller
@RequestMapping("/console/reports")
class ReportsPage {
    private static final int USUAL_DAYS = 30;
    private static final int MOST_DAYS = 731;

    /** Databases know fewer years than Java. */
    private static final LocalDate LATEST = LocalDate.of(9999, 1, 1);

    private static final LocalDate EARLIEST = LocalDate.EPOCH.plusDays(MOST_DAYS);

    private final Reports reports;
    private final Packs packs;
    private final MessageSource messages;
    private final Clock clock;

    ReportsPage(Reports reports, Packs packs, MessageSource messages, Clock clock) {
        this.reports = reports;
        this.packs = packs;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * The days that are shown.
     *
     * @param language {@code ja}, {@code en} or empty for both
     */
    record Chosen(LocalDate from, LocalDate until, String language) {}

    /** A report in words. */
    record Shown(String key, String title, String how, List<String> columns, List<Line> rows) {
        public boolean empty() {
            return rows.stream().flatMap(row -> row.counts().stream()).allMatch(count -> count == 0);
        }
    }

    record Line(String label, List<Long> counts) {}

    @GetMapping
    String show(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate until,
            @RequestParam(defaultValue = "") String language,
            Locale locale,
            Model model) {
        var chosen = chosen(from, until, language);
        model.addAttribute("chosen", chosen);
        model.addAttribute("most", reports.tooMany(period(chosen)) ? Reports.MOST : null);
        model.addAttribute(
                "reports",
                reports.of(period(chosen)).stream()
                        .map(report -> shown(report, locale))
                        .toList());
        return "console/reports";
    }

    @GetMapping("/{key}.csv")
    ResponseEntity<byte[]> csv(
            @PathVariable String key,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate until,
            @RequestParam(defaultValue = "") String language,
            Locale locale) {
        var report = reports.of(period(chosen(from, until, language))).stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(key + ".csv")
                                .build()
                                .toString())
                .body(csv(shown(report, locale)).getBytes(StandardCharsets.UTF_8));
    }

    private Chosen chosen(@Nullable LocalDate from, @Nullable LocalDate until, String language) {
        var last = until == null ? LocalDate.now(clock.withZone(zone())) : bounded(until);
        var first = from == null ? last.minusDays(USUAL_DAYS - 1L) : from;
        var earliest = last.minusDays(MOST_DAYS - 1L);
        return new Chosen(
                first.isAfter(last) ? last : first.isBefore(earliest) ? earliest : first,
                last,
                language.equals("ja") || language.equals("en") ? language : "");
    }

    private static LocalDate bounded(LocalDate day) {
        return day.isAfter(LATEST) ? LATEST : day.isBefore(EARLIEST) ? EARLIEST : day;
    }

    private Period period(Chosen chosen) {
        return new Period(
                chosen.from().atStartOfDay(zone()).toInstant(),
                chosen.until().plusDays(1).atStartOfDay(zone()).toInstant(),
                chosen.language().isEmpty() ? null : chosen.language());
    }

    private Shown shown(Report report, Locale locale) {
        var prefix = "report." + report.key();
        return new Shown(
                report.key(),
                text(prefix, locale),
                text(prefix + ".how", locale),
                report.columns().stream()
                        .map(column -> text("report.column." + column, locale))
                        .toList(),
                report.rows().stream()
                        .map(row -> new Line(label(row.key(), ConsoleLanguage.of(locale), locale), row.counts()))
                        .toList());
    }

    /** A question by its label, anything else by its own text or as it is. */
    private String label(String key, Language language, Locale locale) {
        return Slot.isName(key)
                ? packs.current()
                        .policy()
                        .question(new Slot(key))
                        .map(question -> question.label().in(language))
                        .orElseGet(() -> named(key, locale))
                : named(key, locale);
    }

    private String named(String key, Locale locale) {
        return Objects.requireNonNullElse(messages.getMessage("report.row." + key, null, key, locale), key);
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }

    /** With a mark of its encoding, since spreadsheets would misread Japanese without it. */
    private static String csv(Shown report) {
        var head = Stream.concat(Stream.of(report.title()), report.columns().stream());
        var rows = report.rows().stream()
                .map(row -> Stream.concat(
                        Stream.of(row.label()), row.counts().stream().map(String::valueOf)));
        return Stream.concat(Stream.of(head), rows)
                .map(cells -> cells.map(ReportsPage::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "\uFEFF", "\r\n"));
    }

    /** No cell is taken for a formula. */
    private static String cell(String text) {
        var safe = text.isEmpty() || "=+-@\t\r".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }

    private ZoneId zone() {
        return packs.current().policy().serviceLevels().calendar().zone();
    }
}
