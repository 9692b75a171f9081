package dev.uketsuke.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.content.TrainingFiles;
import dev.uketsuke.intake.Intent;
import dev.uketsuke.intake.Reading;
import dev.uketsuke.understanding.Example;
import dev.uketsuke.understanding.Examples;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CrossValidationTest {
    /** Real utterances, and some of them again with another figure and another ending. */
    private static final List<Example> EXAMPLES = sample();

    private static List<Example> sample() {
        var some = Examples.in(TrainingFiles.packaged()).stream()
                .filter(example -> example.text().length() > 40)
                .limit(300)
                .toList();
        var again = some.stream().limit(60).map(example -> like(example, example.text() + " 2"));
        return Stream.concat(some.stream(), again).toList();
    }

    private static Example like(Example one, String text) {
        return new Example(one.source(), one.language(), one.intent(), one.split(), one.facts(), text);
    }

    private static List<String> texts(List<Example> fold) {
        return fold.stream().map(Example::text).toList();
    }

    @Test
    void near_duplicates_never_straddle_folds() {
        var folds = CrossValidation.of(EXAMPLES, 5).folds();

        for (var fold : folds) {
            assertThat(folds.stream()
                            .filter(other -> !other.equals(fold))
                            .mapToLong(other -> NearDuplicates.known(texts(fold), texts(other))))
                    .hasSize(4)
                    .containsOnly(0L);
        }
        assertThat(NearDuplicates.known(texts(EXAMPLES.subList(300, 360)), texts(EXAMPLES.subList(0, 300))))
                .isEqualTo(60);
    }

    @Test
    void folds_are_of_about_the_same_size_and_hold_everything_once() {
        var folds = CrossValidation.of(EXAMPLES, 5).folds();

        assertThat(folds).hasSize(5).allSatisfy(fold -> assertThat(fold).hasSizeBetween(65, 80));
        assertThat(folds.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(EXAMPLES);
    }

    @Test
    void the_same_utterances_fall_into_the_same_folds() {
        assertThat(CrossValidation.of(EXAMPLES, 5)).isEqualTo(CrossValidation.of(EXAMPLES, 5));
    }

    @Test
    void each_utterance_is_judged_once_and_by_what_was_learned_from_the_other_folds() {
        var validation = CrossValidation.of(EXAMPLES, 5);
        var together = new HashSet<Integer>();

        var judged = validation.judged(others -> {
            together.add(others.size());
            return example -> {
                assertThat(others).doesNotContain(example);
                return Judged.of(example, new Reading(Intent.PROBLEM, 1, null, List.of(), List.of(), List.of(), ""));
            };
        });

        assertThat(judged).extracting(Judged::example).containsExactlyInAnyOrderElementsOf(EXAMPLES);
        assertThat(together).allSatisfy(size -> assertThat(size).isBetween(280, 295));
    }
}
