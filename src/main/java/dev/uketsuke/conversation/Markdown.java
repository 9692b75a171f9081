package dev.uketsuke.conversation;

import java.util.regex.Pattern;

/** Keeps what people wrote from being taken for Markdown or HTML; cards and messages are both rendered as Markdown. */
final class Markdown {
    /** Only where a sign would mean something: a path or a placeholder such as [PIN_1] stays as people wrote it. */
    private static final Pattern ANYWHERE =
            Pattern.compile("[`*<]|\\\\(?=\\p{Punct})|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])"
                    + "|~(?=~)|(?<=~)~|&(?=#?[A-Za-z0-9]+;)|](?=[(:\\[])");

    private static final Pattern LINE_START = Pattern.compile("(?m)^(\\h*)([>=]|[#+-](?=[\\s#+-]|$))");
    private static final Pattern NUMBER = Pattern.compile("(?m)^(\\h*\\d{1,9})([.)])");
    private static final Pattern LINE_BREAKS = Pattern.compile("(?<!\\s)\\s*\\R\\s*");

    private static final Pattern SPACED = Pattern.compile("[\\p{IsLatin}\\p{N}'’._/-]+");
    private static final Pattern SPACED_END = Pattern.compile(SPACED + "$");
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;:、，；：(（]+$");

    private Markdown() {}

    static String escape(String text) {
        var escaped = ANYWHERE.matcher(text).replaceAll("\\\\$0");
        escaped = LINE_START.matcher(escaped).replaceAll("$1\\\\$2");
        escaped = NUMBER.matcher(escaped).replaceAll("$1\\\\$2");
        return LINE_BREAKS.matcher(escaped.strip()).replaceAll("\n\n");
    }

    /** On one line and at most so many characters long, then escaped. */
    static String escapeShort(String text, int length) {
        return escape(shorten(text, length));
    }

    static String shorten(String text, int length) {
        var line = LINE_BREAKS.matcher(text.strip()).replaceAll(" ");
        return line.codePointCount(0, line.length()) <= length ? line : cutBetweenWords(line, length) + "…";
    }

    /** A word of letters that are written together with spaces between them stays whole, when it begins near the end. */
    private static String cutBetweenWords(String text, int length) {
        var cut = cut(text, length);
        var broken = SPACED.matcher(text.substring(cut.length())).lookingAt() ? SPACED_END.matcher(cut) : null;
        var kept = broken != null && broken.find() && broken.start() >= cut.length() - cut.length() / 3
                ? cut.substring(0, broken.start())
                : cut;
        return BETWEEN.matcher(kept).replaceFirst("");
    }

    /** The first characters of a text that is longer. */
    static String cut(String text, int length) {
        return text.substring(0, text.offsetByCodePoints(0, length));
    }
}
