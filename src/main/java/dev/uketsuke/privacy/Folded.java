package dev.uketsuke.privacy;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.text.Normalizer;
import java.util.Map;
import java.util.function.Function;

/**
 * A text made plain step by step: what is not seen and what only sets it off goes, what looks alike becomes one.
 * Each char knows the stretch of the original that it stands for.
 */
final class Folded {
    private static final Pattern MARKS =
            Pattern.compile("\\*\\*([^*\\n]*[^*\\s][^*\\n]*)\\*\\*|__([^_\\n]*[^_\\s][^_\\n]*)__|~~([^~\\n]+)~~"
                    + "|\\B\\*([^*\\s](?:[^*\\n]{0,80}[^*\\s])?)\\*\\B");
    private static final Pattern SOFT_TAG =
            Pattern.compile("(?i)</?(?:b|i|u|s|em|strong|code|span|font|mark|kbd|a)(?: [^<>\\n]{0,200})?>");
    private static final Pattern HARD_TAG =
            Pattern.compile("</?(?:(?i:td|th|tr|div|li|dt|dd|br)|p)(?: [^<>\\n]{0,200})?/?>");
    private static final Pattern QUOTED = Pattern.compile("(?m)^>(?:[> ]{0,6}> ?| )");
    private static final Pattern ENTITY =
            Pattern.compile("&(?:(nbsp|quot|apos|amp|lt|gt)|#0{0,4}([0-9]{2,3})|#[xX]0{0,4}([0-9A-Fa-f]{2}));");
    private static final Map<String, String> ENTITIES =
            Map.of("nbsp", " ", "quot", "\"", "apos", "'", "amp", "&", "lt", "<", "gt", ">");

    /** Letters of other alphabets that look like Latin ones, and those. */
    private static final String ALIKE = "аесорхуіѕԁјһкмтнвАЕСОРХУІЅВКМТНοαρνΟΑΡΒΕΗΙΚΜΝΤΧɑɡ";

    private static final String LATIN = "aecopxyisdjhkmthbAECOPXYISBKMTHoapvOAPBEHIKMNTXag";
    private static final int FEWEST_SPACED = 4;

    private final StringBuilder text;
    private final int[] starts;
    private final int[] ends;

    private Folded(int most) {
        text = new StringBuilder(most);
        starts = new int[most];
        ends = new int[most];
    }

    static Folded of(String original) {
        var folded = letters(original);
        folded = folded.has("&") ? folded.replaced(ENTITY, Folded::entity) : folded;
        folded = folded.has("<") ? folded.replaced(SOFT_TAG, _ -> "").replaced(HARD_TAG, _ -> " ") : folded;
        folded = folded.has(">") ? folded.replaced(QUOTED, _ -> "") : folded;
        folded = folded.has("*") || folded.has("__") || folded.has("~~") ? folded.unmarked() : folded;
        return folded.closed();
    }

    String text() {
        return text.toString();
    }

    /** Where in the original the char at a place begins. */
    int start(int place) {
        return starts[place];
    }

    /** Where in the original the char at a place ends. */
    int end(int place) {
        return ends[place];
    }

    private boolean has(String sign) {
        return text.indexOf(sign) >= 0;
    }

    private void add(char c, int start, int end) {
        starts[text.length()] = start;
        ends[text.length()] = end;
        text.append(c);
    }

    private void addAll(Folded from, int start, int end) {
        for (int at = start; at < end; at++) {
            add(from.text.charAt(at), from.starts[at], from.ends[at]);
        }
    }

    private static Folded letters(String original) {
        var folded = new Folded(original.length());
        for (int at = 0; at < original.length(); ) {
            int point = original.codePointAt(at);
            int end = at + Character.charCount(point);
            if (halfWidthKana(point)) {
                end += end < original.length() && "ﾞﾟ".indexOf(original.charAt(end)) >= 0 ? 1 : 0;
                var kana = Normalizer.normalize(original.substring(at, end), Normalizer.Form.NFKC);
                folded.add(kana.charAt(0), at, end);
            } else if (point >= 0x1D400 && point <= 0x1D7FF) {
                var plain = Normalizer.normalize(original.substring(at, end), Normalizer.Form.NFKC);
                folded.add(plain.charAt(0), at, end);
            } else if (point > 0xFFFF && Character.getType(point) != Character.FORMAT) {
                folded.add(original.charAt(at), at, at + 1);
                folded.add(original.charAt(at + 1), at + 1, end);
            } else if (!unseen(point)) {
                boolean digit =
                        !folded.text.isEmpty() && Character.isDigit(folded.text.charAt(folded.text.length() - 1));
                // The mark of a long vowel is typed for a hyphen in numbers.
                folded.add(point == 'ー' && digit ? '-' : same((char) point), at, end);
            }
            at = end;
        }
        return folded;
    }

    private static boolean halfWidthKana(int point) {
        return point >= 0xFF65 && point <= 0xFF9F;
    }

    private static boolean unseen(int point) {
        return Character.getType(point) == Character.FORMAT
                || point == 0x034F
                || (point >= 0xFE00 && point <= 0xFE0F)
                || (point >= 0x115F && point <= 0x1160)
                || point == 0x3164;
    }

    private static char same(char c) {
        if (c < 0x80) {
            return c;
        }
        if (c >= '\uFF01' && c <= '\uFF5E') {
            return (char) (c - 0xFEE0);
        }
        int alike = ALIKE.indexOf(c);
        return alike >= 0
                ? LATIN.charAt(alike)
                : switch (c) {
                    case '\u3000', '\u00A0', '\u2002', '\u2003', '\u2009', '\u202F' -> ' ';
                    case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
                    case '\u201C', '\u201D' -> '"';
                    case '\u2018', '\u2019' -> '\'';
                    default -> c;
                };
    }

    private static String entity(Matcher entity) {
        if (entity.group(1) != null) {
            return ENTITIES.getOrDefault(entity.group(1), "");
        }
        int point = entity.group(2) != null ? Integer.parseInt(entity.group(2)) : Integer.parseInt(entity.group(3), 16);
        return point >= ' ' && point < 0x7F ? String.valueOf((char) point) : " ";
    }

    /** With at most one char for each match. */
    private Folded replaced(Pattern pattern, Function<Matcher, String> made) {
        var folded = new Folded(text.length());
        var matcher = pattern.matcher(text);
        int at = 0;
        while (matcher.find()) {
            folded.addAll(this, at, matcher.start());
            var plain = made.apply(matcher);
            if (!plain.isEmpty()) {
                folded.add(plain.charAt(0), starts[matcher.start()], ends[matcher.end() - 1]);
            }
            at = matcher.end();
        }
        folded.addAll(this, at, text.length());
        return folded;
    }

    /** Without the signs around words that are set off. */
    private Folded unmarked() {
        var folded = new Folded(text.length());
        var matcher = MARKS.matcher(text);
        int at = 0;
        while (matcher.find()) {
            int group = 1;
            while (matcher.group(group) == null) {
                group++;
            }
            folded.addAll(this, at, matcher.start());
            folded.addAll(this, matcher.start(group), matcher.end(group));
            at = matcher.end();
        }
        folded.addAll(this, at, text.length());
        return folded;
    }

    /** Without the blanks between letters that are typed one by one. */
    private Folded closed() {
        var folded = new Folded(text.length());
        for (int at = 0; at < text.length(); ) {
            int last = at;
            int letters = 1;
            while (single(last) && charAt(last + 1) == ' ' && single(last + 2)) {
                last += 2;
                letters++;
            }
            for (int n = at; n <= last; n++) {
                if (letters < FEWEST_SPACED || charAt(n) != ' ') {
                    folded.addAll(this, n, n + 1);
                }
            }
            at = last + 1;
        }
        return folded;
    }

    /** Whether a char stands by itself. */
    private boolean single(int place) {
        char c = charAt(place);
        return c > ' ' && apart(c, charAt(place - 1)) && apart(c, charAt(place + 1));
    }

    private static boolean apart(char one, char other) {
        return other <= ' ' || one < 0x80 != other < 0x80;
    }

    private char charAt(int place) {
        return place < 0 || place >= text.length() ? 0 : text.charAt(place);
    }
}
