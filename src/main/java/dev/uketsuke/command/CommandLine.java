package dev.uketsuke.command;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;

/** What the program does instead of serving when its first argument names a command. */
public final class CommandLine {
    private CommandLine() {}

    /** The command that the arguments name, which answers the exit code; empty when the program is to serve. */
    public static Optional<IntSupplier> find(String... arguments) {
        if (arguments.length == 0) {
            return Optional.empty();
        }
        List<String> rest = Arrays.asList(arguments).subList(1, arguments.length);
        return switch (arguments[0]) {
            case "check" -> Optional.of(() -> new CheckCommand(utf8(System.out), utf8(System.err)).run(rest));
            default -> Optional.empty();
        };
    }

    /** Content is UTF-8 whatever the terminal's locale says. */
    private static PrintStream utf8(PrintStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }
}
