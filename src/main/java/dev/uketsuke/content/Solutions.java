package dev.uketsuke.content;

import java.util.List;
import java.util.Optional;

/**
 * The general solutions of a pack, with the words that finding them takes.
 *
 * @param all in the order of their topics
 * @param synonyms words and phrases of one meaning, in any language
 * @param ignored words that say nothing about a topic
 */
public record Solutions(List<Solution> all, List<List<String>> synonyms, List<String> ignored) {
    public static final Solutions NONE = new Solutions(List.of(), List.of(), List.of());

    public Solutions {
        all = List.copyOf(all);
        synonyms = synonyms.stream().map(List::copyOf).toList();
        ignored = List.copyOf(ignored);
    }

    /** Empty for a topic that this pack no longer has. */
    public Optional<Solution> of(String topic) {
        return all.stream().filter(solution -> solution.topic().equals(topic)).findFirst();
    }
}
