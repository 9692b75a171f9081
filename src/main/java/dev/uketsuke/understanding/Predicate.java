package dev.uketsuke.understanding;

import java.util.List;
import java.util.Set;

/**
 * How a Japanese sentence ends when it becomes a title: a verb made of a noun is cut to the noun (更新に失敗しています → 更新に失敗),
 * any other stands in its plain form (起動しません → 起動しない).
 *
 * @param kept how far the sentence stands as it is
 * @param ending what follows instead of the rest
 */
record Predicate(Span kept, String ending) {
    private static final Set<String> BY_THE_WAY = Set.of("しまう", "くる", "おく");
    private static final Set<String> LASTING = Set.of("いる", "おる", "いらっしゃる");
    private static final Set<String> SHORTENED = Set.of("てる", "でる", "とる");
    private static final Set<String> GOING_ON = Set.of("続ける", "つづける", "はじめる", "始める", "まくる");
    private static final Set<String> NEGATIONS = Set.of("ん", "ない", "ず", "ぬ", "へん", "なかっ", "なく");

    /** The end of these words, which are those of one sentence without its stop. */
    static Predicate of(List<Word> words, Span sentence) {
        var whole = new Predicate(sentence, "");
        int at = words.size() - 1;
        boolean negated = false;
        boolean past = false;
        while (at >= 0 && words.get(at).is("助動詞")) {
            var word = words.get(at);
            negated |= NEGATIONS.contains(word.text());
            past |= word.base().equals("た")
                    || (word.text().equals("だ") && word.inflection().equals("特殊・タ"));
            at--;
        }
        if (at < 0) {
            return whole;
        }
        boolean polite = polite(words, at) || words.getLast().text().equals("ず") || cutShort(words, at);
        int carriedOn = -1;
        if (polite && at >= 1 && joined(words.get(at)) && words.get(at - 1).verb()) {
            carriedOn = at;
            at--;
        }
        if (!words.get(at).verb()) {
            return polite ? kept(sentence, words.get(at), negated ? "でない" : "") : whole;
        }
        while (at >= 2 && joined(words.get(at - 1)) && words.get(at).is("動詞-非自立")) {
            if (LASTING.contains(words.get(at).base())) {
                carriedOn = at - 1;
            } else if (!BY_THE_WAY.contains(words.get(at).base())) {
                break;
            }
            at -= 2;
        }
        if (at >= 1 && SHORTENED.contains(words.get(at).base()) && words.get(at).is("動詞-非自立")) {
            carriedOn = at;
            at--;
        }
        var last = new Last(words, at, sentence);
        if (last.ofNoun() && !negated) {
            return last.noun();
        }
        if (carriedOn > 0 && !last.became()) {
            var link = words.get(carriedOn);
            var te = link.text().startsWith("で") ? "で" : "て";
            return new Predicate(
                    new Span(sentence.start(), link.span().start()), te + (negated ? "いない" : past ? "いた" : "いる"));
        }
        return polite || carriedOn > 0 ? last.plain(negated, past) : whole;
    }

    private static boolean polite(List<Word> words, int last) {
        return words.subList(last + 1, words.size()).stream()
                        .anyMatch(word -> word.base().matches("です|ます"))
                || words.get(last).base().matches("おる|ござる|御座る|いらっしゃる");
    }

    /** Whether a verb stands last in the form that something was joined to. */
    private static boolean cutShort(List<Word> words, int last) {
        var word = words.get(last);
        return last == words.size() - 1 && word.verb() && !word.text().equals(word.base());
    }

    private static boolean joined(Word word) {
        return word.text().equals("て") || word.text().equals("で");
    }

    private static Predicate kept(Span sentence, Word last, String ending) {
        return new Predicate(new Span(sentence.start(), last.span().end()), ending);
    }

    /** The verb that carries the meaning, at its place in the sentence. */
    private record Last(List<Word> words, int at, Span sentence) {
        Predicate noun() {
            return kept(sentence, words.get(doing() - 1), "");
        }

        Predicate plain(boolean negated, boolean past) {
            var verb = words.get(at);
            var there = verb.base().equals("ござる") || verb.base().equals("御座る");
            var form = there ? "ある" : verb.base();
            if (negated) {
                return before(form.equals("ある") ? "ない" : negative(form, verb));
            }
            return before(past || became() ? past(form, verb) : form);
        }

        /** Whether it tells what something has become, as in できなくなっています. */
        boolean became() {
            return words.get(at).base().equals("なる")
                    && at >= 1
                    && words.get(at - 1).text().endsWith("く");
        }

        /** Whether it is する behind a noun, as in 失敗する, 失敗し続ける. */
        boolean ofNoun() {
            int start = doing();
            return start >= 1
                    && words.get(start).base().equals("する")
                    && words.get(start - 1).noun()
                    && !words.get(start - 1).is("名詞-形容動詞語幹");
        }

        private int doing() {
            int start = at;
            while (start >= 1 && GOING_ON.contains(words.get(start).base())) {
                start--;
            }
            return start;
        }

        private Predicate before(String ending) {
            return new Predicate(new Span(sentence.start(), words.get(at).span().start()), ending);
        }

        private static String negative(String base, Word verb) {
            if (verb.inflection().startsWith("五段")) {
                return stem(base) + row(base, "わかがさたなばまら") + "ない";
            }
            return base.equals("する") ? "しない" : stem(base) + "ない";
        }

        private static String past(String base, Word verb) {
            if (verb.inflection().startsWith("五段")) {
                char last = base.charAt(base.length() - 1);
                return stem(base)
                        + switch (last) {
                            case 'く' -> base.endsWith("行く") || base.equals("いく") ? "った" : "いた";
                            case 'ぐ' -> "いだ";
                            case 'す' -> "した";
                            case 'ぬ', 'ぶ', 'む' -> "んだ";
                            default -> "った";
                        };
            }
            return base.equals("する") ? "した" : stem(base) + "た";
        }

        private static String stem(String base) {
            return base.substring(0, base.length() - 1);
        }

        private static char row(String base, String row) {
            int at = "うくぐすつぬぶむる".indexOf(base.charAt(base.length() - 1));
            return at < 0 ? 'ら' : row.charAt(at);
        }
    }
}
