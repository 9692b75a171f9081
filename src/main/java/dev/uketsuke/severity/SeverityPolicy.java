package dev.uketsuke.severity;

import dev.uketsuke.dialog.Question;
import java.util.List;
import java.util.Map;

/**
 * The written criteria of the severities (#43 to #62): from facts to a suggested level, with the reasons.
 *
 * @param criteria in the order in which they are shown
 * @param questions how each fact is asked; answered with {@code yes}, {@code no} or {@code unknown}
 */
public record SeverityPolicy(List<Criterion> criteria, Map<Fact, Question> questions) {
    public SeverityPolicy {
        criteria = List.copyOf(criteria);
        questions = Map.copyOf(questions);
    }

    /**
     * Suggests a level.
     *
     * @param trouble whether the request reports a problem; a problem with no stated impact is C, a question has no level
     *     of its own
     */
    public Suggestion suggest(Facts facts, boolean trouble) {
        return new Suggestion(null, List.of(), List.of());
    }
}
