package dev.uketsuke.console;

import dev.uketsuke.conversation.Delivery;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.ticket.Act;
import dev.uketsuke.ticket.Display;
import dev.uketsuke.ticket.Entry;
import dev.uketsuke.ticket.TicketHistory;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One act about a request as an agent reads it.
 *
 * @param kind key of what was done
 * @param side {@code agent}, {@code requester} or {@code bot}
 * @param colleague who took the request over and did it; null when nobody else than who is named by the side
 * @param to another agent, a severity, a number or a score; null when the act has none
 * @param text what was said; empty when nothing was
 * @param inside whether the requester never sees what it says
 * @param delivery what became of it on its way to the requester; null when nothing is known of one
 */
record HistoryLine(
        String kind,
        String side,
        String actor,
        @Nullable String colleague,
        String at,
        @Nullable String to,
        String text,
        List<Act.Attached> files,
        boolean inside,
        @Nullable Delivery delivery) {
    static HistoryLine of(
            Entry entry, @Nullable String colleague, @Nullable Delivery delivery, ZoneId zone, Language language) {
        var at = Display.moment(entry.at().atOffset(ZoneOffset.UTC), zone, language);
        return new HistoryLine(
                kind(entry.act()),
                entry.actor().side().key(),
                entry.actor().name(),
                colleague,
                at,
                to(entry.act(), zone, language),
                text(entry.act()),
                files(entry.act()),
                inside(entry),
                delivery);
    }

    /** Names in the page's texts how far it came. */
    public String deliveryKey() {
        return delivery == null ? "" : "delivery." + key(delivery.state());
    }

    /** Names in the page's texts why it came no further; empty unless it was given up. */
    public String failureKey() {
        return delivery == null || delivery.failure() == null ? "" : "delivery.failed." + key(delivery.failure());
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String kind(Act act) {
        if (act instanceof Act.Contacted contacted) {
            return contacted.reached() ? "reached" : "missed";
        }
        return TicketHistory.kind(act);
    }

    private static @Nullable String to(Act act, ZoneId zone, Language language) {
        return switch (act) {
            case Act.Reassigned given -> given.to();
            case Act.SeverityChanged changed -> changed.to().name();
            case Act.ReleaseProposed proposed -> proposed.to().name();
            case Act.CloseAnnounced announced ->
                Display.moment(announced.on().atOffset(ZoneOffset.UTC), zone, language);
            case Act.Filed filed ->
                filed.number() + ", " + Display.moment(filed.at().atOffset(ZoneOffset.UTC), zone, language);
            case Act.Raised raised -> raised.number();
            case Act.Linked linked -> linked.number();
            case Act.Merged merged -> merged.number();
            case Act.OriginalClosed original -> original.number();
            case Act.SplitOff part -> part.number() + " " + part.title();
            case Act.SplitFrom whole -> whole.number();
            case Act.ColleagueNamed(var name, var email) -> name + " (" + email + ")";
            case Act.ColleagueConfirmed(var name, var email, var _) -> name + " (" + email + ")";
            case Act.DuplicateJoined joined -> joined.number();
            case Act.SaidOnDuplicate said -> said.number();
            case Act.Rated rated -> Integer.toString(rated.score());
            case Act.SecretPurged purged -> Long.toString(purged.places());
            case Act.Consented consented -> consented.how();
            case Act.Contacted contacted -> contacted.way();
            case Act.Opened _,
                    Act.Claimed _,
                    Act.Released _,
                    Act.Replied _,
                    Act.Asked _,
                    Act.Noted _,
                    Act.ConsentAsked _,
                    Act.Closed _,
                    Act.Reopened _,
                    Act.Said _,
                    Act.Solved _,
                    Act.Declined _,
                    Act.ReleaseAgreed _,
                    Act.ReleaseDeclined _ -> null;
        };
    }

    private static String text(Act act) {
        return switch (act) {
            case Act.Released released -> released.memo();
            case Act.Reassigned given -> given.memo();
            case Act.Replied replied -> replied.text();
            case Act.Asked asked -> asked.text();
            case Act.Noted noted -> noted.text();
            case Act.SeverityChanged changed -> changed.reason();
            case Act.ConsentAsked asked -> asked.summary();
            case Act.SplitOff part -> part.text();
            case Act.Reopened reopened -> reopened.reason();
            case Act.Said said -> said.text();
            case Act.ColleagueConfirmed confirmed -> confirmed.before();
            case Act.SaidOnDuplicate said -> said.text();
            case Act.Rated rated -> rated.comment();
            case Act.Opened _,
                    Act.Claimed _,
                    Act.Contacted _,
                    Act.ReleaseProposed _,
                    Act.CloseAnnounced _,
                    Act.Closed _,
                    Act.Filed _,
                    Act.Merged _,
                    Act.DuplicateJoined _,
                    Act.OriginalClosed _,
                    Act.SplitFrom _,
                    Act.SecretPurged _,
                    Act.ColleagueNamed _,
                    Act.Consented _,
                    Act.Solved _,
                    Act.Declined _,
                    Act.ReleaseAgreed _,
                    Act.ReleaseDeclined _,
                    Act.Linked _,
                    Act.Raised _ -> "";
        };
    }

    static List<Act.Attached> files(Act act) {
        return switch (act) {
            case Act.Replied replied -> replied.files();
            case Act.Said said -> said.files();
            case Act.SaidOnDuplicate said -> said.files();
            case Act.Opened _,
                    Act.Claimed _,
                    Act.Released _,
                    Act.Reassigned _,
                    Act.Asked _,
                    Act.Noted _,
                    Act.Contacted _,
                    Act.SeverityChanged _,
                    Act.ReleaseProposed _,
                    Act.ConsentAsked _,
                    Act.CloseAnnounced _,
                    Act.Closed _,
                    Act.Filed _,
                    Act.ColleagueConfirmed _,
                    Act.Merged _,
                    Act.DuplicateJoined _,
                    Act.OriginalClosed _,
                    Act.SplitOff _,
                    Act.SecretPurged _,
                    Act.SplitFrom _,
                    Act.Reopened _,
                    Act.ColleagueNamed _,
                    Act.Consented _,
                    Act.Solved _,
                    Act.Declined _,
                    Act.ReleaseAgreed _,
                    Act.ReleaseDeclined _,
                    Act.Linked _,
                    Act.Raised _,
                    Act.Rated _ -> List.of();
        };
    }

    /** Whether the requester never sees what the line says. */
    static boolean inside(Entry entry) {
        return switch (entry.act().audience(entry.actor().side())) {
            case BOTH_SIDES -> false;
            case TEXT_FOR_AGENTS -> !text(entry.act()).isBlank();
            case AGENTS -> true;
        };
    }
}
