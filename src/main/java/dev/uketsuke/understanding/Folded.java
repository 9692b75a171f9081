package dev.uketsuke.understanding;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.uketsuke.intake.Found;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A text made alike for matching (NFKC, lower case, plain quotes and hyphens), with the way back to the requester's own
 * characters. Circled numbers stay as they are, since they number questions and are no digits. Thread-safe.
 */
final class Folded {
    private final String original;
    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final Map<Place, Object> found = new ConcurrentHashMap<>();

    private Folded(String original, String text, int[] starts, int[] ends) {
        this.original = original;
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    static Folded of(String original) {
        var text = new StringBuilder(original.length());
        var starts = new IntList();
        var ends = new IntList();
        for (int at = 0; at < original.length(); ) {
            int next = clusterEnd(original, at);
            var folded = fold(original, at, next);
            text.append(folded);
            for (int i = 0; i < folded.length(); i++) {
                starts.add(at);
                ends.add(next);
            }
            at = next;
        }
        return new Folded(original, text.toString(), starts.toArray(), ends.toArray());
    }

    /** The folded form of a few words, such as a cue from the content. */
    static String fold(String words) {
        return of(words).text().strip();
    }

    private static int clusterEnd(String text, int at) {
        int end = at + Character.charCount(text.codePointAt(at));
        while (end < text.length() && joins(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean joins(char mark) {
        return mark == '\uFF9E'
                || mark == '\uFF9F'
                || (mark >= '\u0300' && Character.getType(mark) == Character.NON_SPACING_MARK);
    }

    private static String fold(String text, int start, int end) {
        if (end - start == 1) {
            char only = text.charAt(start);
            if (only < 0x80) {
                return String.valueOf(Character.toLowerCase(only));
            }
            if ((only >= '\u3041' && only <= '\u3096')
                    || (only >= '\u30A1' && only <= '\u30FC')
                    || (only >= '\u4E00' && only <= '\u9FFF')
                    || (only >= '\u2460' && only <= '\u2473')) {
                return String.valueOf(only);
            }
        }
        var plain = Normalizer.normalize(text.substring(start, end), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT);
        return plain.length() == 1 ? String.valueOf(alike(plain.charAt(0))) : plain;
    }

    private static char alike(char plain) {
        return switch (plain) {
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
            case '\u2018', '\u2019', '\u02BC' -> '\'';
            case '\u201C', '\u201D' -> '"';
            case '\u301C' -> '~';
            case '\r', '\u2028', '\u2029', '\u0085' -> '\n';
            case '\t' -> ' ';
            default -> plain;
        };
    }

    String text() {
        return text;
    }

    String original() {
        return original;
    }

    Span all() {
        return new Span(0, text.length());
    }

    String text(Span span) {
        return text.substring(span.start(), span.end());
    }

    /** The requester's own characters of a span. */
    String quote(Span span) {
        return span.start() >= span.end() ? "" : original.substring(starts[span.start()], ends[span.end() - 1]);
    }

    /** Where in the original a value stands. */
    Found.Place place(String value, Span span) {
        return span.start() >= span.end()
                ? new Found.Place(value, 0, 0)
                : new Found.Place(value, starts[span.start()], ends[span.end() - 1]);
    }

    /** The requester's own characters of a span in plain ASCII where there is one, case kept. */
    String plain(Span span) {
        return Normalizer.normalize(quote(span), Normalizer.Form.NFKC).strip();
    }

    Span trim(Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && blank(text.charAt(start))) {
            start++;
        }
        while (start < end && blank(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean blank(char c) {
        return c <= ' ' || Character.isWhitespace(c);
    }

    /** Every match of a pattern within a span. */
    List<Hit> hits(Pattern pattern, Span within) {
        var hits = new ArrayList<Hit>();
        var part = text(within);
        if (!Needles.of(pattern).mayMatch(part)) {
            return hits;
        }
        var matcher = pattern.matcher(part);
        while (matcher.find()) {
            hits.add(hit(matcher, within.start()));
        }
        return hits;
    }

    Optional<Hit> hit(Pattern pattern, Span within) {
        var part = text(within);
        if (!Needles.of(pattern).mayMatch(part)) {
            return Optional.empty();
        }
        var matcher = pattern.matcher(part);
        return matcher.find() ? Optional.of(hit(matcher, within.start())) : Optional.empty();
    }

    boolean has(Pattern pattern, Span within) {
        var part = text(within);
        return Needles.of(pattern).mayMatch(part) && pattern.matcher(part).find();
    }

    /** Like {@link #has(Pattern, Span)}; answered once, since several readers look for the same in the same place. */
    boolean has(Cue cue, Span within) {
        return once(cue, within, () -> cue.in(text(within)));
    }

    /** What somebody found out about a span, found out once. */
    <T> T once(Object who, Span within, Supplier<T> finding) {
        var place = new Place(who, within);
        @SuppressWarnings("unchecked") // one finder puts in one type only
        var known = (T) found.get(place);
        if (known == null) {
            known = finding.get();
            found.put(place, known);
        }
        return known;
    }

    private record Place(Object who, Span within) {}

    private static Hit hit(Matcher matcher, int offset) {
        var groups = new ArrayList<Span>();
        for (int group = 0; group <= matcher.groupCount(); group++) {
            groups.add(
                    matcher.start(group) < 0
                            ? new Span(offset, offset)
                            : new Span(offset + matcher.start(group), offset + matcher.end(group)));
        }
        return new Hit(groups);
    }

    /** The text just before a span, at most so many chars. */
    String before(Span span, int chars) {
        return text.substring(Math.max(0, span.start() - chars), span.start());
    }

    /** The text just after a span, at most so many chars. */
    String after(Span span, int chars) {
        return text.substring(span.end(), Math.min(text.length(), span.end() + chars));
    }

    /** The lines that hold anything, trimmed. */
    List<Span> lines() {
        return lines(all());
    }

    List<Span> lines(Span within) {
        var lines = new ArrayList<Span>();
        int start = within.start();
        for (int at = within.start(); at <= within.end(); at++) {
            if (at == within.end() || text.charAt(at) == '\n') {
                add(lines, new Span(start, at));
                start = at + 1;
            }
        }
        return lines;
    }

    /** The sentences within a span, trimmed, their full stops included; a stop inside quotation marks ends none. */
    List<Span> sentences(Span within) {
        return lines(within).stream().flatMap(this::sentencesOfLine).toList();
    }

    private Stream<Span> sentencesOfLine(Span line) {
        var sentences = new ArrayList<Span>();
        int start = line.start();
        int quoted = 0;
        for (int at = line.start(); at < line.end(); at++) {
            char c = text.charAt(at);
            if (at < quoted) {
                continue;
            }
            char closing = closing(c);
            if (closing != 0) {
                int close = text.indexOf(closing, at + 1);
                quoted = close > 0 && close < line.end() ? close : 0;
            }
            if (ends(c, at, line)) {
                add(sentences, new Span(start, at + 1));
                start = at + 1;
            }
        }
        add(sentences, new Span(start, line.end()));
        return sentences.stream();
    }

    private static char closing(char opening) {
        return switch (opening) {
            case '「' -> '」';
            case '『' -> '』';
            case '"' -> '"';
            default -> 0;
        };
    }

    private boolean ends(char c, int at, Span line) {
        return switch (c) {
            case '。', '?', ';' -> true;
            case '!' -> at + 1 == line.end() || !latin(text.charAt(at + 1));
            case '.' ->
                (at + 1 == line.end() || text.charAt(at + 1) == ' ')
                        && !numbers(at, line)
                        && !Abbreviations.endAt(text, at, line);
            default -> false;
        };
    }

    private static boolean latin(char c) {
        return c >= 'a' && c <= 'z';
    }

    /** Whether the stop at this place only follows the number of an item, as in "1. ". */
    private boolean numbers(int stop, Span line) {
        int at = stop - 1;
        while (at >= line.start() && Character.isDigit(text.charAt(at))) {
            at--;
        }
        return at < stop - 1 && (at < line.start() || (text.charAt(at) == ' ' && stop - at <= 3));
    }

    private void add(List<Span> spans, Span span) {
        var trimmed = trim(span);
        if (trimmed.start() < trimmed.end()) {
            spans.add(trimmed);
        }
    }

    /** One match: the whole and its groups; a group that took no part is empty. */
    record Hit(List<Span> groups) {
        Hit {
            groups = List.copyOf(groups);
        }

        Span span() {
            return groups.getFirst();
        }

        Span group(int index) {
            return groups.get(index);
        }
    }

    private static final class IntList {
        private int[] values = new int[64];
        private int size;

        void add(int value) {
            if (size == values.length) {
                values = java.util.Arrays.copyOf(values, size * 2);
            }
            values[size++] = value;
        }

        int[] toArray() {
            return java.util.Arrays.copyOf(values, size);
        }
    }
}
