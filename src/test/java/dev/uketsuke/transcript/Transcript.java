package dev.uketsuke.transcript;

import dev.uketsuke.conversation.Utterance;
import dev.uketsuke.conversation.Utterance.Action;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.dialog.Wording;
import dev.uketsuke.intake.Outage;
import dev.uketsuke.severity.Level;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A golden conversation as it is written down: a title, a line of settings, and what the requester does; all the rest is
 * what the bot must say.
 *
 * @param head the lines before the conversation, kept as they are
 * @param locale language tag of the requester's client
 * @param now when the conversation begins
 */
record Transcript(List<String> head, String locale, ZonedDateTime now, List<Step> steps) {
    private static final Pattern SETTINGS =
            Pattern.compile("locale: (\\S+) +now: (\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2})(?: +zone: (\\S+))?");
    private static final Pattern LATER = Pattern.compile("now: (\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2})");
    private static final Pattern OUTAGE = Pattern.compile("outage: (\\S+) ([ABC]) (.+) / (.+) / (.+)");
    private static final Pattern REQUESTER =
            Pattern.compile("requester(?: \\[([a-z_]+)(?: ([a-z0-9-]+))?])?:(?: (.*))?");
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final String INDENT = "    ";
    private static final String MODEL = "model:";

    /**
     * One thing the requester does.
     *
     * @param lines as they stand in the file
     * @param card whether it is a tap on the open card
     * @param again whether the tap is on the card that was answered before
     * @param at when it is done; null for a minute after what was done before
     * @param agent what an agent does instead; null when the requester does something
     * @param model what the language model answers when it is asked about this; null when it must not be asked
     */
    record Step(
            List<String> lines,
            Action action,
            boolean card,
            boolean again,
            String about,
            String text,
            @Nullable ZonedDateTime at,
            @Nullable String model,
            @Nullable AgentLine agent) {
        /** What is done, on the card that is open now. */
        Utterance utterance(String openCard) {
            return card
                    ? new Utterance.Tapped(openCard, action, about.isEmpty() ? null : new Slot(about), values())
                    : new Utterance.Said(text, List.of());
        }

        private Map<Slot, String> values() {
            var values = new LinkedHashMap<Slot, String>();
            for (var part : text.split(";")) {
                var pair = part.split("=", 2);
                if (pair.length == 2) {
                    values.put(new Slot(pair[0].strip()), pair[1].strip());
                }
            }
            return values;
        }
    }

    /** The outages that last during it, from lines {@code outage: <id> <severity> <ja> / <en> / <cue>, <cue>} of its head. */
    List<Outage> outages() {
        return head.stream()
                .map(OUTAGE::matcher)
                .filter(Matcher::matches)
                .map(line -> new Outage(
                        line.group(1),
                        new Wording(line.group(3), line.group(4)),
                        Level.valueOf(line.group(2)),
                        List.of(line.group(5).split(", *")),
                        now.minusHours(1).toInstant(),
                        null))
                .toList();
    }

    /** Whether a language model helps in this conversation. */
    boolean assisted() {
        return steps.stream().anyMatch(step -> step.model() != null);
    }

    static Transcript parse(List<String> lines) {
        var head = lines.stream()
                .takeWhile(line -> !line.startsWith("requester") && !line.startsWith("bot"))
                .toList();
        var settings = head.stream()
                .map(SETTINGS::matcher)
                .filter(matcher -> matcher.find())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No line 'locale: … now: …' before the conversation"));
        var zone = ZoneId.of(settings.group(3) == null ? "Asia/Tokyo" : settings.group(3));
        return new Transcript(
                head,
                settings.group(1),
                LocalDateTime.parse(settings.group(2), MINUTES).atZone(zone),
                steps(lines, zone));
    }

    private static List<Step> steps(List<String> lines, ZoneId zone) {
        var steps = new ArrayList<Step>();
        @Nullable Matcher later = null;
        for (int i = 0; i < lines.size(); i++) {
            var time = LATER.matcher(lines.get(i));
            later = time.matches() ? time : later;
            var matcher = REQUESTER.matcher(lines.get(i));
            var agent = AgentLine.of(lines.get(i));
            if (!matcher.matches() && agent.isEmpty()) {
                continue;
            }
            var at = later == null
                    ? null
                    : LocalDateTime.parse(later.group(1), MINUTES).atZone(zone);
            var own = new ArrayList<>(later == null ? List.of(lines.get(i)) : List.of(later.group(), lines.get(i)));
            later = null;
            if (agent.isPresent()) {
                steps.add(new Step(own, Action.ANSWER, false, false, "", "", at, null, agent.get()));
                continue;
            }
            var text = new StringBuilder(matcher.group(3) == null ? "" : matcher.group(3));
            while (i + 1 < lines.size() && lines.get(i + 1).startsWith(INDENT)) {
                own.add(lines.get(++i));
                text.append('\n').append(lines.get(i).substring(INDENT.length()));
            }
            var model = i + 1 < lines.size() && lines.get(i + 1).startsWith(MODEL) ? new StringBuilder() : null;
            if (model != null) {
                own.add(lines.get(++i));
                model.append(lines.get(i).substring(MODEL.length()));
                while (i + 1 < lines.size() && lines.get(i + 1).startsWith(INDENT)) {
                    own.add(lines.get(++i));
                    model.append('\n').append(lines.get(i));
                }
            }
            var again = "again".equals(matcher.group(1));
            var action = matcher.group(1) == null || again
                    ? Action.ANSWER
                    : Action.valueOf(matcher.group(1).toUpperCase(Locale.ROOT));
            steps.add(new Step(
                    own,
                    action,
                    matcher.group(1) != null,
                    again,
                    matcher.group(2) == null ? "" : matcher.group(2),
                    text.toString(),
                    at,
                    model == null ? null : model.toString().strip(),
                    null));
        }
        return steps;
    }
}
