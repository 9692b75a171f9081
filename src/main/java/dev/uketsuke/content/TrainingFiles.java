package dev.uketsuke.content;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The utterances that a pack teaches with.
 *
 * @param files contents of {@code training/*.tsv} by name, in the order of the names
 */
public record TrainingFiles(Map<String, String> files) {
    public TrainingFiles {
        files = Collections.unmodifiableMap(new TreeMap<>(files));
    }

    /**
     * Those of a folder with one pack in it, or of the pack's own folder.
     *
     * @throws BrokenPackException when they cannot be read
     */
    public static TrainingFiles at(Path folder) {
        return of(ContentFolder.at(folder));
    }

    /** Those of the pack that is part of the program. */
    public static TrainingFiles packaged() {
        return of(ContentFolder.packaged());
    }

    private static TrainingFiles of(ContentFolder folder) {
        var files = new TreeMap<String, String>();
        folder.files().forEach((name, content) -> {
            if (name.matches("[^/]+/training/.+\\.tsv")) {
                files.put(name, new String(content, UTF_8));
            }
        });
        return new TrainingFiles(files);
    }

    public boolean isEmpty() {
        return files.isEmpty();
    }

    /** SHA-256 over names and contents in hexadecimal; what was learned from the same files is the same. */
    public String hash() {
        return ContentHash.of(files);
    }
}
