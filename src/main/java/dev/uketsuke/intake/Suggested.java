package dev.uketsuke.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The articles with general solutions that were shown for a request, once (#7).
 *
 * @param card id of the card that shows them
 * @param topics of the articles, best first
 * @param verdict what the requester said of them; null while they passed them over
 */
public record Suggested(
        String card, List<String> topics, @Nullable Verdict verdict) {
    public Suggested {
        topics = List.copyOf(topics);
    }

    Suggested judged(Verdict said) {
        return new Suggested(card, topics, said);
    }

    /** Whether they solved it. */
    public enum Verdict {
        SOLVED,
        NOT_SOLVED
    }
}
