package dev.uketsuke.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The arguments of a command: at most one folder, and options with a value each.
 *
 * @param named values by the option's name, such as {@code --out}
 */
record Options(Optional<Path> folder, Map<String, String> named) {
    /** @throws IllegalArgumentException with what is wrong, when there is anything else among them */
    static Options of(List<String> arguments, List<String> names) {
        var named = new LinkedHashMap<String, String>();
        var others = new ArrayList<String>();
        for (int at = 0; at < arguments.size(); at++) {
            var argument = arguments.get(at);
            if (!argument.startsWith("--")) {
                others.add(argument);
            } else if (!names.contains(argument) || at + 1 == arguments.size()) {
                throw new IllegalArgumentException("'" + argument + "' is unknown or has no value");
            } else {
                named.put(argument, arguments.get(++at));
            }
        }
        if (others.size() > 1) {
            throw new IllegalArgumentException("only one folder is expected, not " + others);
        }
        return new Options(others.stream().findFirst().map(Path::of), named);
    }

    boolean has(String name) {
        return named.containsKey(name);
    }

    String get(String name, String otherwise) {
        return named.getOrDefault(name, otherwise);
    }
}
