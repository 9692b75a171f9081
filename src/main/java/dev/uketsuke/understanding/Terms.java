package dev.uketsuke.understanding;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.tokenattributes.BaseFormAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * What a classifier looks at in a text: base forms of words, pairs of neighbours and runs of two to four characters, each
 * kind with the same weight in all however long the text is; figures count as figures, whichever they are.
 */
final class Terms {
    /** What decides stands at the beginning; a pasted log behind it would only blur it. */
    private static final int LOOKED_AT = 1_000;

    private static final int SHORTEST_RUN = 2;
    private static final int LONGEST_RUN = 4;
    private static final int SHORT_TEXT = 16;

    private static final ThreadLocal<JapaneseTokenizer> TOKENIZER =
            ThreadLocal.withInitial(() -> new JapaneseTokenizer(null, true, JapaneseTokenizer.Mode.NORMAL));

    private Terms() {}

    /** Each term with its weight; the same text always gives the same. */
    static Map<String, Double> of(String text) {
        var folded = Folded.of(text).text().strip();
        var plain = folded.substring(0, Math.min(folded.length(), LOOKED_AT)).replaceAll("[0-9]+", "0");
        var words = words(plain);
        var terms = new LinkedHashMap<String, Double>();
        weigh(terms, "word:", words);
        weigh(terms, "pair:", pairs(words));
        weigh(terms, "run:", runs("^" + plain.replaceAll("\\s+", " ") + "$"));
        if (plain.length() <= SHORT_TEXT) {
            terms.put("whole:" + plain, 1.0);
        }
        return terms;
    }

    private static void weigh(Map<String, Double> terms, String kind, Collection<String> pieces) {
        var distinct = Set.copyOf(pieces);
        distinct.forEach(piece -> terms.put(kind + piece, 1 / Math.sqrt(distinct.size())));
    }

    private static List<String> pairs(List<String> words) {
        var pairs = new ArrayList<String>();
        var before = "^";
        for (var word : words) {
            pairs.add(before + ' ' + word);
            before = word;
        }
        pairs.add(before + " $");
        return pairs;
    }

    private static Set<String> runs(String text) {
        var runs = new LinkedHashSet<String>();
        for (int length = SHORTEST_RUN; length <= LONGEST_RUN; length++) {
            for (int at = 0; at + length <= text.length(); at++) {
                runs.add(text.substring(at, at + length));
            }
        }
        return runs;
    }

    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        try (var tokenizer = TOKENIZER.get()) {
            var word = tokenizer.getAttribute(CharTermAttribute.class);
            var base = tokenizer.getAttribute(BaseFormAttribute.class);
            tokenizer.setReader(new StringReader(text));
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                words.add(base.getBaseForm() == null ? word.toString() : base.getBaseForm());
            }
            tokenizer.end();
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot fail to be read", e);
        }
        return words;
    }
}
