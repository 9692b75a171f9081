package dev.uketsuke.understanding;

import dev.uketsuke.dialog.Slot;
import dev.uketsuke.dialog.Truth;
import dev.uketsuke.intake.Intent;
import dev.uketsuke.severity.Fact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads training utterances: tab-separated files with the columns {@code locale}, {@code intent}, {@code units} (S, M or
 * P), {@code facts} ({@code -} or {@code name=yes,name=no}) and {@code text}, in which {@code \n} is a new line.
 */
final class Examples {
    private static final String HEADER = "locale\tintent\tunits\tfacts\ttext";
    private static final int COLUMNS = 5;

    private Examples() {}

    /** Every utterance of a folder, file by file in the order of their names. */
    static List<Example> in(Path folder) throws IOException {
        var examples = new ArrayList<Example>();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(one -> one.toString().endsWith(".tsv"))
                    .sorted()
                    .toList()) {
                examples.addAll(of(file));
            }
        }
        return examples;
    }

    static List<Example> of(Path file) throws IOException {
        var lines = Files.readAllLines(file);
        if (lines.isEmpty() || !lines.getFirst().equals(HEADER)) {
            throw new IllegalArgumentException(file + ": line 1: has to be the columns' names, separated by tabs");
        }
        var examples = new ArrayList<Example>();
        for (int at = 1; at < lines.size(); at++) {
            if (!lines.get(at).isBlank()) {
                examples.add(example(file.getFileName() + ": line " + (at + 1), lines.get(at)));
            }
        }
        return examples;
    }

    private static Example example(String source, String line) {
        var columns = line.split("\t", -1);
        if (columns.length != COLUMNS) {
            throw new IllegalArgumentException(source + ": has " + columns.length + " columns instead of " + COLUMNS);
        }
        try {
            return new Example(
                    source,
                    Intent.valueOf(columns[1].toUpperCase(Locale.ROOT)),
                    split(columns[2]),
                    facts(columns[3]),
                    columns[4].replace("\\n", "\n"));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(source + ": " + e.getMessage(), e);
        }
    }

    private static Example.Split split(String units) {
        return switch (units) {
            case "S" -> Example.Split.SINGLE;
            case "M" -> Example.Split.SEVERAL;
            case "P" -> Example.Split.PER_PLATFORM;
            default -> throw new IllegalArgumentException("'" + units + "' is none of S, M and P");
        };
    }

    private static Map<Fact, Truth> facts(String column) {
        var facts = new EnumMap<Fact, Truth>(Fact.class);
        if (!column.equals("-")) {
            for (var pair : column.split(",")) {
                var parts = pair.strip().split("=");
                var fact = Fact.of(new Slot(parts[0]))
                        .orElseThrow(() -> new IllegalArgumentException("'" + parts[0] + "' is no fact"));
                facts.put(fact, Truth.valueOf(parts[1].toUpperCase(Locale.ROOT)));
            }
        }
        return facts;
    }
}
