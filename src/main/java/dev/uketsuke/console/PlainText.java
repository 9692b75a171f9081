package dev.uketsuke.console;

import java.util.regex.Pattern;

/** What bot and agents say without the signs that make it bold or keep it from being taken for Markdown. */
final class PlainText {
    private static final Pattern BOLD = Pattern.compile("(?<!\\\\)\\*\\*");
    private static final Pattern ESCAPED = Pattern.compile("\\\\(\\p{Punct})");

    private PlainText() {}

    static String of(String markdown) {
        return ESCAPED.matcher(BOLD.matcher(markdown).replaceAll("")).replaceAll("$1");
    }
}
