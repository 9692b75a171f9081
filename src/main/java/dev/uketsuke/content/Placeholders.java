package dev.uketsuke.content;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Placeholders in wording: {@code {name}}. */
final class Placeholders {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z][a-zA-Z0-9-]*)}");

    private Placeholders() {}

    static String fill(String wording, Map<String, String> values) {
        return PLACEHOLDER.matcher(wording).replaceAll(match -> {
            var value = values.get(match.group(1));
            if (value == null) {
                throw new IllegalArgumentException("No value for {" + match.group(1) + "} in: " + wording);
            }
            return java.util.regex.Matcher.quoteReplacement(value);
        });
    }

    static Set<String> in(String wording) {
        var names = new TreeSet<String>();
        var matcher = PLACEHOLDER.matcher(wording);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }
}
