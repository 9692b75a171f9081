package dev.uketsuke.understanding;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** A linear classifier, one against the rest: from the terms of a text to the probability of each label. */
final class Classifier {
    private final List<String> labels;
    private final Map<String, Integer> vocabulary;
    private final float[][] weights;

    /**
     * @param vocabulary number of each term, from 0; shared by the classifiers of a model
     * @param weights for each label one for each term, and the bias as the last
     */
    Classifier(List<String> labels, Map<String, Integer> vocabulary, float[][] weights) {
        this.labels = List.copyOf(labels);
        this.vocabulary = vocabulary;
        this.weights = weights;
    }

    /** A label and how likely it is. */
    record Likely(String label, double probability) {}

    /** Every label with its probability; together they are 1. */
    SequencedMap<String, Double> probabilities(Map<String, Double> terms) {
        var scores = new double[labels.size()];
        for (int label = 0; label < scores.length; label++) {
            scores[label] = weights[label][vocabulary.size()];
        }
        terms.forEach((term, weight) -> {
            var number = vocabulary.get(term);
            for (int label = 0; number != null && label < scores.length; label++) {
                scores[label] += weights[label][number] * weight;
            }
        });
        double sum = 0;
        for (int label = 0; label < scores.length; label++) {
            scores[label] = 1 / (1 + Math.exp(-scores[label]));
            sum += scores[label];
        }
        var probabilities = new LinkedHashMap<String, Double>();
        for (int label = 0; label < scores.length; label++) {
            probabilities.put(labels.get(label), scores[label] / sum);
        }
        return probabilities;
    }

    /** The labels, the likeliest first. */
    List<Likely> ranked(Map<String, Double> terms) {
        return probabilities(terms).entrySet().stream()
                .map(entry -> new Likely(entry.getKey(), entry.getValue()))
                .sorted((a, b) -> Double.compare(b.probability(), a.probability()))
                .toList();
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(labels.size());
        for (var label : labels) {
            out.writeUTF(label);
        }
        for (var row : weights) {
            for (float weight : row) {
                out.writeFloat(weight);
            }
        }
    }

    static Classifier read(DataInput in, Map<String, Integer> vocabulary) throws IOException {
        var labels = new ArrayList<String>();
        for (int left = in.readInt(); left > 0; left--) {
            labels.add(in.readUTF());
        }
        var weights = new float[labels.size()][vocabulary.size() + 1];
        for (var row : weights) {
            for (int at = 0; at < row.length; at++) {
                row[at] = in.readFloat();
            }
        }
        return new Classifier(labels, vocabulary, weights);
    }
}
