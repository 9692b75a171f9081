package dev.uketsuke.knowledge;

import dev.uketsuke.content.Pack;
import dev.uketsuke.content.Solution;
import dev.uketsuke.dialog.Language;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the general solutions that answer a message (#7). The index is built once for each pack, when it is first asked.
 *
 * <p>Searches wait for each other: a request searches once, for less than a millisecond.
 */
public final class Knowledge implements AutoCloseable {
    private final Map<Language, SolutionIndex> indexes = new EnumMap<>(Language.class);
    private @Nullable String hash;

    /**
     * The articles that answer a message, best first, three at most; none when none does.
     *
     * @param text masked; in the language, as far as the requester keeps to it
     */
    public synchronized List<Solution> answering(String text, Language language, Pack pack) {
        if (!pack.hash().equals(hash)) {
            close();
            hash = pack.hash();
        }
        return indexes.computeIfAbsent(language, one -> new SolutionIndex(pack.solutions(), one))
                .answering(text);
    }

    @Override
    public synchronized void close() {
        indexes.values().forEach(SolutionIndex::close);
        indexes.clear();
    }
}
