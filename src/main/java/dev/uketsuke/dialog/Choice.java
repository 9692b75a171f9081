package dev.uketsuke.dialog;

import java.util.List;

/**
 * One of the answers that a question offers.
 *
 * @param key stable name, kept as the value; never renamed
 * @param cues words in any language that mean this choice when they are typed
 */
public record Choice(String key, Wording label, List<String> cues) {
    public Choice {
        cues = List.copyOf(cues);
    }
}
