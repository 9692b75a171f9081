package dev.uketsuke.understanding;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** A model that is kept in a file. */
record ModelFile(Path file) {
    /** The model at this place, if that is what it was learned from; a damaged one counts as none. */
    Optional<Model> learnedFrom(Model.Origin origin) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (var in = Files.newInputStream(file)) {
            return Optional.of(Model.read(in)).filter(model -> model.origin().equals(origin));
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }

    /** Puts a model at this place at once, so that nobody reads half of it. */
    void write(Model model) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        var written = Files.createTempFile(folder, "model", ".part");
        try {
            try (var out = new BufferedOutputStream(Files.newOutputStream(written))) {
                model.write(out);
            }
            Files.move(written, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(written);
        }
    }
}
