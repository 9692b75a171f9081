package dev.uketsuke.ticket;

import dev.uketsuke.dialog.Language;
import dev.uketsuke.dialog.Wording;
import dev.uketsuke.severity.Level;
import dev.uketsuke.ticket.TicketDocument.CriterionFinding;
import dev.uketsuke.ticket.TicketDocument.Item;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Six lines about a request for whoever has to report it upwards; what people wrote stays in their words, and internal
 * notes stay out of it.
 */
public final class Briefing {
    private static final int LONGEST = 120;
    private static final Wording TITLE = new Wording("「%s」（%s）", "\"%s\" (%s)");
    private static final Wording SEVERITY = new Wording("重大度：%s（%s）", "Severity: %s (%s)");
    private static final Wording IMPACT = new Wording("影響：%s", "Impact: %s");
    private static final Wording MACHINES = new Wording("%s台", "%s machines");
    private static final Wording SINCE = new Wording("発生：%s（受付：%s）", "Since: %s (submitted: %s)");
    private static final Wording DONE = new Wording("対応：%s", "Done: %s");
    private static final Wording FILED = new Wording("Microsoft に問い合わせ済み（%s）", "filed with Microsoft (%s)");
    private static final Wording MERGED = new Wording("%s とまとめて対応", "handled together with %s");
    private static final Wording WORD = new Wording("%s %s「%s」", "%s, %s: \"%s\"");
    private static final Wording NOTHING_DONE =
            new Wording("お客様への連絡はまだありません", "nobody has contacted the requester yet");
    private static final Wording STATE = new Wording("状況：%s、%s。次の期限：%s", "State: %s, %s. Next due: %s");
    private static final Wording NOBODY = new Wording("担当者なし", "no owner");
    private static final Wording OWNER = new Wording("担当：%s", "owner: %s");
    private static final Wording NOT_TOLD = new Wording("記載なし", "not told");
    private static final Wording NOTHING_DUE = new Wording("なし", "none");
    private static final Wording FIRST_ANSWER = new Wording("%s までに最初の連絡", "first contact by %s");
    private static final Wording LATE = new Wording("%s までの最初の連絡（超過）", "first contact by %s (overdue)");
    private static final Wording NEXT_ANSWER = new Wording("%s までに次の連絡（目標）", "next contact by %s (own aim)");
    private static final Wording LATE_AGAIN = new Wording("%s までの次の連絡（目標を超過）", "next contact by %s (own aim, overdue)");
    private static final Wording CLOSES = new Wording("%s（お返事がなければ終了）", "%s (closed without an answer)");
    private static final Wording CHANGED = new Wording("担当者が変更：%s", "changed by the agent: %s");
    private static final Wording CHOSEN = new Wording("お客様が選択：%s", "chosen by the requester: %s");

    private final Ticket ticket;
    private final TicketDocument document;
    private final List<Entry> history;
    private final Instant now;
    private final Language language;

    private Briefing(Ticket ticket, List<Entry> history, Instant now, Language language) {
        this.ticket = ticket;
        this.document = ticket.document();
        this.history = history;
        this.now = now;
        this.language = language;
    }

    /** The lines, each on its own, in one of the languages. */
    public static String of(Ticket ticket, List<Entry> history, Instant now, Language language) {
        var briefing = new Briefing(ticket, history, now, language);
        return Stream.of(
                        say(TITLE, language, line(ticket.title()), ticket.number()),
                        say(SEVERITY, language, ticket.severity(), briefing.why()),
                        say(IMPACT, language, briefing.impact()),
                        say(
                                SINCE,
                                language,
                                briefing.since(),
                                briefing.moment(ticket.document().submittedAt())),
                        say(DONE, language, briefing.done()),
                        say(STATE, language, briefing.state(), briefing.owner(), briefing.due()))
                .collect(Collectors.joining("\n"));
    }

    private String why() {
        var changed = last(Act.SeverityChanged.class).map(Act.SeverityChanged::reason);
        if (changed.isPresent()) {
            return say(CHANGED, language, line(changed.get()));
        }
        var assessment = document.assessment();
        if (assessment.overridden() && assessment.reason() != null) {
            return say(CHOSEN, language, line(assessment.reason()));
        }
        return document.criteria().stream()
                .filter(criterion -> criterion.state() == TicketDocument.State.MET)
                .filter(criterion -> criterion.level() == ticket.severity())
                .findFirst()
                .map(this::because)
                .orElseGet(() -> meaning(ticket.severity()).in(language));
    }

    private String because(CriterionFinding criterion) {
        var text =
                written() ? line(criterion.text()) : meaning(criterion.level()).in(language);
        var quote = criterion.quote();
        return quote == null
                ? text
                : text + new Wording("、「%s」とのこと", ", \"%s\"").in(language).formatted(line(quote));
    }

    private static Wording meaning(Level level) {
        return switch (level) {
            case A -> new Wording("事業に大きな影響", "major impact on business");
            case B -> new Wording("事業に部分的な影響", "partial impact on business");
            case C -> new Wording("事業に軽微な影響", "minor impact on business");
        };
    }

    private String impact() {
        var machines = value("affected-count").map(count -> say(MACHINES, language, count));
        var extent = text("extent");
        var spread = Stream.concat(extent.stream(), machines.stream())
                .collect(Collectors.joining(language == Language.JA ? "、" : ", "));
        var impact = text("business-impact").orElseGet(() -> NOT_TOLD.in(language));
        return spread.isEmpty()
                ? impact
                : impact + new Wording("（%s）", " (%s)").in(language).formatted(spread);
    }

    private String since() {
        return value("started-at").map(iso -> Display.moment(iso, language)).orElseGet(() -> NOT_TOLD.in(language));
    }

    /** What was said to the requester last, and where else the matter is. */
    private String done() {
        var merged = ticket.standing().mergedInto();
        var elsewhere = Stream.concat(
                last(Act.Filed.class).map(filed -> say(FILED, language, line(filed.number()))).stream(),
                merged == null ? Stream.empty() : Stream.of(say(MERGED, language, merged)));
        var word = history.reversed().stream()
                .flatMap(entry -> spoken(entry.act())
                        .map(text -> say(
                                WORD,
                                language,
                                moment(entry.at().atOffset(ZoneOffset.UTC)),
                                entry.actor().name(),
                                line(text)))
                        .stream())
                .findFirst();
        var all = Stream.concat(word.stream(), elsewhere).toList();
        return all.isEmpty() ? NOTHING_DONE.in(language) : String.join(language == Language.JA ? "、" : "; ", all);
    }

    private static Optional<String> spoken(Act act) {
        return switch (act) {
            case Act.Replied(var text, var _) -> Optional.of(text);
            case Act.Asked(var text) -> Optional.of(text);
            case Act.ConsentAsked(var summary) when !summary.isBlank() -> Optional.of(summary);
            case Act _ -> Optional.empty();
        };
    }

    private <A extends Act> Optional<A> last(Class<A> kind) {
        return history.reversed().stream()
                .map(Entry::act)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }

    private String state() {
        return (switch (ticket.standing().status()) {
                    case NEW -> new Wording("新規", "new");
                    case OPEN -> new Wording("対応中", "in progress");
                    case WAITING -> new Wording("お客様の返事待ち", "waiting for the requester");
                    case SOLVED -> new Wording("終了の確認中", "about to be closed");
                    case CLOSED -> new Wording("終了", "closed");
                })
                .in(language);
    }

    private String owner() {
        var owner = ticket.standing().owner();
        return owner == null ? NOBODY.in(language) : say(OWNER, language, line(owner));
    }

    private String due() {
        var standing = ticket.standing();
        if (standing.closed()) {
            return NOTHING_DUE.in(language);
        }
        if (standing.closesOn() != null) {
            return say(CLOSES, language, moment(standing.closesOn().atOffset(ZoneOffset.UTC)));
        }
        var first = standing.respondedAt() == null;
        var due = first ? ticket.dueAt() : standing.clock().dueAt();
        if (due == null || standing.clock().state() == ResponseClock.State.HELD) {
            return NOTHING_DUE.in(language);
        }
        var late = due.isBefore(now);
        var wording = first ? late ? LATE : FIRST_ANSWER : late ? LATE_AGAIN : NEXT_ANSWER;
        return say(wording, language, moment(due.atOffset(ZoneOffset.UTC)));
    }

    /** Whether it is read in the language that it was written in. */
    private boolean written() {
        return Language.ofTag(document.language()) == language;
    }

    private Optional<String> text(String slot) {
        return document.answer(slot)
                .map(Item::display)
                .filter(text -> !text.isBlank())
                .map(Briefing::line);
    }

    private Optional<String> value(String slot) {
        return document.answer(slot).flatMap(item -> item.values().stream().findFirst());
    }

    private String moment(OffsetDateTime moment) {
        return Display.moment(moment, ZoneId.of(document.zone()), language);
    }

    private static String say(Wording wording, Language language, Object... values) {
        return wording.in(language).formatted(values);
    }

    private static String line(@Nullable String text) {
        var line = text == null ? "" : text.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST ? line : Folded.cut(line, LONGEST) + "…";
    }
}
