package dev.uketsuke.attachment;

import dev.uketsuke.privacy.SecretGuard;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name of a file.
 *
 * @param shown as it may be stored and shown: without a path, without what cannot be seen or turns the reading
 *     direction, secrets masked; any script is kept
 * @param judged as a desktop reads it, in lower case: full-width letters plain, dots and blanks at the end gone; holds
 *     what the requester wrote, so never store or show it
 */
record FileName(String shown, String judged) {
    private static final int LONGEST = 200;
    private static final int LONGEST_ENDING = 10;
    /** A colon names a stream of a file to Windows; the main one is the file itself. */
    private static final Pattern MAIN_STREAM = Pattern.compile("(?::[^:]*)?:\\$[A-Z_]+$", Pattern.CASE_INSENSITIVE);

    private static final Pattern DEVICE =
            Pattern.compile("(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\\..*)?", Pattern.CASE_INSENSITIVE);

    static FileName of(String sent, SecretGuard guard) {
        var last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        var visible = new StringBuilder();
        last.codePoints().filter(FileName::visible).forEach(visible::appendCodePoint);
        var name = MAIN_STREAM.matcher(visible.toString().strip()).replaceFirst("");
        return new FileName(shown(name, guard), judged(name));
    }

    private static String shown(String name, SecretGuard guard) {
        var ending = ending(name);
        var stem = stem(name);
        // Apart: a secret in front of an ending would pass for the name of a file.
        var apart = guard.mask(stem);
        var masked = apart.clean() ? guard.mask(name).text() : apart.text() + ending;
        if (masked.isEmpty() || masked.chars().allMatch(c -> c == '.')) {
            return "file";
        }
        var safe = DEVICE.matcher(judged(masked)).matches() ? "_" + masked : masked;
        return safe.length() <= LONGEST ? safe : shortened(safe);
    }

    private static String judged(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFKC);
        return trimmed(MAIN_STREAM.matcher(trimmed(plain)).replaceFirst("")).toLowerCase(Locale.ROOT);
    }

    /** Windows drops dots and blanks at the end of a name. */
    private static String trimmed(String name) {
        var end = name.length();
        while (end > 0 && (name.charAt(end - 1) == '.' || Character.isWhitespace(name.charAt(end - 1)))) {
            end--;
        }
        return name.substring(0, end);
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
        var kept = ending(name);
        var end = LONGEST - kept.length();
        return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end) + kept;
    }

    /** The name without its ending. */
    static String stem(String name) {
        return name.substring(0, name.length() - ending(name).length());
    }

    /** The ending with its dot; empty when there is none worth the name. */
    private static String ending(String name) {
        var dot = name.lastIndexOf('.');
        var ending = dot < 0 ? "" : name.substring(dot);
        return ending.length() > LONGEST_ENDING + 1 ? "" : ending;
    }

    /** Whether a desktop may take it for a file of one of these endings; behind a colon stands a name too. */
    boolean ends(Iterable<String> endings) {
        for (var ending : endings) {
            if (Arrays.stream(judged.split(":")).anyMatch(part -> trimmed(part).endsWith("." + ending))) {
                return true;
            }
        }
        return false;
    }
}
