package dev.uketsuke.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.util.FileSystemUtils;

/** A small pack that is all right, copied to a folder where a test may break it. */
record PrinterPack(Path folder) {
    private static final Path ORIGINAL = Path.of("src/test/resources/packs");

    static PrinterPack copiedTo(Path folder) {
        try {
            FileSystemUtils.copyRecursively(ORIGINAL, folder);
            return new PrinterPack(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces a piece of a file, which has to be there. */
    void replace(String file, String piece, String other) {
        try {
            var path = folder.resolve("printer").resolve(file);
            var before = Files.readString(path);
            if (!before.contains(piece)) {
                throw new IllegalArgumentException(file + " has no '" + piece + "'");
            }
            Files.writeString(path, before.replace(piece, other));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lists the rules that its files cite, and a conflict. */
    void listRules() {
        var rules = IntStream.rangeClosed(1, 57)
                .mapToObj(number -> "  " + number + ": {kind: tip, ja: 規則, en: Rule " + number + "}\n")
                .collect(Collectors.joining());
        write("printer/rules.yaml", "rules:\n" + rules + "conflicts:\n  C1: {ja: 矛盾, en: Conflict 1}\n");
    }

    void write(String file, String content) {
        try {
            var path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete(String file) {
        try {
            Files.delete(folder.resolve("printer").resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
