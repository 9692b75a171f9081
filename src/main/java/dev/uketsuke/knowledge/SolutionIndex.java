package dev.uketsuke.knowledge;

import static java.util.stream.Collectors.toSet;

import dev.uketsuke.content.Article;
import dev.uketsuke.content.Solution;
import dev.uketsuke.content.Solutions;
import dev.uketsuke.dialog.Language;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The articles of one language, compared with a message sentence by sentence, symptom by symptom: the pair that is most
 * alike decides. A word weighs by how few articles use it, and words that only one side has count against it, so that
 * neither a long sentence nor one from another field is alike by chance.
 */
final class SolutionIndex implements AutoCloseable {
    private static final int MOST = 3;
    /** Less is chance: 0 is no word in common, 1 are the same words. */
    private static final double ENOUGH = 0.44;
    /** An article that is less alike than this part of the best one is not what the message is about. */
    private static final double BESIDE_THE_BEST = 0.85;

    /** A single word in common is chance, too, unless there is no more to compare. */
    private static final long FEWEST = 2;

    private static final Pattern SENTENCES = Pattern.compile("[。！？!?\\n]+|(?<=\\.)\\s+");
    private static final int LONGEST_READ = 2_000;

    private final WordAnalyzer analyzer;
    private final List<Indexed> articles;
    private final Map<String, Double> weights = new HashMap<>();
    /** Of a word that no article has: it tells as much as one that a single article has. */
    private final double rarest;

    SolutionIndex(Solutions solutions, Language language) {
        analyzer = new WordAnalyzer(language, solutions);
        articles = solutions.all().stream()
                .map(solution -> new Indexed(solution, phrases(solution.in(language))))
                .toList();
        var uses = new HashMap<String, Integer>();
        articles.forEach(article -> article.words().forEach(word -> uses.merge(word, 1, Integer::sum)));
        uses.forEach((word, count) -> weights.put(word, Math.log(1 + (double) articles.size() / count)));
        rarest = Math.log(1.0 + articles.size());
    }

    private List<Set<String>> phrases(Article article) {
        return Stream.concat(Stream.of(article.title()), article.symptoms().stream())
                .map(analyzer::of)
                .toList();
    }

    /** The articles that answer a message, best first. */
    List<Solution> answering(String text) {
        var sentences = SENTENCES
                .splitAsStream(text.substring(0, Math.min(text.length(), LONGEST_READ)))
                .map(analyzer::of)
                .toList();
        var found = articles.stream()
                .map(article -> new Found(article.solution(), likeness(sentences, article)))
                .sorted(Comparator.comparingDouble(Found::likeness).reversed())
                .toList();
        var best = found.stream().mapToDouble(Found::likeness).max().orElse(0);
        return found.stream()
                .filter(one -> one.likeness() >= Math.max(ENOUGH, best * BESIDE_THE_BEST))
                .limit(MOST)
                .map(Found::solution)
                .toList();
    }

    private double likeness(List<Set<String>> sentences, Indexed article) {
        return sentences.stream()
                .flatMapToDouble(
                        sentence -> article.phrases().stream().mapToDouble(phrase -> likeness(sentence, phrase)))
                .max()
                .orElse(0);
    }

    /** What two bags of words have in common, as a part of what they hold: the cosine between them. */
    private double likeness(Set<String> some, Set<String> others) {
        var common = new HashSet<>(some);
        common.retainAll(others);
        return common.isEmpty() || meanings(common) < Math.min(FEWEST, Math.min(meanings(some), meanings(others)))
                ? 0
                : weight(common) / Math.sqrt(weight(some) * weight(others));
    }

    /** How many things words speak of: a word and the common one of its synonyms speak of the same. */
    private static long meanings(Set<String> words) {
        long shared = words.stream().filter(WordAnalyzer::isOfSynonyms).count();
        return Math.max(shared, words.size() - shared);
    }

    private double weight(Set<String> words) {
        return words.stream()
                .mapToDouble(word -> weights.getOrDefault(word, rarest))
                .sum();
    }

    @Override
    public void close() {
        analyzer.close();
    }

    private record Found(Solution solution, double likeness) {}

    private record Indexed(Solution solution, List<Set<String>> phrases) {
        Set<String> words() {
            return phrases.stream().flatMap(Set::stream).collect(toSet());
        }
    }
}
