package dev.uketsuke.command;

import dev.uketsuke.understanding.Example;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Judges every utterance by what was learned from the others only. Near-duplicates stay together, so that nothing is
 * judged that was as good as learned.
 *
 * @param folds parts of about the same size, in the order of the utterances
 */
record CrossValidation(List<List<Example>> folds) {
    /** @param parts how many folds; each group goes to the one that is the smallest so far */
    static CrossValidation of(List<Example> examples, int parts) {
        List<List<Example>> folds = IntStream.range(0, parts)
                .<List<Example>>mapToObj(_ -> new ArrayList<>())
                .toList();
        for (var group :
                NearDuplicates.groups(examples.stream().map(Example::text).toList())) {
            var smallest =
                    folds.stream().min(Comparator.comparingInt(List::size)).orElseThrow();
            group.forEach(at -> smallest.add(examples.get(at)));
        }
        return new CrossValidation(folds);
    }

    /** @param learn makes of utterances what judges others */
    List<Judged> judged(Function<List<Example>, Function<Example, Judged>> learn) {
        var judged = new ArrayList<Judged>();
        for (var fold : folds) {
            var others = folds.stream()
                    .filter(one -> !one.equals(fold))
                    .flatMap(List::stream)
                    .toList();
            fold.stream().map(learn.apply(others)).forEach(judged::add);
        }
        return judged;
    }
}
