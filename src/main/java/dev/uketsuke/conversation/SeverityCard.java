package dev.uketsuke.conversation;

import dev.uketsuke.dialog.Slot;
import dev.uketsuke.dialog.Truth;
import dev.uketsuke.intake.Request;
import dev.uketsuke.servicelevel.FirstResponse;
import dev.uketsuke.severity.Criterion;
import dev.uketsuke.severity.Fact;
import dev.uketsuke.severity.Level;
import dev.uketsuke.severity.Suggestion;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** The suggested severity on the review: which level, why, what it promises, and what another would. */
final class SeverityCard {
    private final Cards cards;
    private final Voice voice;
    private final Promises promises;
    private final FindingText said;
    private final Request request;
    private final Suggestion suggestion;
    private final Level level;
    private final ZonedDateTime now;

    SeverityCard(Cards cards, Request request, Suggestion suggestion, ZonedDateTime now) {
        this.cards = cards;
        this.voice = cards.voice();
        this.promises = new Promises(voice);
        this.said = new FindingText(voice, request);
        this.request = request;
        this.suggestion = suggestion;
        this.level = request.level(voice.pack().policy());
        this.now = now;
    }

    /** The level in one sentence; whoever wished for a higher one looks there for what speaks against it. */
    String headline() {
        return wished().orElseGet(this::suggestedOrChosen);
    }

    private String suggestedOrChosen() {
        if (suggestion.level() == null) {
            return voice.say("severity.open", Map.of("level", level.name()));
        }
        if (level != suggestion.level()) {
            return voice.say(
                    "severity.chosen",
                    Map.of(
                            "level",
                            level.name(),
                            "suggested",
                            suggestion.level().name()));
        }
        var unheard = unheard();
        return unheard.isEmpty() || isExcluded(Level.A)
                ? suggested()
                : voice.say("severity.not-known", Map.of("level", level.name(), "labels", said.labels(unheard)));
    }

    private List<Suggestion.Finding> unheard() {
        return level == Level.C && level == suggestion.level() ? suggestion.unheardOf(level) : List.of();
    }

    /** A level whose own criterion is not known to be met is what remains once the others are out. */
    private String suggested() {
        var excluding = excluding(Level.A);
        if (suggestion.against(level).isEmpty()) {
            return voice.say("severity.suggested", Map.of("level", level.name()));
        }
        if (level == Level.C && isOut(Level.A) && isOut(Level.B)) {
            return voice.say("severity.remaining", Map.of("level", level.name()));
        }
        return excluding.isEmpty()
                ? voice.say("severity.suggested", Map.of("level", level.name()))
                : voice.say("severity.a-out", Map.of("level", level.name(), "labels", said.points(excluding)));
    }

    private boolean isOut(Level higher) {
        return suggestion.against(higher).stream().anyMatch(finding -> finding.met() != Truth.UNKNOWN);
    }

    private boolean isExcluded(Level higher) {
        return !excluding(higher).isEmpty();
    }

    private List<Suggestion.Finding> excluding(Level higher) {
        return suggestion.findings().stream()
                .filter(finding -> finding.criterion().level() == higher && rulesOut(finding))
                .toList();
    }

    private static boolean rulesOut(Suggestion.Finding finding) {
        return finding.criterion().kind() == Criterion.Kind.EXCLUSION && finding.met() == Truth.YES;
    }

    /** The level as it was submitted. */
    String recorded() {
        return voice.say(
                "review.line", Map.of("label", voice.say("severity.choose"), "value", label(level), "mark", ""));
    }

    /** What is promised, with the closed days that explain it. */
    String promise() {
        var promise = promises.of(request, level, now);
        var closed = promises.closedDays(promise, now);
        return closed.isEmpty()
                ? promises.sentence(promise)
                : promises.sentence(promise)
                        + switch (voice.language()) {
                            case JA -> "。" + closed + "。";
                            case EN -> "; " + closed + ".";
                        };
    }

    List<ObjectNode> parts() {
        var parts = new ArrayList<ObjectNode>();
        parts.add(cards.text("line", "**" + voice.say("field.4") + "**"));
        parts.add(cards.text("line", headline()));
        telling().forEach(finding -> parts.add(line(finding)));
        parts.add(cards.text("paragraph", "**" + promise() + "**"));
        notes().forEach(note -> parts.add(cards.text("paragraph", note)));
        callsUnwanted().ifPresent(conflict -> parts.add(cards.text("warning", conflict)));
        parts.addAll(cards.onDemand("severity-why", voice.say("severity.why"), others()));
        if (asksForA()) {
            var title = voice.say("severity.what-for-a");
            parts.add(cards.part("ask", Map.of("title", title, "card", cards.id(), "about", "severity")));
        }
        parts.add(cards.choices("severity", voice.say("severity.choose"), options(), level.name(), false));
        parts.addAll(
                differs()
                        ? List.of(reason())
                        : cards.onDemand("severity-other", voice.say("severity.other"), List.of(reason())));
        return parts;
    }

    /** Whether the requester wants another level than the suggested one, for which they may give a reason. */
    private boolean differs() {
        var suggested = suggestion.level() == null ? Level.C : suggestion.level();
        var wish = request.wish();
        return level != suggested || (wish != null && wish.level() != suggested);
    }

    /** The reasons, one a line, for readers that show no cards. */
    List<String> reasons() {
        return telling().map(finding -> said.plain(finding)).toList();
    }

    /** What rules a level out comes first, as the first sentence speaks of it. */
    private Stream<Suggestion.Finding> telling() {
        return suggestion.findings().stream()
                .filter(this::telling)
                .sorted(Comparator.comparing(finding -> !rulesOut(finding)));
    }

    /** What decides: what is met as far as it speaks for the level, and what a higher level lacks. */
    private boolean telling(Suggestion.Finding finding) {
        return switch (finding.met()) {
            case YES -> !isRequired(finding) || speaks(finding.criterion().level());
            case NO ->
                finding.criterion().kind() == Criterion.Kind.EXCLUSION
                        ? level == finding.criterion().level()
                        : finding.criterion().level().compareTo(level) < 0 && !excludedByTheSame(finding);
            case UNKNOWN -> false;
        };
    }

    private static boolean isRequired(Suggestion.Finding finding) {
        return finding.criterion().kind() == Criterion.Kind.REQUIRED;
    }

    /** What a level needs says something only when business has stopped and nothing rules the level out. */
    private boolean speaks(Level of) {
        return of == level || (request.facts().truth(Fact.BUSINESS_STOPPED) == Truth.YES && !isExcluded(of));
    }

    /** "Not going on" and "the cause of a recovered problem" are one reason, as are the same words; it is given once. */
    private boolean excludedByTheSame(Suggestion.Finding finding) {
        return suggestion.findings().stream()
                .anyMatch(other -> rulesOut(other)
                        && (other.criterion().fact() == finding.criterion().fact()
                                || (finding.quote() != null && finding.quote().equals(other.quote()))));
    }

    private ObjectNode reason() {
        var values = new HashMap<String, Object>();
        values.put("slot", Slot.SEVERITY_REASON.name());
        values.put("label", voice.say("severity.reason"));
        reasonGiven().ifPresent(given -> values.put("value", given));
        return cards.part("input-text", values);
    }

    private Optional<String> reasonGiven() {
        return Optional.ofNullable(request.wish()).flatMap(wish -> Optional.ofNullable(wish.reason()));
    }

    /** Where A was wished for or is ruled out, or business has stopped, it can be asked with one tap what would make it A. */
    private boolean asksForA() {
        var wish = request.wish();
        return level != Level.A
                && ((wish != null && wish.level() == Level.A)
                        || isExcluded(Level.A)
                        || request.facts().truth(Fact.BUSINESS_STOPPED) == Truth.YES);
    }

    /** What was not decisive, and where the criteria come from. */
    private List<ObjectNode> others() {
        var lines = Stream.concat(
                suggestion.findings().stream()
                        .filter(finding -> !telling(finding))
                        .map(finding -> said.line(finding)),
                Stream.of(new CriteriaText(voice).source()));
        return List.of(cards.text("small", lines.collect(Collectors.joining("\n\n"))));
    }

    private ObjectNode line(Suggestion.Finding finding) {
        return cards.row(
                finding.criterion().fact().slot(),
                said.label(finding),
                List.of(cards.text("line", said.line(finding))));
    }

    /** What the level asks of the requester, and the ways out that the facts point to. */
    private List<String> notes() {
        var notes = new ArrayList<String>();
        stillOpen().ifPresent(notes::add);
        reasonGiven()
                .map(given -> voice.say("severity.reason-given", Map.of("reason", Markdown.escapeShort(given, 200))))
                .ifPresent(notes::add);
        openForA().ifPresent(notes::add);
        if (level == Level.A) {
            notes.add(voice.say("severity.commitment"));
            notes.add(voice.say("severity.keep-ready"));
        }
        if (request.facts().truth(Fact.ROLLBACK_SOLVES) == Truth.YES) {
            notes.add(voice.say("severity.roll-back"));
        }
        if (request.facts().truth(Fact.ONGOING) == Truth.NO) {
            notes.add(voice.say("severity.save-logs"));
        }
        return notes;
    }

    /** That a higher level was wished for, and what of its criteria speaks against it. */
    private Optional<String> wished() {
        var wish = request.wish();
        if (wish == null || wish.level().compareTo(level) >= 0) {
            return Optional.empty();
        }
        var known = suggestion.decidingAgainst(wish.level());
        return Optional.of(voice.say(
                known.isEmpty() ? "severity.wished-open" : "severity.wished",
                Map.of(
                        "level",
                        wish.level().name(),
                        "suggested",
                        level.name(),
                        "labels",
                        known.isEmpty() ? said.labels(suggestion.against(wish.level())) : said.points(known))));
    }

    /** What could still raise the level, where the first sentence says what speaks against a higher one. */
    Optional<String> stillOpen() {
        var wish = request.wish();
        if (wished().isEmpty() && !isExcluded(Level.A)) {
            return Optional.empty();
        }
        var named = suggestion.against(wish == null ? Level.A : wish.level());
        var open = unheard().stream()
                .filter(finding -> !named.contains(finding)
                        && !isExcluded(finding.criterion().level()))
                .toList();
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(voice.say("severity.still-open", Map.of("labels", said.labels(open))));
    }

    /** When nothing but what is not known keeps A away, it is named: it can be said now, and an engineer asks for it. */
    Optional<String> openForA() {
        var against = suggestion.against(Level.A);
        boolean onlyUnknown = request.facts().truth(Fact.BUSINESS_STOPPED) == Truth.YES
                && suggestion.level() != Level.A
                && request.chosen() == null
                && request.wish() == null
                && against.stream().allMatch(finding -> finding.met() == Truth.UNKNOWN);
        return onlyUnknown
                ? Optional.of(voice.say("severity.open-for-a", Map.of("labels", said.labels(against))))
                : Optional.empty();
    }

    /** That calls are not wanted, where severity A is handled by nothing else. */
    Optional<String> callsUnwanted() {
        return request.againstCalls(voice.pack().policy()).isEmpty()
                ? Optional.empty()
                : Optional.of(voice.say("review.phone-conflict"));
    }

    private List<ObjectNode> options() {
        return Arrays.stream(Level.values())
                .map(option -> cards.choice(option.name(), option(option)))
                .toList();
    }

    private String label(Level option) {
        return voice.pack()
                .policy()
                .question(Slot.SEVERITY)
                .map(question -> question.display(option.name(), voice.language()))
                .orElse(option.name());
    }

    private String option(Level option) {
        FirstResponse promise = promises.of(request, option, now);
        return voice.say(
                option == Level.A ? "severity.option-a" : "severity.option",
                Map.of("label", label(option), "promise", promises.shortly(promise)));
    }
}
