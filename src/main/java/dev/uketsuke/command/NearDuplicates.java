package dev.uketsuke.command;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/**
 * Groups texts of nearly the same wording: what is alike by the runs of four letters and digits that both have stands in
 * one group, and so does what is alike to something in it. The same texts in the same order give the same groups.
 */
final class NearDuplicates {
    /** From this share of common runs among all runs on, two texts are alike. */
    private static final double ALIKE = 0.6;

    private static final int RUN = 4;

    private final List<int[]> runs;
    private final int[] group;

    private NearDuplicates(List<String> texts) {
        this.runs = texts.stream().map(NearDuplicates::runs).toList();
        this.group = new int[texts.size()];
        Arrays.setAll(group, at -> at);
    }

    /** The places of the texts, group by group, in the order of each group's first. */
    static List<List<Integer>> groups(List<String> texts) {
        var found = new NearDuplicates(texts);
        for (int one = 0; one < texts.size(); one++) {
            for (int other = one + 1; other < texts.size(); other++) {
                if (alike(found.runs.get(one), found.runs.get(other))) {
                    found.group[found.first(other)] = found.first(one);
                }
            }
        }
        var groups = new LinkedHashMap<Integer, List<Integer>>();
        for (int at = 0; at < texts.size(); at++) {
            groups.computeIfAbsent(found.first(at), _ -> new ArrayList<>()).add(at);
        }
        return List.copyOf(groups.values());
    }

    /** How many of these texts are alike to one of the others. */
    static long known(List<String> texts, List<String> others) {
        var runs = others.stream().map(NearDuplicates::runs).toList();
        return texts.stream()
                .map(NearDuplicates::runs)
                .filter(text -> runs.stream().anyMatch(other -> alike(text, other)))
                .count();
    }

    private int first(int at) {
        int first = at;
        while (group[first] != first) {
            first = group[first];
        }
        return first;
    }

    private static boolean alike(int[] one, int[] other) {
        if (Math.min(one.length, other.length) < ALIKE * Math.max(one.length, other.length)) {
            return false;
        }
        int common = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length; ) {
            int order = Integer.compare(one[i], other[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return common >= ALIKE * (one.length + other.length - common);
    }

    /** Hashes of the distinct runs in rising order; a text shorter than a run is one itself. */
    private static int[] runs(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .replaceAll("[0-9]+", "0");
        if (plain.length() <= RUN) {
            return new int[] {plain.hashCode()};
        }
        var runs = new int[plain.length() - RUN + 1];
        Arrays.setAll(runs, at -> plain.substring(at, at + RUN).hashCode());
        return Arrays.stream(runs).sorted().distinct().toArray();
    }
}
