package dev.uketsuke.channel.card;

import com.microsoft.bot.schema.Activity;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Teams counts 100 KB in UTF-16 with everything around it: 25 KB of UTF-8 JSON always pass. */
final class SizeLimit {
    private static final int BYTES = 25 * 1024;
    // An escaped character may take six bytes in JSON.
    private static final int TEXT_BYTES = 20 * 1024;

    private SizeLimit() {}

    static boolean fits(Activity activity) {
        return ActivityJson.bytes(activity).length <= BYTES;
    }

    /** The text in parts that each fit, cut at ends of lines where there are any. */
    static List<String> parts(String text) {
        var parts = new ArrayList<String>();
        var rest = text;
        while (!rest.isEmpty()) {
            var end = end(rest);
            parts.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        return parts;
    }

    private static int end(String text) {
        if (size(text) <= TEXT_BYTES) {
            return text.length();
        }
        var end = 0;
        var bytes = 0;
        while (end < text.length()) {
            var character = Character.toString(text.codePointAt(end));
            bytes += size(character);
            if (bytes > TEXT_BYTES) {
                break;
            }
            end += character.length();
        }
        var line = text.lastIndexOf('\n', end - 1);
        return line > 0 ? line + 1 : end;
    }

    private static int size(String text) {
        return text.codePoints()
                .map(point -> point < ' ' || point == '"' || point == '\\'
                        ? 6
                        : Character.toString(point).getBytes(StandardCharsets.UTF_8).length)
                .sum();
    }
}
