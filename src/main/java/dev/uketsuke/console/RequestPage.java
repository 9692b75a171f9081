package dev.uketsuke.console;

import dev.uketsuke.content.Pack;
import dev.uketsuke.conversation.ActivityLog;
import dev.uketsuke.conversation.Deliveries;
import dev.uketsuke.conversation.Delivery;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.servicelevel.ResponseTime;
import dev.uketsuke.severity.Level;
import dev.uketsuke.ticket.Act;
import dev.uketsuke.ticket.Briefing;
import dev.uketsuke.ticket.Colleagues;
import dev.uketsuke.ticket.Display;
import dev.uketsuke.ticket.Entry;
import dev.uketsuke.ticket.Ticket;
import dev.uketsuke.ticket.TicketDocument;
import dev.uketsuke.ticket.TicketDocument.Item;
import dev.uketsuke.ticket.Tickets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that an agent sees of one request, the most needed first.
 *
 * @param clocks ours, and Microsoft's beside it
 * @param due the promised moment; null when nothing is promised
 * @param accessibility what the requester needs; null when nothing was said (#80)
 * @param history what was done about it, the latest first
 * @param briefings for whoever reports it upwards: in the language of the request, and of the reader where that is another
 * @param colleague who takes over by what the requester says; null when nobody has to be confirmed
 * @param raisedTo the request of severity A that was filed out of this one; null when none was
 * @param raisedOpen whether that one is open, so that this one can go on in it
 * @param kept whether what was said is still kept, so that it can go on
 * @param givesFiles whether the requester gets files in the chat, and not only their names
 * @param criteria that decide the severity, met ones first
 * @param contact how to reach the requester, as far as given
 */
record RequestPage(
        Ticket ticket,
        TicketDocument document,
        TimeLeft left,
        Clocks clocks,
        @Nullable String due,
        String submitted,
        @Nullable String consentAt,
        @Nullable String accessibility,
        @Nullable String impact,
        List<Brief> briefings,
        Act.@Nullable ColleagueNamed colleague,
        List<CriterionLine> criteria,
        List<Item> contact,
        List<Transcript.Line> transcript,
        List<HistoryLine> history,
        @Nullable String raisedTo,
        boolean raisedOpen,
        boolean kept,
        boolean givesFiles) {
    private static final List<String> CONTACT = List.of(
            "contact-name",
            "organization",
            "on-behalf-of",
            "entered-by",
            "contact-method",
            "phone",
            "emails",
            "no-phone-calls",
            "contact-wishes",
            "time-zone",
            "support-language");

    static RequestPage of(
            Ticket ticket,
            List<Entry> history,
            Tickets tickets,
            ActivityLog log,
            Deliveries deliveries,
            Pack pack,
            Optional<ResponseTime> time,
            Instant now,
            Language language) {
        var document = ticket.document();
        var zone = ZoneId.of(document.zone());
        var consent = document.recordingConsent();
        var raised = history.reversed().stream()
                .flatMap(entry -> entry.act() instanceof Act.Raised(var number) ? Stream.of(number) : Stream.empty())
                .findFirst();
        return new RequestPage(
                ticket,
                document,
                TimeLeft.of(ticket, now, language),
                Clocks.of(ticket, history, time, now, language),
                moment(document.promise().due(), zone, language),
                Display.moment(document.submittedAt(), zone, language),
                moment(consent == null ? null : consent.at(), zone, language),
                text(document, "accessibility"),
                text(document, "business-impact"),
                Stream.of(Language.ofTag(document.language()), language)
                        .distinct()
                        .map(each -> new Brief(each.tag(), Briefing.of(ticket, history, now, each)))
                        .toList(),
                Colleagues.named(history).orElse(null),
                CriterionLine.of(document, pack, language),
                CONTACT.stream()
                        .flatMap(slot -> document.answer(slot).stream())
                        .filter(item -> !item.display().isBlank())
                        .toList(),
                Transcript.of(log, ticket.conversationId(), zone, language),
                lines(history, document.requester(), deliveries.of(ticket.number()), zone, language),
                raised.orElse(null),
                raised.flatMap(tickets::find)
                        .filter(other -> !other.standing().closed())
                        .isPresent(),
                tickets.kept(ticket.number()),
                deliveries.givesFiles(document.channel()));
    }

    private static List<HistoryLine> lines(
            List<Entry> history, String requester, List<Delivery> deliveries, ZoneId zone, Language language) {
        var colleagues = Colleagues.speaking(history, requester);
        var byEntry = deliveries.stream()
                .collect(Collectors.toMap(Delivery::entry, Function.identity(), (first, _) -> first));
        return history.reversed().stream()
                .map(entry ->
                        HistoryLine.of(entry, colleagues.get(entry.id()), byEntry.get(entry.id()), zone, language))
                .toList();
    }

    /** A file that either side sent after the request was handed over. */
    record LaterFile(Act.Attached file, String side, String at) {}

    /** The files that were sent since, oldest first. */
    public List<LaterFile> laterFiles() {
        return history.reversed().stream()
                .flatMap(line -> line.files().stream().map(file -> new LaterFile(file, line.side(), line.at())))
                .toList();
    }

    /** A briefing in one language. */
    record Brief(String language, String text) {}

    /** By name who answered whether calls may be recorded; null when it is not known. */
    public @Nullable String consentBy() {
        var consent = document.recordingConsent();
        if (consent == null || !consent.by().equals(document.requester())) {
            return null;
        }
        var writer = text(document, "entered-by");
        return writer == null ? text(document, "contact-name") : writer;
    }

    /** What is not given, as a question in the requester's language. */
    public String ask(TicketDocument.Gap gap) {
        return switch (Language.ofTag(document.language())) {
            case JA -> "「" + gap.label() + "」をお聞かせください。";
            case EN -> "Could you tell us: " + gap.label() + "?";
        };
    }

    /** The severity that it was submitted with, when it has another one now. */
    public @Nullable Level severityBefore() {
        var assessment = document.assessment();
        var before = assessment.chosen() == null ? assessment.suggested() : assessment.chosen();
        return before == document.severity() ? null : before;
    }

    /** The circled number of a field. */
    public String mark(int field) {
        return String.valueOf((char) ('①' + field - 1));
    }

    /** Whether a related number is one of this desk's, not of the vendor's. */
    public boolean ours(String number) {
        return number.startsWith("REQ-");
    }

    /** A size in bytes as a person reads it. */
    public String size(long bytes) {
        return Transcript.size(bytes);
    }

    private static @Nullable String moment(@Nullable OffsetDateTime moment, ZoneId zone, Language language) {
        return moment == null ? null : Display.moment(moment, zone, language);
    }

    private static @Nullable String text(TicketDocument document, String slot) {
        return document.answer(slot)
                .map(Item::display)
                .filter(display -> !display.isBlank())
                .orElse(null);
    }
}
