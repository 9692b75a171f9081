package dev.uketsuke.conversation;

import dev.uketsuke.dialog.Truth;
import dev.uketsuke.intake.Request;
import dev.uketsuke.severity.Criterion;
import dev.uketsuke.severity.Fact;
import dev.uketsuke.severity.Level;
import dev.uketsuke.severity.Suggestion;
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
        var parts = new ArrayList<>(List.of(conclusion(level, suggestion)));
        if (level == Level.A) {
            parts.addAll(waysOut());
        }
        if (!suggestion.against(level).isEmpty()) {
            parts.add(say("standing.choose", level));
        }
        parts.add(say("standing.intro", level));
        parts.add(lines);
        return String.join("\n\n", parts);
    }

    private String conclusion(Level level, Suggestion suggestion) {
        var against = suggestion.against(level);
        if (against.isEmpty()) {
            return say("standing.reached", level);
        }
        var said = new FindingText(voice, request);
        var deciding = suggestion.decidingAgainst(level);
        if (deciding.isEmpty()) {
            return labelled("standing.open", level, said.labels(against));
        }
        boolean excluded = deciding.getFirst().criterion().kind() == Criterion.Kind.EXCLUSION;
        return labelled(excluded ? "standing.excluded" : "standing.unmet", level, said.points(deciding))
                + alsoNeeded(level, against, deciding);
    }

    /** What else would have to be so, were what decides not so. */
    private String alsoNeeded(Level level, List<Finding> against, List<Finding> deciding) {
        var facts = deciding.stream().map(finding -> finding.criterion().fact()).collect(Collectors.toSet());
        var others = against.stream()
                .filter(finding -> finding.criterion().kind() == Criterion.Kind.REQUIRED)
                .filter(finding -> !facts.contains(finding.criterion().fact()))
                .toList();
        return others.isEmpty()
                ? ""
                : "\n\n" + labelled("standing.also-needed", level, new FindingText(voice, request).needs(others));
    }

    /** What the requester may do meanwhile. */
    private List<String> waysOut() {
        var ways = new ArrayList<String>();
        if (request.facts().truth(Fact.ONGOING) == Truth.NO) {
            ways.add(voice.say("severity.save-logs"));
        }
        return ways;
    }

    private String say(String message, Level level) {
        return voice.say(message, Map.of("level", level.name()));
    }

    private String labelled(String message, Level level, String labels) {
        return voice.say(message, Map.of("level", level.name(), "labels", labels));
    }
}
