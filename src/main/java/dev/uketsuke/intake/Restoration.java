package dev.uketsuke.intake;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Answered;
import dev.uketsuke.dialog.Answers;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.severity.FactState;
import dev.uketsuke.severity.Facts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Puts back what was hidden in a message and turned out to be no secret.
 *
 * @param before the message as it was stored
 * @param after the message as it is known to be now
 * @param elsewhere placeholders of other messages; alone, one of them may as well be from there and stays
 */
public record Restoration(String before, String after, Set<String> elsewhere) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\[[A-Z_]+_[0-9]+]");

    public Restoration(String before, String after) {
        this(before, after, Set.of());
    }

    public Restoration {
        elsewhere = Set.copyOf(elsewhere);
    }

    /** The same among all that was said. */
    Restoration among(List<String> words) {
        var others = words.stream()
                .filter(said -> !said.equals(before))
                .flatMap(said -> PLACEHOLDER.matcher(said).results())
                .map(MatchResult::group)
                .collect(Collectors.toUnmodifiableSet());
        return new Restoration(before, after, others);
    }

    /** A piece of the message with its words put back; anything else stays as it is. */
    String of(String text) {
        if (text.equals(before)) {
            return after;
        }
        return !PLACEHOLDER.matcher(text).find() || !before.contains(text) || elsewhere.contains(text)
                ? text
                : shown(text);
    }

    /** An answer with its words put back; one that was made out of the message, such as a title, is no piece of it. */
    Answered of(Answered answered) {
        var quote = answered.quote();
        var answer = answered.answer() instanceof Answer.Given given
                ? new Answer.Given(given.values().stream()
                        .map(value -> answered.provenance() == Provenance.INFERRED ? derived(value) : of(value))
                        .toList())
                : answered.answer();
        return new Answered(answer, answered.provenance(), quote == null ? null : of(quote), answered.asked());
    }

    private String derived(String text) {
        return PLACEHOLDER.matcher(text).results().map(MatchResult::group).anyMatch(elsewhere::contains)
                ? of(text)
                : shown(text);
    }

    private String shown(String text) {
        var restored = text;
        for (var hidden : hidden().entrySet()) {
            restored = restored.replace(hidden.getKey(), hidden.getValue());
        }
        return restored;
    }

    Answers of(Answers answers) {
        var restored = answers;
        for (var entry : answers.bySlot().entrySet()) {
            restored = restored.with(entry.getKey(), of(entry.getValue()));
        }
        return restored;
    }

    Facts of(Facts facts) {
        var restored = facts;
        for (var entry : facts.states().entrySet()) {
            var state = entry.getValue();
            var quote = state.quote();
            restored = restored.with(
                    entry.getKey(),
                    new FactState(state.truth(), state.provenance(), quote == null ? null : of(quote), state.choice()));
        }
        return restored;
    }

    /** Each placeholder with what stood there: both messages are the same between the placeholders. */
    private Map<String, String> hidden() {
        var hidden = new LinkedHashMap<String, String>();
        var placeholders = PLACEHOLDER.matcher(before).results().toList();
        var at = placeholders.isEmpty() ? 0 : placeholders.getFirst().start();
        for (var i = 0; i < placeholders.size(); i++) {
            var last = i == placeholders.size() - 1;
            var between = before.substring(
                    placeholders.get(i).end(),
                    last ? before.length() : placeholders.get(i + 1).start());
            var end = last ? after.length() - between.length() : after.indexOf(between, at + 1);
            if (end < at) {
                return hidden;
            }
            hidden.put(placeholders.get(i).group(), after.substring(at, end));
            at = end + between.length();
        }
        return hidden;
    }
}
