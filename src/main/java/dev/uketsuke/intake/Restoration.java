package dev.uketsuke.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Puts back what was hidden in a message and turned out to be no secret.
 *
 * @param before the message as it was stored
 * @param after the message as it is known to be now
 */
public record Restoration(String before, String after) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\[[A-Z_]+_[0-9]+]");

    /** A piece of the message with its words put back; anything else stays as it is. */
    String of(String text) {
        if (text.equals(before)) {
            return after;
        }
        if (!PLACEHOLDER.matcher(text).find() || !before.contains(text)) {
            return text;
        }
        var restored = text;
        for (var hidden : hidden().entrySet()) {
            restored = restored.replace(hidden.getKey(), hidden.getValue());
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
