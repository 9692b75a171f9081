package dev.uketsuke.understanding;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How a message is arranged: how its sentences begin, and whether one after the other speaks of something else. */
final class Arrangement {
    private static final int LOOKED_AT = 1_000;
    private static final int SHORT = 4;
    private static final int TELLS_SOMETHING = 6;

    private static final Pattern JOINT = Pattern.compile("[、,;:]|\\b(?:and|also|plus|but)\\b|が ");
    private static final Pattern ITEM = Pattern.compile(
            "(?m)^ *(?:[・\\-*•●○■□>\\[【]|\\(?[0-9]+[.):、]|[①-⑳]|\\(?[a-z][.)]|q[.:0-9])|(?:^|[ \\n])\\([a-h]\\) |\\b(?:issue|item|problem|topic|point) (?:[a-d]|[1-9])[:.,]");
    private static final Pattern ASKS = Pattern.compile(
            "教え|知りたい|知らせ|教示|方法|でしょうか|ますか|ですか|どこ|どれ|いつ|なぜ|かな|\\?|たい|ほしい|欲しい|ください|願"
                    + "|how|where|what|which|when|why|can (?:i|we|you)|do (?:i|we)|is (?:it|there)|are there|please|could|kindly|want|would like|wonder");
    private static final Pattern TROUBLE =
            Pattern.compile("ない|ません|エラー|失敗|遅|重|止ま|落ち|消え|ブロック|fail|error|not|slow|block|crash|stuck|wrong");
    private static final Pattern QUESTION = Pattern.compile("(?m)\\?|か(?:。|$)");
    private static final Pattern FIRST_WORDS = Pattern.compile("^([a-z']+)(?: [a-z']+)?");

    private final Set<String> terms = new LinkedHashSet<>();

    private Arrangement() {}

    /** What a classifier is told of it. */
    static Set<String> terms(Folded said) {
        var found = new Arrangement();
        var head = new Span(0, Math.min(said.text().length(), LOOKED_AT));
        var sentences = said.sentences(head).stream()
                .filter(sentence -> !Courtesies.is(said, sentence))
                .map(said::text)
                .toList();
        if (!sentences.isEmpty()) {
            found.add(sentences, said.text(head));
        }
        return found.terms;
    }

    private void add(List<String> sentences, String text) {
        beginning("first", sentences.getFirst());
        sentences.stream().skip(1).forEach(sentence -> beginning("later", sentence));
        var parts = sentences.stream().flatMap(JOINT::splitAsStream).toList();
        count("areas", Long.bitCount(areas("sentence", sentences)), 6);
        if (sentences.size() == 1) {
            var telling = parts.stream()
                    .filter(part -> part.length() > TELLS_SOMETHING)
                    .toList();
            areas("part", telling);
            count("troubled parts", holding(TROUBLE, telling), 3);
            count("asking parts", holding(ASKS, telling), 3);
        }
        count("lines", text.lines().filter(line -> !line.isBlank()).count(), 8);
        count("items", ITEM.matcher(text).results().count(), 4);
        count("parts", parts.stream().filter(part -> part.length() > SHORT).count(), 10);
        count("asking", holding(ASKS, sentences), 4);
        count("questions", QUESTION.matcher(text).results().count(), 4);
    }

    private void beginning(String place, String sentence) {
        var words = FIRST_WORDS.matcher(sentence);
        var beginnings = words.find()
                ? Stream.of(words.group(1), words.group())
                : Stream.of(2, 3, 4).map(length -> sentence.substring(0, Math.min(length, sentence.length())));
        beginnings.forEach(beginning -> terms.add("begins " + place + ":" + beginning));
    }

    /** Counts where the areas change from one piece to the next that speaks of any; returns all of them. */
    private long areas(String piece, List<String> pieces) {
        long all = 0;
        long before = 0;
        int fresh = 0;
        int same = 0;
        int changed = 0;
        for (var one : pieces) {
            long areas = Areas.in(one);
            if (areas != 0) {
                fresh += all != 0 && (areas & all) == 0 ? 1 : 0;
                same += (areas & before) != 0 ? 1 : 0;
                changed += before != 0 && (areas & before) == 0 ? 1 : 0;
                before = areas;
                all |= areas;
            }
        }
        count(piece + " of a fresh area", fresh, 3);
        count(piece + " of the same area", same, 2);
        count(piece + " of another area", changed, 2);
        return all;
    }

    private static long holding(Pattern pattern, Collection<String> pieces) {
        return pieces.stream().filter(piece -> pattern.matcher(piece).find()).count();
    }

    private void count(String what, long number, int most) {
        terms.add(what + ":" + Math.min(number, most));
    }
}
