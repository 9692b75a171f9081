package dev.uketsuke.command;

import dev.uketsuke.content.BrokenPackException;
import dev.uketsuke.content.TrainingFiles;
import dev.uketsuke.understanding.PackModel;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/**
 * {@code train [folder] [--out file]}: learns the model of a pack's utterances beforehand, so that the server need not at
 * its first start; into the data folder unless told otherwise.
 */
final class TrainCommand {
    private static final String USAGE = "usage: train [folder] [--out file]";
    private static final int FINE = 0;
    private static final int BROKEN = 1;
    private static final int WRONG_USE = 2;

    private final PrintStream err;
    private final Path data;

    TrainCommand(PrintStream err, Path data) {
        this.err = err;
        this.data = data;
    }

    int run(List<String> arguments) {
        try {
            var options = Options.of(arguments, List.of("--out"));
            var file = options.has("--out") ? Path.of(options.get("--out", "")) : PackModel.fileIn(data);
            var training = options.folder().map(TrainingFiles::at).orElseGet(TrainingFiles::packaged);
            if (training.isEmpty()) {
                err.println("there is nothing to learn from: the pack has no training/*.tsv");
                return BROKEN;
            }
            PackModel.train(training, file);
            err.println("learned: " + file);
            return FINE;
        } catch (BrokenPackException e) {
            e.problems().forEach(err::println);
            return BROKEN;
        } catch (IOException e) {
            err.println("the model cannot be written: " + e.getMessage());
            return BROKEN;
        } catch (IllegalArgumentException e) {
            err.println(USAGE + "; " + e.getMessage());
            return WRONG_USE;
        }
    }
}
