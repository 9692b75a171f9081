package dev.uketsuke.content;

import dev.uketsuke.dialog.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rule of the article that a pack implements, or one conflict between its rules.
 *
 * @param name as content, tests and transcripts cite it: {@code #57}, or {@code C3} for a conflict
 * @param text what it asks of the bot or the requester, in a line
 * @param later whether it only matters once a request was submitted
 * @param passages what in the pack serves it, in the order of the files
 */
public record Rule(String name, Kind kind, Wording text, boolean later, List<Passage> passages) {
    public Rule {
        passages = List.copyOf(passages);
    }

    /** What kind of statement it is. */
    public enum Kind {
        FIELD,
        RULE,
        LIMIT,
        TIP,
        FLOW,
        EXCLUSION,
        CONFLICT
    }

    /**
     * A piece of the pack that cites the rule.
     *
     * @param file relative to the pack, such as {@code messages.yaml}
     * @param place in the file, such as {@code split.proposed}; empty for the whole file
     * @param text what is said there; null for a setting
     */
    public record Passage(
            String file, String place, @Nullable Wording text) {}
}
