package dev.uketsuke.understanding;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.uketsuke.dialog.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The words by which questions are named: their labels, cues and slots. */
final class Names {
    /** Each clause of a long message asks for all of them; a question that its pack has dropped takes its names along. */
    private static final LoadingCache<Question, List<String>> NAMES =
            Caffeine.newBuilder().weakKeys().build(Names::folded);

    private Names() {}

    /** Every folded name of a question, the longest first. */
    static List<String> of(Question question) {
        return NAMES.get(question);
    }

    private static List<String> folded(Question question) {
        return Stream.concat(
                        Stream.of(
                                question.label().ja(),
                                question.label().en(),
                                question.slot().name(),
                                question.slot().name().replace('-', ' ')),
                        question.cues().stream())
                .map(Folded::fold)
                .filter(name -> !name.isEmpty())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** The question that a folded label means: one called exactly so, else the one with the longest name in it. */
    static Optional<Question> meant(String label, List<Question> questions) {
        return questions.stream()
                .filter(question -> of(question).contains(label))
                .findFirst()
                .or(() -> questions.stream()
                        .filter(question -> length(label, question) > 0)
                        .max(Comparator.comparingInt(question -> length(label, question))));
    }

    /** Whether some name of the question stands in folded text. */
    static boolean in(String text, Question question) {
        return length(text, question) > 0;
    }

    /** How long the longest name of the question is that stands in folded text; 0 when none does. */
    static int length(String text, Question question) {
        return of(question).stream()
                .filter(name -> stands(name, text))
                .mapToInt(String::length)
                .findFirst()
                .orElse(0);
    }

    /** Where a question is named in folded text. */
    record Standing(Question question, Span span) {}

    /** The questions that are named in folded text, in order; of names that overlap the longest. */
    static List<Standing> standing(String text, List<Question> questions) {
        var standing = new ArrayList<Standing>();
        for (var question : questions) {
            for (var name : of(question)) {
                int at = stands(name, text) ? text.indexOf(name) : -1;
                if (at >= 0) {
                    standing.add(new Standing(question, new Span(at, at + name.length())));
                }
            }
        }
        standing.sort(
                Comparator.comparingInt(one -> one.span().start() - one.span().end()));
        var apart = new ArrayList<Standing>();
        standing.stream()
                .filter(one -> apart.stream()
                        .noneMatch(other -> other.span().overlaps(one.span())
                                || other.question().equals(one.question())))
                .forEach(apart::add);
        apart.sort(Comparator.comparingInt(one -> one.span().start()));
        return apart;
    }

    /** Folded text without such names, which are given the longest first. */
    static String without(String text, List<String> names) {
        var rest = text;
        for (var name : names) {
            rest = stands(name, rest) ? rest.replace(name, " ") : rest;
        }
        return rest;
    }

    /** A name in Latin letters stands only as whole words; one letter or kana alone names nothing. */
    static boolean stands(String name, String text) {
        if (name.length() < 2) {
            return false;
        }
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            if (edge(text, at - 1, name.charAt(0)) && edge(text, at + name.length(), name.charAt(name.length() - 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean edge(String text, int at, char inside) {
        if (at < 0 || at >= text.length() || inside >= 0x80) {
            return true;
        }
        char outside = text.charAt(at);
        return outside >= 0x80 || !Character.isLetterOrDigit(outside);
    }
}
