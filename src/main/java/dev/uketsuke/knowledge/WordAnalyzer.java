package dev.uketsuke.knowledge;

import dev.uketsuke.content.Solutions;
import dev.uketsuke.dialog.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.StopwordAnalyzerBase;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.core.FlattenGraphFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.dict.UserDictionary;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.util.CharsRef;
import org.apache.lucene.util.CharsRefBuilder;

/** Cuts a text of one language into the words it is searched by; words of one meaning get a common one besides. */
final class WordAnalyzer extends AnalyzerWrapper {
    private static final List<String> LEANING = List.of(
            "接頭詞-名詞接続",
            "接頭詞-動詞接続",
            "接頭詞-形容詞接続",
            "名詞-非自立-一般",
            "名詞-非自立-副詞可能",
            "名詞-非自立-助動詞語幹",
            "名詞-非自立-形容動詞語幹",
            "名詞-代名詞-一般",
            "名詞-接尾-一般",
            "名詞-接尾-副詞可能",
            "名詞-接尾-助数詞",
            "名詞-接尾-特殊",
            "動詞-非自立",
            "動詞-接尾",
            "形容詞-非自立",
            "副詞-一般",
            "副詞-助詞類接続");

    private static final List<String> ANEW = List.of("再起動", "再インストール", "再オンボード", "再接続", "再登録", "再設定", "再実行");

    /** No word begins with it. */
    private static final String SYNONYMS = "=";

    private final StopwordAnalyzerBase words;
    private final SynonymMap synonyms;

    WordAnalyzer(Language language, Solutions solutions) {
        super(PER_FIELD_REUSE_STRATEGY);
        words = switch (language) {
            case JA ->
                new JapaneseAnalyzer(
                        anew(),
                        JapaneseTokenizer.Mode.SEARCH,
                        with(JapaneseAnalyzer.getDefaultStopSet(), solutions.ignored()),
                        functional());
            case EN -> new EnglishAnalyzer(with(english(), solutions.ignored()));
        };
        synonyms = synonyms(solutions.synonyms());
    }

    /** The words of a text, each once. */
    Set<String> of(String text) {
        return new LinkedHashSet<>(all(this, text));
    }

    /** Whether a word stands for all those of one meaning. */
    static boolean isOfSynonyms(String word) {
        return word.startsWith(SYNONYMS);
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
        return words;
    }

    @Override
    protected TokenStreamComponents wrapComponents(String field, TokenStreamComponents components) {
        // An empty map of synonyms is none that the filter takes.
        return synonyms.fst == null
                ? components
                : new TokenStreamComponents(
                        components.getSource(),
                        new FlattenGraphFilter(new SynonymGraphFilter(components.getTokenStream(), synonyms, true)));
    }

    /** The analyzer's own stop tags, and those of words that only lean on others: お, ご, こと, おる, 者, 台, まだ. */
    private static Set<String> functional() {
        var tags = new LinkedHashSet<>(JapaneseAnalyzer.getDefaultStopTags());
        tags.addAll(LEANING);
        return tags;
    }

    private static CharArraySet with(CharArraySet stopWords, List<String> ignored) {
        var all = new CharArraySet(stopWords, true);
        all.addAll(ignored);
        return all;
    }

    /** To start anew is not to start: these are words of their own, while other prefixes only lean on what follows. */
    private static UserDictionary anew() {
        var entries = ANEW.stream()
                .map(word -> word + "," + word + "," + word + ",カスタム名詞")
                .toList();
        try {
            return UserDictionary.open(new StringReader(String.join("\n", entries)));
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot fail to be read", e);
        }
    }

    /** The analyzer's own stop words are 33; these are the usual 174. */
    private static CharArraySet english() {
        try (var list = SnowballFilter.class.getResourceAsStream("english_stop.txt")) {
            if (list == null) {
                throw new IllegalStateException("Lucene comes without its English stop words");
            }
            return WordlistLoader.getSnowballWordSet(new InputStreamReader(list, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SynonymMap synonyms(List<List<String>> groups) {
        var map = new SynonymMap.Builder(true);
        for (var group = 0; group < groups.size(); group++) {
            for (var phrase : groups.get(group)) {
                var parts = all(words, phrase);
                if (!parts.isEmpty()) {
                    map.add(
                            SynonymMap.Builder.join(parts.toArray(String[]::new), new CharsRefBuilder()),
                            new CharsRef(SYNONYMS + group),
                            true);
                }
            }
        }
        try {
            return map.build();
        } catch (IOException e) {
            throw new UncheckedIOException("A map in memory cannot fail to be built", e);
        }
    }

    private static List<String> all(Analyzer analyzer, String text) {
        var found = new ArrayList<String>();
        try (var stream = analyzer.tokenStream("", new StringReader(text))) {
            var word = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                found.add(word.toString());
            }
            stream.end();
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot fail to be read", e);
        }
    }
}
