package dev.uketsuke.understanding;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Learns classifiers by logistic regression; the same utterances in the same order give the same weights. */
final class Learning {
    /** A term of a single utterance says more about its writer than about its meaning. */
    private static final int SEEN_AT_LEAST = 2;

    private static final double COST = 16;
    private static final double PRECISION = 0.01;

    private final Map<String, Integer> vocabulary;
    private final Feature[][] utterances;

    /** @param utterances the terms of each utterance with their weights */
    Learning(List<Map<String, Double>> utterances) {
        this.vocabulary = vocabulary(utterances);
        this.utterances = utterances.stream().map(this::features).toArray(Feature[][]::new);
    }

    /** The terms that several utterances have, numbered from 0. */
    Map<String, Integer> vocabulary() {
        return vocabulary;
    }

    /** @param labels one for each utterance, in their order */
    Classifier classifier(List<String> labels) {
        var distinct = List.copyOf(new TreeSet<>(labels));
        var weights = new float[distinct.size()][];
        for (int label = 0; label < weights.length; label++) {
            weights[label] = againstTheRest(labels, distinct.get(label));
        }
        return new Classifier(distinct, vocabulary, weights);
    }

    private static Map<String, Integer> vocabulary(List<Map<String, Double>> utterances) {
        var seen = new TreeMap<String, Integer>();
        utterances.forEach(terms -> terms.keySet().forEach(term -> seen.merge(term, 1, Integer::sum)));
        var vocabulary = new HashMap<String, Integer>();
        seen.forEach((term, times) -> {
            if (times >= SEEN_AT_LEAST) {
                vocabulary.put(term, vocabulary.size());
            }
        });
        return vocabulary;
    }

    private float[] againstTheRest(List<String> labels, String label) {
        var problem = new Problem();
        problem.l = utterances.length;
        problem.n = vocabulary.size() + 1;
        problem.x = utterances;
        problem.y =
                labels.stream().mapToDouble(one -> one.equals(label) ? 1 : -1).toArray();
        Linear.disableDebugOutput();
        var model = Linear.train(problem, new Parameter(SolverType.L2R_LR, COST, PRECISION));
        double sign = model.getLabels()[0] == 1 ? 1 : -1;
        var learned = model.getFeatureWeights();
        var weights = new float[problem.n];
        for (int at = 0; at < weights.length; at++) {
            weights[at] = (float) (sign * learned[at]);
        }
        return weights;
    }

    /** Numbered from 1 in rising order, as the library wants it; the bias is the last. */
    private Feature[] features(Map<String, Double> terms) {
        var known = new TreeMap<Integer, Double>();
        terms.forEach((term, weight) -> {
            var number = vocabulary.get(term);
            if (number != null) {
                known.put(number + 1, weight);
            }
        });
        known.put(vocabulary.size() + 1, 1.0);
        return known.entrySet().stream()
                .map(entry -> new FeatureNode(entry.getKey(), entry.getValue()))
                .toArray(Feature[]::new);
    }
}
