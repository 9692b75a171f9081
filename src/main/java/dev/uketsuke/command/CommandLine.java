package dev.uketsuke.command;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.springframework.boot.logging.LoggingSystem;

/** What the program does instead of serving when its first argument names a command. */
public final class CommandLine {
    private static final int WRONG_USE = 2;

    private CommandLine() {}

    /** The command that the arguments name, which answers the exit code; empty when the program is to serve. */
    public static Optional<IntSupplier> find(String... arguments) {
        if (arguments.length == 0) {
            return Optional.empty();
        }
        List<String> rest = Arrays.asList(arguments).subList(1, arguments.length);
        return switch (arguments[0]) {
            case "analyze" ->
                Optional.of(
                        () -> new AnalyzeCommand(utf8(System.in), utf8(System.out), utf8(System.err), Clock.systemUTC())
                                .run(rest));
            case "check" -> Optional.of(() -> new CheckCommand(utf8(System.out), utf8(System.err)).run(rest));
            case "report" ->
                Optional.of(() -> new ReportCommand(utf8(System.out), utf8(System.err), Clock.systemUTC()).run(rest));
            case "simulate" ->
                Optional.of(() -> {
                    silenceLogs();
                    return new SimulateCommand(utf8(System.out), utf8(System.err)).run(rest);
                });
            case "train" -> Optional.of(() -> new TrainCommand(utf8(System.err), dataFolder()).run(rest));
            default -> arguments[0].startsWith("-") ? Optional.empty() : Optional.of(() -> unknown(arguments[0]));
        };
    }

    /** What the database writes to the console on its way up would stand in the middle of the table. */
    private static void silenceLogs() {
        LoggingSystem.get(CommandLine.class.getClassLoader()).beforeInitialize();
    }

    private static int unknown(String name) {
        utf8(System.err)
                .println("there is no command '" + name + "'; commands are: analyze, check, report, simulate, train");
        return WRONG_USE;
    }

    private static Path dataFolder() {
        return Path.of(Optional.ofNullable(System.getenv("UKETSUKE_DATA")).orElse("./data"));
    }

    private static BufferedReader utf8(InputStream stream) {
        return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }

    /** Content is UTF-8 whatever the terminal's locale says. */
    private static PrintStream utf8(PrintStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }
}
