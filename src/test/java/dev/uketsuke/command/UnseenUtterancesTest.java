package dev.uketsuke.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.content.PackLoader;
import dev.uketsuke.content.TrainingFiles;
import dev.uketsuke.dialog.Answers;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.intake.Intent;
import dev.uketsuke.understanding.Context;
import dev.uketsuke.understanding.Examples;
import dev.uketsuke.understanding.Understanding;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * How well utterances are read that nothing was learned from, by a writer who knew neither the rules nor the examples.
 * Nobody looks at them: who improves the understanding looks at the training utterances. The bounds are the worse ends of
 * the intervals that were measured, since a few hundred utterances vary by some points.
 */
class UnseenUtterancesTest {
    private static final Path FILE = Path.of("src/test/resources/understanding/unseen.tsv");
    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 11, 20, 10, 0, 0, 0, ZoneId.of("Asia/Tokyo"));

    private static List<Measure> measures = List.of();
    private static List<Judged> judged = List.of();

    @BeforeAll
    static void readAll() throws Exception {
        var policy = new PackLoader().loadPackaged().policy();
        var understanding = Understanding.offline();
        measures = Measure.all(policy.severity());
        judged = Examples.of(FILE).stream()
                .map(example -> Judged.of(
                        example,
                        understanding.read(
                                example.text(),
                                new Context(example.language(), NOW, policy, Answers.NONE, List.of(), List.of()))))
                .toList();
    }

    private static Share share(String name, Language language) {
        var measure = measures.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        return measure.share(judged.stream()
                .filter(one -> one.example().language() == language)
                .toList());
    }

    private static void atLeast(String name, double ja, double en) {
        assertThat(share(name, Language.JA).value()).as(name + ", ja").isGreaterThanOrEqualTo(ja);
        assertThat(share(name, Language.EN).value()).as(name + ", en").isGreaterThanOrEqualTo(en);
    }

    private static void atMost(String name, double ja, double en) {
        assertThat(share(name, Language.JA).value()).as(name + ", ja").isLessThanOrEqualTo(ja);
        assertThat(share(name, Language.EN).value()).as(name + ", en").isLessThanOrEqualTo(en);
    }

    @Test
    void nothing_was_learned_from_them() {
        // What has no more than a few characters, such as 「はい」, has no other wording.
        var learned = Examples.in(TrainingFiles.packaged()).stream()
                .map(example -> plain(example.text()))
                .toList();

        // A failure must not print the utterances.
        assertThat(judged.stream()
                        .map(one -> plain(one.example().text()))
                        .filter(text -> text.length() > 12 && learned.contains(text))
                        .count())
                .isZero();
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s、。,.!?！？]", "").toLowerCase(Locale.ROOT);
    }

    @Test
    void intents_are_right_as_often_as_measured() {
        atLeast("intent, forced", 0.806, 0.761);
        atLeast("intent, when answered", 0.883, 0.863);
        atMost("intent, asked back", 0.249, 0.315);
    }

    @Test
    void splits_are_proposed_as_well_as_measured() {
        atLeast("split, precision", 0.827, 0.750);
        atLeast("split, recall", 0.570, 0.508);
    }

    @Test
    void facts_that_speak_for_a_are_seldom_read_into_an_utterance() {
        atMost("business-stopped, falsely towards A", 0.087, 0.051);
        atMost("ongoing, falsely towards A", 0.056, 0.036);
        atMost("rollback-solves, falsely towards A", 0.015, 0.022);
        atMost("schedule-only, falsely towards A", 0.015, 0.022);
        atMost("phone-24x7, falsely towards A", 0.015, 0.023);
        atMost("A suggested unasked, falsely", 0.015, 0.022);
    }

    @Test
    void trouble_is_not_taken_for_a_wish_to_leave() {
        assertThat(judged.stream()
                        .filter(one -> one.example().intent() == Intent.PROBLEM)
                        .map(one -> one.reading().intent()))
                .doesNotContain(Intent.CANCEL, Intent.RESTART);
    }
}
