package dev.uketsuke.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.content.PackLoader;
import dev.uketsuke.dialog.Answers;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.intake.Intent;
import dev.uketsuke.intake.Reading;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * How well utterances are read that nothing was learned from, by a writer who knew neither the rules nor the examples. The
 * floors lie below what is reached, since a few hundred utterances vary by some points; the figures are printed.
 */
class UnseenUtterancesTest {
    private static final Path FILE = Path.of("src/test/resources/understanding/unseen.tsv");
    private static final double Z = 1.96;

    private static List<Read> read = List.of();

    /** An utterance and what was read of it. */
    private record Read(Example example, Reading reading) {
        boolean japanese() {
            return example.text().codePoints().anyMatch(point -> point >= 0x3040 && point <= 0x30FF);
        }

        boolean rightIntent() {
            return example.intent() == reading.intent();
        }

        boolean several() {
            return example.split() != Example.Split.SINGLE;
        }

        boolean proposed() {
            return reading.units().size() > 1;
        }
    }

    @BeforeAll
    static void readAll() throws Exception {
        var policy = new PackLoader().loadPackaged().policy();
        var understanding = new OfflineUnderstanding();
        read = Examples.of(FILE).stream()
                .map(example -> new Read(
                        example,
                        understanding.read(
                                example.text(),
                                new Context(Language.JA, Desk.NOW, policy, Answers.NONE, List.of(), List.of()))))
                .toList();
    }

    @Test
    void nothing_was_learned_from_them() throws Exception {
        var learnedFrom = Examples.in(Path.of("dialogs/defender-endpoint/training")).stream()
                .map(example -> plain(example.text()))
                .toList();

        // What has no more than a few characters, such as 「はい」, has no other wording.
        assertThat(read.stream().map(one -> plain(one.example().text())).filter(text -> text.length() > 12))
                .doesNotContainAnyElementsOf(learnedFrom);
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s、。,.!?！？]", "").toLowerCase(Locale.ROOT);
    }

    @Test
    void the_intent_of_four_in_five_is_right_in_both_languages() {
        assertThat(share("intent, ja", read.stream().filter(Read::japanese), Read::rightIntent))
                .isGreaterThan(0.75);
        assertThat(share("intent, en", read.stream().filter(one -> !one.japanese()), Read::rightIntent))
                .isGreaterThan(0.75);
    }

    @Test
    void what_is_sure_is_right_nine_times_in_ten() {
        assertThat(share("sure", read.stream(), one -> one.reading().confidence() >= 0.6))
                .isGreaterThan(0.6);
        assertThat(share(
                        "intent of the sure ones",
                        read.stream().filter(one -> one.reading().confidence() >= 0.6),
                        Read::rightIntent))
                .isGreaterThan(0.87);
    }

    @Test
    void a_split_is_seldom_proposed_where_there_is_one_request() {
        assertThat(share("split, precision", read.stream().filter(Read::proposed), Read::several))
                .isGreaterThan(0.75);
        assertThat(share("split, recall", read.stream().filter(Read::several), Read::proposed))
                .isGreaterThan(0.6);
    }

    @Test
    void trouble_is_not_taken_for_a_wish_to_leave() {
        assertThat(read.stream()
                        .filter(one -> one.example().intent() == Intent.PROBLEM)
                        .map(one -> one.reading().intent()))
                .doesNotContain(Intent.CANCEL, Intent.RESTART);
    }

    /** The share, printed with its 95 % interval by Wilson. */
    private static double share(String name, Stream<Read> of, Predicate<Read> which) {
        var all = of.toList();
        double n = all.size();
        double p = all.stream().filter(which).count() / n;
        double middle = (p + Z * Z / (2 * n)) / (1 + Z * Z / n);
        double reach = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n)) / (1 + Z * Z / n);
        System.out.printf(
                Locale.ROOT, "%s: %.3f [%.3f, %.3f] of %d%n", name, p, middle - reach, middle + reach, (int) n);
        return p;
    }
}
