package dev.uketsuke.command;

import dev.uketsuke.command.simulation.Simulation;
import dev.uketsuke.command.simulation.SimulationReport;
import dev.uketsuke.content.BrokenPackException;
import dev.uketsuke.content.PackLoader;
import dev.uketsuke.content.PersonaFiles;
import dev.uketsuke.understanding.Understanding;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * {@code simulate [folder] [--show]}: plays the personas of a folder, otherwise the project's own, against the real
 * engine.
 */
final class SimulateCommand {
    /** A working day, so that promises are the same whenever it is run. */
    private static final ZonedDateTime BEGINS = ZonedDateTime.of(2026, 11, 24, 10, 0, 0, 0, ZoneId.of("Asia/Tokyo"));

    private static final String SHOW = "--show";
    private static final String USAGE = "usage: simulate [folder] [--show]";
    private static final int FINE = 0;
    private static final int BROKEN = 1;
    private static final int WRONG_USE = 2;

    private final PrintStream out;
    private final PrintStream err;

    SimulateCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    int run(List<String> arguments) {
        var show = arguments.contains(SHOW);
        var folders =
                arguments.stream().filter(argument -> !argument.equals(SHOW)).toList();
        if (folders.size() > 1) {
            err.println(USAGE);
            return WRONG_USE;
        }
        try {
            var personas = folders.isEmpty() ? PersonaFiles.packaged() : PersonaFiles.at(Path.of(folders.getFirst()));
            var simulation = new Simulation(new PackLoader().loadPackaged(), Understanding.offline(), BEGINS);
            return new SimulationReport(out, show).of(simulation, personas) ? FINE : BROKEN;
        } catch (BrokenPackException e) {
            e.problems().forEach(err::println);
            return BROKEN;
        } catch (InvalidPathException e) {
            err.println(USAGE + "; '" + folders.getFirst() + "' is no name of a folder");
            return WRONG_USE;
        }
    }
}
