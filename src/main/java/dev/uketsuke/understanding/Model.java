package dev.uketsuke.understanding;

import dev.uketsuke.dialog.Truth;
import dev.uketsuke.severity.Fact;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What was learned from the training utterances: one classifier for the intent, one for the split, one for each fact.
 *
 * @param vocabulary number of each term, from 0
 * @param origin what it was learned from; the same origin gives the same model
 */
record Model(
        Origin origin,
        Map<String, Integer> vocabulary,
        Classifier intent,
        Classifier split,
        Map<Fact, Classifier> facts) {
    /** The label of a fact that an utterance does not state. */
    static final String NOT_STATED = "-";

    private static final int FORMAT = 2;

    Model {
        vocabulary = Map.copyOf(vocabulary);
        facts = Map.copyOf(facts);
    }

    /**
     * What a model was learned from.
     *
     * @param utterances hash of the training files
     * @param program hash of the classes that make terms of a text
     */
    record Origin(String utterances, String program) {}

    /** @param hints what the rules say of an utterance, which is one more term to learn from */
    static Model learned(Origin origin, List<Example> examples, Hints hints) {
        var learning = new Learning(
                examples.stream().map(example -> hints.terms(example.text())).toList());
        var facts = new EnumMap<Fact, Classifier>(Fact.class);
        for (var fact : Fact.values()) {
            facts.put(fact, classifier(learning, examples, example -> label(example, fact)));
        }
        return new Model(
                origin,
                learning.vocabulary(),
                classifier(learning, examples, example -> example.intent().key()),
                classifier(learning, examples, example -> example.split().name()),
                facts);
    }

    private static Classifier classifier(Learning learning, List<Example> examples, Function<Example, String> label) {
        return learning.classifier(examples.stream().map(label).toList());
    }

    private static String label(Example example, Fact fact) {
        return Optional.ofNullable(example.facts().get(fact)).map(Truth::key).orElse(NOT_STATED);
    }

    Classifier of(Fact fact) {
        return Objects.requireNonNull(facts.get(fact));
    }

    void write(OutputStream stream) throws IOException {
        var out = new DataOutputStream(stream);
        out.writeInt(FORMAT);
        out.writeUTF(origin.utterances());
        out.writeUTF(origin.program());
        var terms = new String[vocabulary.size()];
        vocabulary.forEach((term, number) -> terms[number] = term);
        out.writeInt(terms.length);
        for (var term : terms) {
            out.writeUTF(term);
        }
        intent.write(out);
        split.write(out);
        for (var fact : Fact.values()) {
            of(fact).write(out);
        }
        out.flush();
    }

    /** @throws IOException when it is of another format or ends too early */
    static Model read(InputStream stream) throws IOException {
        var in = new DataInputStream(new BufferedInputStream(stream));
        if (in.readInt() != FORMAT) {
            throw new IOException("The model is of another format: train it again");
        }
        var origin = new Origin(in.readUTF(), in.readUTF());
        int terms = in.readInt();
        var vocabulary = HashMap.<String, Integer>newHashMap(terms);
        for (int number = 0; number < terms; number++) {
            vocabulary.put(in.readUTF(), number);
        }
        var intent = Classifier.read(in, vocabulary);
        var split = Classifier.read(in, vocabulary);
        var facts = new EnumMap<Fact, Classifier>(Fact.class);
        for (var fact : Arrays.asList(Fact.values())) {
            facts.put(fact, Classifier.read(in, vocabulary));
        }
        return new Model(origin, vocabulary, intent, split, facts);
    }

    /** The truth that a label stands for; unknown when the fact is not stated. */
    static Truth truth(String label) {
        return Arrays.stream(Truth.values())
                .filter(truth -> truth.key().equals(label))
                .findFirst()
                .orElse(Truth.UNKNOWN);
    }
}
