package dev.uketsuke.understanding;

import dev.uketsuke.dialog.Truth;
import dev.uketsuke.severity.Fact;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Judges utterances by a model. */
final class Learned {
    private static final String MODEL = "/model/utterances.bin";

    private final Model model;
    private final Hints hints = new Hints();

    Learned(Model model) {
        this.model = model;
    }

    static Learned packaged() {
        return new Learned(packagedModel());
    }

    /** The model that was learned when the program was built. */
    static Model packagedModel() {
        try (var in = Learned.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IllegalStateException("The program was built without " + MODEL + ": build it with Maven");
            }
            return Model.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("The model " + MODEL + " cannot be read", e);
        }
    }

    Judgement of(String text) {
        return Judgement.of(model, hints.terms(text));
    }

    /** The same for a text that was folded before, so that nothing is searched in it twice. */
    Judgement of(Folded said) {
        return said.once(this, said.all(), () -> Judgement.of(model, hints.terms(said.original(), said)));
    }

    /** The sentence that states a fact most clearly. */
    Optional<Span> quote(Folded said, List<Span> sentences, Fact fact, Truth truth) {
        return sentences.stream()
                .max(Comparator.comparingDouble(
                        sentence -> of(said.quote(sentence)).likelihood(fact, truth)))
                .map(sentence -> Phrase.edged(said, sentence));
    }
}
