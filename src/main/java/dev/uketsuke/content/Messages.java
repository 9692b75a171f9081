package dev.uketsuke.content;

import dev.uketsuke.dialog.Language;
import dev.uketsuke.dialog.Wording;
import java.util.Map;

/** Everything the bot says that is not a question, by key; placeholders are written {@code {name}}. */
public record Messages(Map<String, Wording> byKey) {
    public Messages {
        byKey = Map.copyOf(byKey);
    }

    /**
     * One message with its placeholders filled.
     *
     * @throws IllegalArgumentException when the pack has no such message, or a placeholder is left open
     */
    public String text(String key, Language language, Map<String, String> values) {
        var wording = byKey.get(key);
        if (wording == null) {
            throw new IllegalArgumentException("The pack has no message '" + key + "'");
        }
        return Placeholders.fill(wording.in(language), values);
    }

    public String text(String key, Language language) {
        return text(key, language, Map.of());
    }
}
