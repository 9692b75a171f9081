package dev.uketsuke.erasure;

import dev.uketsuke.privacy.Unseen;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that must not be stored, as it is found: in either case, whatever stands between its words, and with the marks
 * that JSON, Markdown and HTML put before or in place of its signs. It has no {@code toString} that tells it.
 */
final class Secret {
    static final String PLACEHOLDER = "[PURGED]";

    /** What is shorter stands in other words too. */
    static final int SHORTEST = 4;

    static final int LONGEST = 2_000;
    /** No text is cut off behind more signs than these. */
    private static final int LONGEST_CUT = 400;

    private static final Pattern NUMBER = Pattern.compile("(?i)REQ-[0-9]{4}-[0-9]{6,12}");
    private static final Pattern NEVER = Pattern.compile("(?!)");

    private static final String SPACE = "(?:[\\s\\p{Zs}]|\\\\+(?:[nrt]|u3000|u00a0)|&nbsp;)+";

    private final Pattern pattern;
    private final Pattern shortened;
    private final String core;

    private Secret(Pattern pattern, Pattern shortened, String core) {
        this.pattern = pattern;
        this.shortened = shortened;
        this.core = core;
    }

    /** Empty when it is too short or too long to be looked for, or has no letter and no digit. */
    static Optional<Secret> of(String typed) {
        var text = Unseen.without(typed).strip();
        var length = text.codePointCount(0, text.length());
        if (length < SHORTEST || length > LONGEST || text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return Optional.empty();
        }
        return Optional.of(new Secret(compiled(signs(text)), shortened(signs(text)), core(text)));
    }

    /** The text without it, and without its beginning wherever something was cut off; numbers of requests stay whole. */
    String removed(String text) {
        var numbers = NUMBER.matcher(text).results().toList();
        var without = pattern.matcher(text)
                .replaceAll(found -> numbers.stream().anyMatch(number -> within(found, number))
                        ? Matcher.quoteReplacement(found.group())
                        : PLACEHOLDER);
        return without.indexOf('…') < 0 ? without : shortened.matcher(without).replaceAll(PLACEHOLDER + "…");
    }

    private static boolean within(MatchResult found, MatchResult number) {
        return found.start() >= number.start() && found.end() <= number.end();
    }

    boolean isIn(String text) {
        return pattern.matcher(text).find();
    }

    /** What a row holds in lower case that holds it, for {@code like}; of letters and digits only. */
    String like() {
        return "%" + core + "%";
    }

    private static Pattern compiled(List<String> signs) {
        return Pattern.compile(String.join("", signs), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Its first signs before an ellipsis: as many as make it out, or more. */
    private static Pattern shortened(List<String> signs) {
        if (signs.size() <= SHORTEST) {
            return NEVER;
        }
        var more = "";
        for (var at = Math.min(signs.size(), LONGEST_CUT) - 2; at >= SHORTEST; at--) {
            more = "(?:%s%s)?".formatted(signs.get(at), more);
        }
        return compiled(List.of(String.join("", signs.subList(0, SHORTEST)), more, "…"));
    }

    /** An expression for each sign. */
    private static List<String> signs(String text) {
        var signs = new ArrayList<String>();
        text.codePoints().forEach(point -> {
            if (!Character.isWhitespace(point) && !Character.isSpaceChar(point)) {
                signs.add(Character.isLetterOrDigit(point) ? Character.toString(point) : sign(point));
            } else if (!SPACE.equals(signs.getLast())) {
                signs.add(SPACE);
            }
        });
        return signs;
    }

    private static String sign(int point) {
        var itself = Pattern.quote(Character.toString(point));
        var entity = switch (point) {
            case '&' -> "&amp;|";
            case '<' -> "&lt;|";
            case '>' -> "&gt;|";
            case '"' -> "&quot;|";
            case '\'' -> "&apos;|";
            default -> "";
        };
        return "(?:%s|%s&#0*%d;|&#x0*%x;|\\\\+u%04x)"
                .formatted(
                        // A backslash of its own is doubled by each writer; any other sign may have some before it.
                        point == '\\' ? "\\\\+" : "\\\\*" + itself, entity, point, point, point);
    }

    /** The longest run that every writer leaves as it is and both databases lower alike. */
    private static String core(String text) {
        var longest = "";
        for (var run : text.split("[^\\p{IsAlphabetic}\\p{IsDigit}]+|(?=[^\\x00-\\x7F])(?=\\p{Lu}|\\p{Ll}|\\p{Lt})")) {
            var plain = run.codePoints()
                    .takeWhile(point -> point < 128 || !(Character.isUpperCase(point) || Character.isLowerCase(point)))
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            longest = plain.length() > longest.length() ? plain : longest;
        }
        return longest.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return PLACEHOLDER;
    }
}
