package dev.uketsuke.attachment;

import dev.uketsuke.privacy.SecretGuard;
import java.util.Locale;

/** The name of a file as it may be stored and shown. */
final class FileName {
    private static final int LONGEST = 200;

    private FileName() {}

    /** Without a path, without what cannot be seen or turns the reading direction, secrets masked; any script is kept. */
    static String clean(String sent, SecretGuard guard) {
        var last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        var visible = new StringBuilder();
        last.codePoints().filter(FileName::visible).forEach(visible::appendCodePoint);
        var name = guard.mask(visible.toString().strip()).text();
        if (name.isEmpty() || name.chars().allMatch(c -> c == '.')) {
            return "file";
        }
        return name.length() <= LONGEST ? name : shortened(name);
    }

    private static boolean visible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    /** Keeps the ending, which says what the file is. */
    private static String shortened(String name) {
        var ending = ending(name);
        var kept = ending.isEmpty() || ending.length() > 10 ? "" : "." + ending;
        var end = LONGEST - kept.length();
        return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end) + kept;
    }

    static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).equals(name)
                ? ""
                : name.substring(name.lastIndexOf('.') + 1).strip().toLowerCase(Locale.ROOT);
    }
}
