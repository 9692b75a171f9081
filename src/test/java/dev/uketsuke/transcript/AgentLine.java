package dev.uketsuke.transcript;

import dev.uketsuke.severity.Level;
import dev.uketsuke.ticket.Act;
import dev.uketsuke.ticket.Actor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an agent does in a golden conversation, in a line {@code agent <name>: <what> <text>}; it is about the first ticket
 * unless {@code agent <name> <number>:} names another by its place.
 *
 * @param place of the ticket among those of the conversation, from 1
 */
record AgentLine(String name, int place, String what, String text) {
    private static final Pattern LINE =
            Pattern.compile("agent(?: (\\S+?))?(?: (\\d))?: ([a-z-]+)(?: (.*))?", Pattern.DOTALL);

    static Optional<AgentLine> of(String line) {
        var parts = LINE.matcher(line);
        return parts.matches()
                ? Optional.of(new AgentLine(
                        parts.group(1) == null ? "agent" : parts.group(1),
                        parts.group(2) == null ? 1 : Integer.parseInt(parts.group(2)),
                        parts.group(3),
                        parts.group(4) == null ? "" : parts.group(4)))
                : Optional.empty();
    }

    Actor actor() {
        return Actor.agent(name);
    }

    Act act(Instant now) {
        return switch (what) {
            case "claims" -> new Act.Claimed();
            case "releases" -> new Act.Released(text);
            case "reassigns" -> new Act.Reassigned(text, "");
            case "replies" -> new Act.Replied(text, List.of());
            case "asks" -> new Act.Asked(text);
            case "notes" -> new Act.Noted(text);
            case "misses" -> new Act.Contacted(text, false);
            case "severity" ->
                new Act.SeverityChanged(
                        Level.valueOf(text.substring(0, 1)), text.substring(1).strip());
            case "release-to" -> new Act.ReleaseProposed(Level.valueOf(text));
            case "asks-consent" -> new Act.ConsentAsked(text);
            case "announces-close" -> new Act.CloseAnnounced(now.plus(Duration.ofDays(Integer.parseInt(text))));
            case "closes" -> new Act.Closed();
            case "reopens" -> new Act.Reopened(text);
            case "files" -> new Act.Filed(text, now);
            case "files-another" -> Act.Filed.another(text, now);
            case "confirms-colleague" -> new Act.ColleagueConfirmed("", text, "");
            case "links" -> new Act.Linked(text);
            case "merges" -> new Act.Merged(text);
            case "splits" -> part();
            default -> throw new IllegalArgumentException("No agent does '" + what + "'");
        };
    }

    /** {@code splits <severity> <title> | <what is asked there>}. */
    private Act.SplitOff part() {
        var parts = text.substring(1).split("\\|", 2);
        return new Act.SplitOff("", parts[0].strip(), Level.valueOf(text.substring(0, 1)), parts[1].strip(), null);
    }
}
