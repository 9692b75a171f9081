package dev.uketsuke.understanding;

import dev.uketsuke.content.TrainingFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Learns the packaged model in the build, unless the model at its place was learned from the same. */
public final class TrainModel {
    private TrainModel() {}

    /** Arguments: the folder of the pack, the file of the model, and the folder of the classes that make the terms. */
    public static void main(String... arguments) throws IOException {
        var training = TrainingFiles.at(Path.of(arguments[0]));
        var file = new ModelFile(Path.of(arguments[1]));
        var origin = new Model.Origin(training.hash(), hash(Path.of(arguments[2])));
        if (file.learnedFrom(origin).isEmpty()) {
            file.write(Model.learned(origin, Examples.in(training), new Hints()));
        }
    }

    private static String hash(Path folder) throws IOException {
        var digest = sha256();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(folder.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
