package dev.uketsuke.conversation;

import dev.uketsuke.dialog.Truth;
import dev.uketsuke.intake.Request;
import dev.uketsuke.severity.Criterion;
import dev.uketsuke.severity.Fact;
import dev.uketsuke.severity.Level;
import dev.uketsuke.severity.Suggestion.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How a request stands against the criteria of one severity, and what would change it (#52 to #57). */
record StandingText(Voice voice, Request request) {
    String of(Level level) {
        if (request.blank()) {
            return new CriteriaText(voice).all();
        }
        var suggestion = request.suggestion(voice.pack().policy());
        var said = new FindingText(voice, request);
        var lines = suggestion.findings().stream()
                .filter(finding -> finding.criterion().level() == level)
                .map(finding -> "- " + said.line(finding))
                .collect(Collectors.joining("\n"));
        var against = suggestion.against(level);
        var parts = new ArrayList<>(List.of(say("standing.intro", level), lines));
        parts.add(conclusion(level, against));
        if (level == Level.A) {
            parts.addAll(waysOut());
        }
        if (!against.isEmpty()) {
            parts.add(say("standing.choose", level));
        }
        return String.join("\n\n", parts);
    }

    private String conclusion(Level level, List<Finding> against) {
        if (against.isEmpty()) {
            return say("standing.reached", level);
        }
        var excluding = known(against).stream()
                .filter(finding -> finding.criterion().kind() == Criterion.Kind.EXCLUSION)
                .toList();
        var deciding = excluding.isEmpty() ? known(against) : excluding;
        return deciding.isEmpty()
                ? labelled("standing.open", level, against)
                : labelled(excluding.isEmpty() ? "standing.unmet" : "standing.excluded", level, deciding);
    }

    private static List<Finding> known(List<Finding> against) {
        return against.stream()
                .filter(finding -> finding.met() != Truth.UNKNOWN)
                .toList();
    }

    /** What the requester may do meanwhile. */
    private List<String> waysOut() {
        var ways = new ArrayList<String>();
        if (request.facts().truth(Fact.ROLLBACK_SOLVES) == Truth.YES) {
            ways.add(voice.say("severity.roll-back"));
        }
        if (request.facts().truth(Fact.ONGOING) == Truth.NO) {
            ways.add(voice.say("severity.save-logs"));
        }
        return ways;
    }

    private String say(String message, Level level) {
        return voice.say(message, Map.of("level", level.name()));
    }

    private String labelled(String message, Level level, List<Finding> findings) {
        return voice.say(
                message, Map.of("level", level.name(), "labels", new FindingText(voice, request).labels(findings)));
    }
}
