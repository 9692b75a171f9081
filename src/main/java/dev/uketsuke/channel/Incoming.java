package dev.uketsuke.channel;

import dev.uketsuke.conversation.Utterance;
import java.util.Set;

/**
 * One thing that an activity says.
 *
 * @param key what a repeat of it has in common with it
 */
record Incoming(String key, Utterance utterance) {
    /** Parts of a message that came and cannot be read. */
    static final String FILE = "file";

    static final String VALUE = "value";

    private static final Set<String> WRITTEN = Set.of("messageUpdate", FILE, VALUE);

    /** Whether somebody waits for an answer; a thumbs-up or a deletion is better left without one. */
    boolean wantsAnswer() {
        return !(utterance instanceof Utterance.Unsupported(var type)) || WRITTEN.contains(type);
    }
}
