package dev.uketsuke.knowledge;

import dev.uketsuke.content.Solution;
import dev.uketsuke.content.Solutions;
import dev.uketsuke.dialog.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * The articles of one language, searched in memory with BM25 over title, symptoms and steps together; a word of the title
 * counts more than one of the steps.
 */
final class SolutionIndex implements AutoCloseable {
    private static final int MOST = 3;
    /** Less is chance: about one telling word of the symptoms. */
    private static final float ENOUGH = 2.4f;
    /** An article that scores less than this part of the best one is not what the message is about. */
    private static final float BESIDE_THE_BEST = 0.8f;
    /** Of more words than this, more agree by chance. */
    private static final float WORDS_OF_A_SENTENCE = 10;

    private static final Pattern SENTENCES = Pattern.compile("[。！？!?\\n]+|(?<=\\.)\\s+");
    private static final Pattern NUMBERS = Pattern.compile("(?m)^\\d+\\. ");
    private static final int LONGEST_READ = 2_000;
    private static final int MOST_WORDS = 200;

    private final List<Solution> solutions;
    private final WordAnalyzer analyzer;
    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final DirectoryReader reader;

    SolutionIndex(Solutions solutions, Language language) {
        this.solutions = solutions.all();
        analyzer = new WordAnalyzer(language, solutions);
        try {
            try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
                for (var solution : this.solutions) {
                    writer.addDocument(document(solution, language));
                }
                // One segment keeps the order of the articles in their numbers.
                writer.forceMerge(1);
            }
            reader = DirectoryReader.open(directory);
        } catch (IOException e) {
            throw new UncheckedIOException("An index in memory cannot fail to be written", e);
        }
    }

    private static Document document(Solution solution, Language language) {
        var article = solution.in(language);
        var document = new Document();
        document.add(new TextField("title", article.title(), Store.NO));
        document.add(new TextField("symptoms", String.join("\n", article.symptoms()), Store.NO));
        document.add(new TextField("body", NUMBERS.matcher(article.body()).replaceAll(""), Store.NO));
        return document;
    }

    /** The articles that answer a message, best first; the sentence that fits best decides. */
    List<Solution> answering(String text) {
        var scores = new HashMap<Integer, Float>();
        var searcher = new IndexSearcher(reader);
        for (var sentence : SENTENCES.split(text.substring(0, Math.min(text.length(), LONGEST_READ)))) {
            score(searcher, sentence, scores);
        }
        var best = scores.values().stream().max(Comparator.naturalOrder()).orElse(0f);
        return scores.entrySet().stream()
                .filter(score -> score.getValue() >= Math.max(ENOUGH, best * BESIDE_THE_BEST))
                .sorted(Map.Entry.<Integer, Float>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
                .limit(MOST)
                .map(score -> solutions.get(score.getKey()))
                .toList();
    }

    private void score(IndexSearcher searcher, String sentence, Map<Integer, Float> scores) {
        var words = analyzer.of(sentence).stream().limit(MOST_WORDS).toList();
        var length = Math.max(1, words.size() / WORDS_OF_A_SENTENCE);
        try {
            for (var hit : searcher.search(query(words), MOST).scoreDocs) {
                scores.merge(hit.doc, hit.score / length, Math::max);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("An index in memory cannot fail to be read", e);
        }
    }

    private static Query query(List<String> words) {
        var query = new BooleanQuery.Builder();
        words.forEach(word -> query.add(anywhere(word), Occur.SHOULD));
        return query.build();
    }

    private static Query anywhere(String word) {
        return new CombinedFieldQuery.Builder(word)
                .addField("title", 5)
                .addField("symptoms", 3)
                .addField("body", 1)
                .build();
    }

    @Override
    public void close() {
        try {
            reader.close();
            directory.close();
            analyzer.close();
        } catch (IOException e) {
            throw new UncheckedIOException("An index in memory cannot fail to be closed", e);
        }
    }
}
