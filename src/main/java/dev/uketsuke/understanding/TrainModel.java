package dev.uketsuke.understanding;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Learns the model from a folder of utterances, unless the model at its place was learned from the same. */
public final class TrainModel {
    private TrainModel() {}

    /** Arguments: the folder of utterances, the file of the model, and the folder of the classes that make the terms. */
    public static void main(String... arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        var file = Path.of(arguments[1]);
        var inputs = hash(List.of(folder, Path.of(arguments[2])));
        if (learnedFrom(file, inputs)) {
            return;
        }
        var model = Model.learned(inputs, Examples.in(folder), new Hints());
        Files.createDirectories(file.getParent());
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            model.write(out);
        }
    }

    private static boolean learnedFrom(Path file, String inputs) {
        if (!Files.exists(file)) {
            return false;
        }
        try (var in = Files.newInputStream(file)) {
            return Model.read(in).inputs().equals(inputs);
        } catch (IOException damaged) {
            return false;
        }
    }

    private static String hash(List<Path> folders) throws IOException {
        var digest = sha256();
        for (var folder : folders) {
            try (var files = Files.walk(folder)) {
                for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                    digest.update(folder.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                    digest.update(Files.readAllBytes(file));
                }
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
