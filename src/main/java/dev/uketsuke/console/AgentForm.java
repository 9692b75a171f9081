package dev.uketsuke.console;

import dev.uketsuke.privacy.SecretGuard;
import dev.uketsuke.privacy.Unseen;
import dev.uketsuke.severity.Level;
import dev.uketsuke.ticket.Act;
import dev.uketsuke.ticket.VendorNumber;
import java.io.Serializable;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an agent filled in to do something about a request; secrets in it are hidden before anything else sees them. One that
 * was refused waits in the session for the page to show it again.
 *
 * @param act the kind, such as {@code claimed} or {@code replied}
 * @param text what is said, or why
 * @param to another agent, a severity, the number of another request, or a colleague's address
 * @param title of the request that is made of a part of this one
 * @param at when it was done, in {@code zone} where it names none; empty for now
 * @param way in which the requester was contacted
 * @param unseen whether somebody who has never signed in is said to work here
 * @param another whether what was filed stands beside what was filed before, and does not correct it
 */
record AgentForm(
        @Nullable String act,
        @Nullable String text,
        @Nullable String to,
        @Nullable String title,
        @Nullable String way,
        @Nullable Boolean reached,
        @Nullable String at,
        @Nullable String zone,
        @Nullable Boolean unseen,
        @Nullable Boolean another)
        implements Serializable {
    static final int LONGEST_TEXT = 8_000;
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_TITLE = 200;
    private static final Set<String> SELDOM = Set.of(
            "severity-changed",
            "release-proposed",
            "reassigned",
            "contacted",
            "filed",
            "linked",
            "split-off",
            "merged",
            "close-announced");
    private static final SecretGuard GUARD = new SecretGuard();

    /** How long the requester has to answer once a close was announced (#85). */
    private static final Duration NOTICE = Duration.ofDays(7);

    /** What was typed to merge a request into another. */
    static AgentForm merging(String typed) {
        return new AgentForm("merged", null, typed, null, null, null, null, null, null, null);
    }

    /** The same with its secrets hidden, to be kept until it is shown again. */
    AgentForm masked() {
        return new AgentForm(
                masked(act),
                masked(text),
                masked(to),
                masked(title),
                masked(way),
                reached,
                masked(at),
                masked(zone),
                unseen,
                another);
    }

    /** Whether its act is among those that are needed seldom and folded away. */
    public boolean seldom() {
        return act != null && SELDOM.contains(act);
    }

    /** The field of the page that a refusal is about; empty when it is about the whole act. */
    String place(String reason) {
        if (!"filed".equals(act)) {
            return "";
        }
        return switch (reason) {
            case "refused.incomplete.number", "refused.same-filing" -> "filed-to";
            case "refused.incomplete.at" -> "filed-at";
            default -> "";
        };
    }

    private static @Nullable String masked(@Nullable String typed) {
        return typed == null ? null : GUARD.mask(typed).text();
    }

    /**
     * The act that the form asks for.
     *
     * @param files that were sent with it
     * @throws IncompleteException when something is missing that it needs
     */
    Act.OfAgent read(Instant now, List<Act.Attached> files) {
        if (!files.isEmpty() && !"replied".equals(act)) {
            throw new IncompleteException("files");
        }
        return switch (act == null ? "" : act) {
            case "claimed" -> new Act.Claimed();
            case "released" -> new Act.Released(optional());
            case "reassigned" -> new Act.Reassigned(name(to), optional());
            case "replied" -> new Act.Replied(files.isEmpty() ? needed() : optional(), files);
            case "asked" -> new Act.Asked(needed());
            case "noted" -> new Act.Noted(needed());
            case "contacted" -> new Act.Contacted("mail".equals(way) ? "mail" : "phone", Boolean.TRUE.equals(reached));
            case "severity-changed" -> new Act.SeverityChanged(level(), needed());
            case "release-proposed" -> new Act.ReleaseProposed(level());
            case "consent-asked" -> new Act.ConsentAsked(optional());
            case "close-announced" -> new Act.CloseAnnounced(now.plus(NOTICE));
            case "closed" -> new Act.Closed();
            case "reopened" -> new Act.Reopened(optional());
            case "filed" ->
                Boolean.TRUE.equals(another)
                        ? Act.Filed.another(vendors(), done(now))
                        : new Act.Filed(vendors(), done(now));
            case "colleague-confirmed" -> new Act.ColleagueConfirmed("", name(to), "");
            case "linked" -> new Act.Linked(number());
            case "split-off" -> new Act.SplitOff("", titled(), level(), needed(), null);
            case "merged" -> new Act.Merged(number());
            default -> throw new IncompleteException("act");
        };
    }

    private String needed() {
        var said = optional();
        if (Unseen.nothing(said)) {
            throw new IncompleteException("text");
        }
        return said;
    }

    private String optional() {
        var said = text == null ? "" : text.strip();
        if (said.length() > LONGEST_TEXT) {
            throw new IncompleteException("text");
        }
        return GUARD.mask(Unseen.without(said)).text();
    }

    private static String name(@Nullable String given) {
        return line(given, LONGEST_NAME, "to");
    }

    private String titled() {
        return line(title, LONGEST_TITLE, "title");
    }

    private static String line(@Nullable String given, int longest, String field) {
        var line = given == null ? "" : Unseen.without(given).strip();
        if (line.isEmpty() || line.length() > longest || line.indexOf('\n') >= 0) {
            throw new IncompleteException(field);
        }
        return GUARD.mask(line).text();
    }

    /** Not in the future; clocks may differ a little. */
    private Instant done(Instant now) {
        if (at == null || at.isBlank()) {
            return now;
        }
        try {
            var given =
                    DateTimeFormatter.ISO_DATE_TIME.parseBest(at.strip(), OffsetDateTime::from, LocalDateTime::from);
            var moment = given instanceof LocalDateTime local
                    ? local.atZone(ZoneId.of(zone == null ? "" : zone)).toInstant()
                    : Instant.from(given);
            if (moment.isAfter(Instant.EPOCH) && moment.isBefore(now.plus(CLOCKS_DIFFER))) {
                return moment.isAfter(now) ? now : moment.truncatedTo(ChronoUnit.MICROS);
            }
        } catch (DateTimeException noMoment) {
            throw new IncompleteException("at");
        }
        throw new IncompleteException("at");
    }

    /** A number of ours as it is written by hand. */
    String number() {
        return Normalizer.normalize(name(to), Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
    }

    private String vendors() {
        return VendorNumber.of(name(to)).orElseThrow(() -> new IncompleteException("number"));
    }

    private Level level() {
        if (to == null || !to.matches("[ABC]")) {
            throw new IncompleteException("to");
        }
        return Level.valueOf(to);
    }

    /** Something is missing or too long. */
    static final class IncompleteException extends RuntimeException {
        private final String field;

        IncompleteException(String field) {
            super("The field '" + field + "' is missing, too long, or none that is known");
            this.field = field;
        }

        String field() {
            return field;
        }
    }
}
