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
import java.util.stream.IntStream;

/**
 * What was learned from the training utterances: one classifier for the intent, one for the split, one for each fact.
 *
 * @param vocabulary number of each term, from 0
 * @param inputs hash of what it was learned from; the same inputs give the same model
 */
record Model(
        String inputs,
        Map<String, Integer> vocabulary,
        Classifier intent,
        Classifier split,
        Map<Fact, Classifier> facts) {
    /** The label of a fact that an utterance does not state. */
    static final String NOT_STATED = "-";

    private static final int FORMAT = 1;

    Model {
        vocabulary = Map.copyOf(vocabulary);
        facts = Map.copyOf(facts);
    }

    /** @param hints what the rules say of an utterance, which is one more term to learn from */
    static Model learned(String inputs, List<Example> examples, Hints hints) {
        var terms =
                examples.stream().map(example -> hints.terms(example.text())).toList();
        var vocabulary = Learning.vocabulary(terms);
        var facts = new EnumMap<Fact, Classifier>(Fact.class);
        for (var fact : Fact.values()) {
            facts.put(
                    fact,
                    classifier(
                            examples,
                            terms,
                            vocabulary,
                            example -> Optional.ofNullable(example.facts().get(fact))
                                    .map(Truth::key)
                                    .orElse(NOT_STATED)));
        }
        return new Model(
                inputs,
                vocabulary,
                classifier(
                        examples, terms, vocabulary, example -> example.intent().key()),
                classifier(
                        examples, terms, vocabulary, example -> example.split().name()),
                facts);
    }

    private static Classifier classifier(
            List<Example> examples,
            List<Map<String, Double>> terms,
            Map<String, Integer> vocabulary,
            Function<Example, String> label) {
        return Learning.from(
                IntStream.range(0, examples.size())
                        .mapToObj(at -> new Learning.Labelled(terms.get(at), label.apply(examples.get(at))))
                        .toList(),
                vocabulary);
    }

    Classifier of(Fact fact) {
        return Objects.requireNonNull(facts.get(fact));
    }

    void write(OutputStream stream) throws IOException {
        var out = new DataOutputStream(stream);
        out.writeInt(FORMAT);
        out.writeUTF(inputs);
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
        var inputs = in.readUTF();
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
        return new Model(inputs, vocabulary, intent, split, facts);
    }

    /** The truth that a label stands for; unknown when the fact is not stated. */
    static Truth truth(String label) {
        return Arrays.stream(Truth.values())
                .filter(truth -> truth.key().equals(label))
                .findFirst()
                .orElse(Truth.UNKNOWN);
    }
}
