package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Words and phrases that a sentence may hold, as alternatives, each of which is searched only where it may be; that is
 * most of the work of reading.
 */
final class Cue {
    private final List<String> alternatives;
    private final List<Alternative> apart;

    private Cue(List<String> alternatives) {
        this.alternatives = alternatives;
        apart = alternatives.stream()
                .flatMap(one -> apart(one).stream())
                .distinct()
                .map(Alternative::of)
                .toList();
    }

    static Cue any(String... alternatives) {
        return new Cue(List.of(alternatives));
    }

    /** The same with further alternatives. */
    Cue or(String... more) {
        return new Cue(Stream.concat(alternatives.stream(), Stream.of(more)).toList());
    }

    /** Whether folded words hold any of the alternatives. */
    boolean in(String words) {
        for (var alternative : apart) {
            if (alternative.in(words)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> apart(String expression) {
        try {
            return ExpressionReader.alternatives(expression);
        } catch (ExpressionReader.UnknownSyntaxException e) {
            return List.of(expression);
        }
    }

    /**
     * One of them.
     *
     * @param pattern empty when the needles alone decide
     */
    private record Alternative(Needles needles, Optional<Pattern> pattern) {
        static Alternative of(String expression) {
            var needles = Needles.of(expression);
            return new Alternative(
                    needles, needles.enough() ? Optional.empty() : Optional.of(Pattern.compile(expression)));
        }

        boolean in(String words) {
            return needles.mayMatch(words)
                    && pattern.map(one -> one.matcher(words).find()).orElse(true);
        }
    }
}
