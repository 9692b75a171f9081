package dev.uketsuke.command;

import dev.uketsuke.content.BrokenPackException;
import dev.uketsuke.content.PackLoader;
import dev.uketsuke.content.TrainingFiles;
import dev.uketsuke.understanding.Examples;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** {@code check [folder]}: is the content all right? One line for each problem. */
final class CheckCommand {
    private static final int FINE = 0;
    private static final int BROKEN = 1;
    private static final int WRONG_USE = 2;

    private final PrintStream out;
    private final PrintStream err;

    CheckCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    int run(List<String> arguments) {
        if (arguments.size() > 1) {
            err.println("usage: check [folder]");
            return WRONG_USE;
        }
        var loader = new PackLoader();
        try {
            var pack = arguments.isEmpty() ? loader.loadPackaged() : loader.load(Path.of(arguments.getFirst()));
            Examples.in(
                    arguments.isEmpty() ? TrainingFiles.packaged() : TrainingFiles.at(Path.of(arguments.getFirst())));
            err.println(pack.id() + " " + pack.version() + ": no problem");
            return FINE;
        } catch (BrokenPackException e) {
            e.problems().forEach(out::println);
            return BROKEN;
        } catch (InvalidPathException e) {
            err.println("usage: check [folder]; '" + arguments.getFirst() + "' is no name of a folder");
            return WRONG_USE;
        }
    }
}
