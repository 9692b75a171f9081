package dev.uketsuke.understanding;

import java.util.Map;
import java.util.OptionalLong;

/** Numbers as people write them: 4,200, 三百, 1万2千, "two dozen". */
final class Numerals {
    /** Digits or Japanese numerals, for use inside a pattern on folded text. */
    static final String JAPANESE =
            "(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\\.[0-9]+)?[千万億]?(?:[0-9]{1,4}千?)?|[〇一二三四五六七八九十百千万億]+";

    /** Digits or English number words, for use inside a pattern on folded text. */
    static final String ENGLISH = "(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:k\\b)?"
            + "|(?:(?:half a|a|one|two|three|four|five|six)? ?dozen|a couple (?:of )?(?:hundred|thousand)|a (?:couple|pair) of)\\b"
            + "|(?:(?:a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen"
            + "|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million)\\b"
            + "(?:[ -]and\\b)?[ -]?)+";

    private static final Map<Character, Integer> DIGITS =
            Map.of('〇', 0, '一', 1, '二', 2, '三', 3, '四', 4, '五', 5, '六', 6, '七', 7, '八', 8, '九', 9);

    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("seventy", 70),
            Map.entry("eighty", 80),
            Map.entry("ninety", 90));

    private Numerals() {}

    /** The value of a folded number; empty when it is none, {@code Long.MAX_VALUE} when it is beyond counting. */
    static OptionalLong parse(String folded) {
        var text = folded.replace(",", "").strip();
        if (text.isEmpty()) {
            return OptionalLong.empty();
        }
        if (text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return OptionalLong.of(text.length() > 18 ? Long.MAX_VALUE : Long.parseLong(text));
        }
        if (text.endsWith("k") && text.chars().limit(text.length() - 1L).allMatch(c -> c >= '0' && c <= '9')) {
            return text.length() > 16
                    ? OptionalLong.of(Long.MAX_VALUE)
                    : OptionalLong.of(Long.parseLong(text.substring(0, text.length() - 1)) * 1000);
        }
        char first = text.charAt(0);
        return first >= 'a' && first <= 'z' ? english(text) : japanese(text);
    }

    /** Kanji with or without units, digits before units: 三百, 二〇二六, 1万2千, 1.5万. */
    private static OptionalLong japanese(String text) {
        double total = 0;
        double section = 0;
        double pending = 0;
        boolean some = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c >= '0' && c <= '9') {
                int end = at;
                while (end < text.length() && (Character.isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
                    end++;
                }
                var digits = text.substring(at, end);
                if (digits.length() > 15 || digits.indexOf('.') != digits.lastIndexOf('.') || digits.endsWith(".")) {
                    return OptionalLong.empty();
                }
                pending = Double.parseDouble(digits);
                some = true;
                at = end - 1;
            } else if (DIGITS.containsKey(c)) {
                pending = pending * 10 + DIGITS.getOrDefault(c, 0);
                some = true;
            } else if (c == '十' || c == '百' || c == '千') {
                section += (some && pending > 0 ? pending : 1) * (c == '十' ? 10 : c == '百' ? 100 : 1000);
                pending = 0;
                some = true;
            } else if (c == '万' || c == '億') {
                var before = section + pending;
                total += (before > 0 ? before : 1) * (c == '万' ? 1e4 : 1e8);
                section = 0;
                pending = 0;
                some = true;
            } else {
                return OptionalLong.empty();
            }
        }
        var value = total + section + pending;
        return some && value == Math.rint(value) && value < 1e18 ? OptionalLong.of((long) value) : OptionalLong.empty();
    }

    private static OptionalLong english(String text) {
        if (text.equals("a couple of") || text.equals("a pair of")) {
            return OptionalLong.of(2);
        }
        if (text.endsWith("dozen")) {
            var many = text.substring(0, text.length() - 5).strip();
            if (many.equals("half a")) {
                return OptionalLong.of(6);
            }
            return OptionalLong.of(12L * (many.isEmpty() ? 1 : WORDS.getOrDefault(many, 1)));
        }
        long total = 0;
        long section = 0;
        boolean some = false;
        for (var word : text.replace("a couple of ", "two ")
                .replace("a couple ", "two ")
                .split("[ -]+")) {
            if (WORDS.containsKey(word)) {
                section += WORDS.getOrDefault(word, 0);
                some |= !word.equals("a");
            } else if (word.equals("hundred")) {
                section = Math.max(1, section) * 100;
                some = true;
            } else if (word.equals("thousand") || word.equals("million")) {
                total += Math.max(1, section) * (word.equals("thousand") ? 1000 : 1_000_000);
                section = 0;
                some = true;
            } else if (!word.equals("and")) {
                return OptionalLong.empty();
            }
            if (total > 1_000_000_000_000L || section > 1_000_000_000_000L) {
                return OptionalLong.of(Long.MAX_VALUE);
            }
        }
        return some ? OptionalLong.of(total + section) : OptionalLong.empty();
    }
}
