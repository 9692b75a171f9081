package dev.uketsuke.understanding;

import java.util.List;

/** Two sentences of a short message that each ask or report something, of areas that nothing joins (#12). */
final class Unrelated {
    private static final int MOST_SENTENCES = 6;

    private final TypeCues types = new TypeCues();
    private final Units units;

    Unrelated(Units units) {
        this.units = units;
    }

    /** Whether a sentence that asks something has nothing in common with another one that tells or asks something. */
    boolean in(Folded said, List<Span> sentences) {
        if (sentences.size() > MOST_SENTENCES) {
            return false;
        }
        var telling =
                sentences.stream().filter(sentence -> ofItsOwn(said, sentence)).toList();
        return telling.size() > 1
                && telling.stream()
                        .filter(sentence -> asks(said, sentence))
                        .anyMatch(asked -> telling.stream()
                                .filter(other -> !other.equals(asked))
                                .allMatch(other -> (areas(said, asked) & areas(said, other)) == 0));
    }

    private boolean ofItsOwn(Folded said, Span sentence) {
        return areas(said, sentence) != 0
                && types.read(said, sentence).isPresent()
                && !units.pointsBack(said, sentence)
                && !Asides.is(said, sentence);
    }

    private static boolean asks(Folded said, Span sentence) {
        var words = said.text(sentence);
        return words.endsWith("?") || words.endsWith("か。") || words.endsWith("教えてください。");
    }

    private static long areas(Folded said, Span sentence) {
        return Areas.in(said.text(sentence));
    }
}
