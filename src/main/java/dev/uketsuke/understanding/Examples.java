package dev.uketsuke.understanding;

import dev.uketsuke.content.BrokenPackException;
import dev.uketsuke.content.Problem;
import dev.uketsuke.content.TrainingFiles;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.dialog.Truth;
import dev.uketsuke.intake.Intent;
import dev.uketsuke.severity.Fact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Reads labelled utterances: tab-separated files with the columns {@code locale}, {@code intent}, {@code units} (S, M or
 * P), {@code facts} ({@code -} or {@code name=yes,name=no}) and {@code text}, in which {@code \n} is a new line.
 */
public final class Examples {
    private static final String HEADER = "locale\tintent\tunits\tfacts\ttext";
    private static final int COLUMNS = 5;

    private final List<Example> read = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private Examples() {}

    /**
     * Every utterance of these files, file by file.
     *
     * @throws BrokenPackException with every line that cannot be read
     */
    public static List<Example> in(TrainingFiles training) {
        var examples = new Examples();
        training.files().forEach(examples::add);
        if (!examples.problems.isEmpty()) {
            throw new BrokenPackException(examples.problems);
        }
        return examples.read;
    }

    /** The utterances of one file; as {@link #in}. */
    public static List<Example> of(Path file) throws IOException {
        return in(new TrainingFiles(Map.of(String.valueOf(file.getFileName()), Files.readString(file))));
    }

    private void add(String file, String content) {
        var lines = content.lines().toList();
        if (lines.isEmpty() || !lines.getFirst().equals(HEADER)) {
            problems.add(new Problem(
                    file, "line 1", "has to be the columns' names, separated by tabs: " + HEADER.replace('\t', ' ')));
            return;
        }
        for (int at = 1; at < lines.size(); at++) {
            var place = "line " + (at + 1);
            try {
                if (!lines.get(at).isBlank()) {
                    read.add(example(file + ": " + place, lines.get(at).split("\t", -1)));
                }
            } catch (IllegalArgumentException e) {
                problems.add(new Problem(file, place, String.valueOf(e.getMessage())));
            }
        }
    }

    private static Example example(String source, String[] columns) {
        if (columns.length != COLUMNS) {
            throw new IllegalArgumentException("has " + columns.length + " columns instead of " + COLUMNS);
        }
        return new Example(
                source,
                Language.ofTag(columns[0]),
                intent(columns[1]),
                split(columns[2]),
                facts(columns[3]),
                columns[4].replace("\\n", "\n"));
    }

    private static Intent intent(String key) {
        return Arrays.stream(Intent.values())
                .filter(intent -> intent.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + key + "' is no intent"));
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
                facts.put(fact, truth(parts));
            }
        }
        return facts;
    }

    private static Truth truth(String[] parts) {
        var truth = parts.length == 2 ? Model.truth(parts[1]) : Truth.UNKNOWN;
        if (truth == Truth.UNKNOWN) {
            throw new IllegalArgumentException("'" + parts[0] + "' has to be yes or no, as in " + parts[0] + "=yes");
        }
        return truth;
    }
}
