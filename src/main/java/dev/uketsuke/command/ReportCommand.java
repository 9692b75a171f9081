package dev.uketsuke.command;

import dev.uketsuke.content.BrokenPackException;
import dev.uketsuke.content.PackLoader;
import dev.uketsuke.content.TrainingFiles;
import dev.uketsuke.dialog.Answers;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.intake.Policy;
import dev.uketsuke.understanding.Context;
import dev.uketsuke.understanding.Example;
import dev.uketsuke.understanding.Examples;
import dev.uketsuke.understanding.Understanding;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * {@code report [folder] [--test file.tsv] [--folds n]}: how well a pack's first messages are understood, by
 * cross-validation over its training utterances and on a file that nothing is learned from.
 */
final class ReportCommand {
    private static final String USAGE = "usage: report [folder] [--test file.tsv] [--folds 2 to 20]";
    private static final String ROW = "%-36s %-36s %-36s %s%n";
    private static final int FINE = 0;
    private static final int BROKEN = 1;
    private static final int WRONG_USE = 2;
    private static final int FOLDS = 5;
    private static final int MOST_FOLDS = 20;

    private final PrintStream out;
    private final PrintStream err;
    private final Clock clock;

    ReportCommand(PrintStream out, PrintStream err, Clock clock) {
        this.out = out;
        this.err = err;
        this.clock = clock;
    }

    int run(List<String> arguments) {
        try {
            var options = Options.of(arguments, List.of("--test", "--folds"));
            int folds = Integer.parseInt(options.get("--folds", String.valueOf(FOLDS)));
            if (folds < 2 || folds > MOST_FOLDS) {
                throw new IllegalArgumentException("'" + folds + "' folds");
            }
            report(options, folds);
            return FINE;
        } catch (BrokenPackException e) {
            e.problems().forEach(err::println);
            return BROKEN;
        } catch (IOException e) {
            err.println("the test file cannot be read: " + e.getMessage());
            return BROKEN;
        } catch (IllegalArgumentException e) {
            err.println(USAGE + "; " + e.getMessage());
            return WRONG_USE;
        }
    }

    private void report(Options options, int folds) throws IOException {
        var loader = new PackLoader();
        var pack = options.folder().map(loader::load).orElseGet(loader::loadPackaged);
        var training = Examples.in(options.folder().map(TrainingFiles::at).orElseGet(TrainingFiles::packaged));
        List<Example> tested = options.has("--test") ? Examples.of(Path.of(options.get("--test", ""))) : List.of();
        var policy = pack.policy();
        out.println(pack.id() + " " + pack.version() + ": " + training.size()
                + " utterances to learn from; intervals of 95 %");
        if (training.size() >= folds) {
            var validation = CrossValidation.of(training, folds);
            print("Cross-validation: " + folds + " folds", validation.judged(others -> judge(others, policy)), policy);
        }
        if (!tested.isEmpty()) {
            var title = "Test file: " + tested.size() + " utterances, " + known(tested, training)
                    + " of them nearly as one that was learned from";
            print(title, tested.stream().map(judge(training, policy)).toList(), policy);
        }
    }

    private static long known(List<Example> tested, List<Example> training) {
        return NearDuplicates.known(
                tested.stream().map(Example::text).toList(),
                training.stream().map(Example::text).toList());
    }

    private Function<Example, Judged> judge(List<Example> learned, Policy policy) {
        var understanding = Understanding.learnedFrom(learned);
        var now = ZonedDateTime.now(clock);
        return example -> Judged.of(
                example,
                understanding.read(
                        example.text(),
                        new Context(example.language(), now, policy, Answers.NONE, List.of(), List.of())));
    }

    private void print(String title, List<Judged> judged, Policy policy) {
        out.println();
        out.println(title);
        out.printf(Locale.ROOT, ROW, "", "ja", "en", "goal");
        for (var measure : Measure.all(policy.severity())) {
            out.printf(
                    Locale.ROOT,
                    ROW,
                    measure.name(),
                    cell(measure, judged, Language.JA),
                    cell(measure, judged, Language.EN),
                    measure.hasGoal()
                            ? (measure.atMost() ? "≤ " : "≥ ") + Math.round(100 * measure.goal()) + " %"
                            : "");
        }
    }

    private static String cell(Measure measure, List<Judged> judged, Language language) {
        var share = measure.share(judged.stream()
                .filter(one -> one.example().language() == language)
                .toList());
        boolean missed = measure.hasGoal() && share.of() > 0 && !measure.reached(share);
        return share + (missed ? measure.atMost() ? " above" : " below" : "");
    }
}
