package dev.uketsuke.understanding;

import dev.uketsuke.content.BrokenPackException;
import dev.uketsuke.content.TrainingFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The model of a pack that is not the packaged one: learned from its own utterances, once, and kept in the data folder
 * until the utterances or the program change.
 */
public final class PackModel {
    private static final Logger LOG = LoggerFactory.getLogger(PackModel.class);

    private PackModel() {}

    /** Where the server looks for the model of a mounted pack. */
    public static Path fileIn(Path data) {
        return data.resolve("model").resolve("utterances.bin");
    }

    /**
     * Learns from a pack's utterances; the same utterances give the same bytes.
     *
     * @throws BrokenPackException when they cannot be read
     * @throws IOException when the file cannot be written
     */
    public static void train(TrainingFiles training, Path file) throws IOException {
        new ModelFile(file).write(learned(training, Learned.packagedModel()));
    }

    /** The model for a mounted pack: the packaged one where it was learned from the same, or the pack has no utterances. */
    static Model of(TrainingFiles training, Path data) {
        var packaged = Learned.packagedModel();
        if (training.isEmpty()) {
            LOG.warn("The mounted pack has no training/*.tsv: messages are judged by what the packaged one teaches");
            return packaged;
        }
        if (packaged.origin().utterances().equals(training.hash())) {
            return packaged;
        }
        var file = new ModelFile(fileIn(data));
        return file.learnedFrom(origin(training, packaged)).orElseGet(() -> learnedNow(training, packaged, file));
    }

    private static Model learnedNow(TrainingFiles training, Model packaged, ModelFile file) {
        LOG.info("Learning from the mounted pack's utterances, this once; 'train' does it beforehand");
        long start = System.nanoTime();
        var model = learned(training, packaged);
        try {
            file.write(model);
        } catch (IOException e) {
            throw new UncheckedIOException("The model cannot be kept in " + file.file() + ": make it writable", e);
        }
        LOG.info(
                "Learned in {} s, kept in {}",
                Duration.ofNanos(System.nanoTime() - start).toSeconds(),
                file.file());
        return model;
    }

    private static Model learned(TrainingFiles training, Model packaged) {
        return Model.learned(origin(training, packaged), Examples.in(training), new Hints());
    }

    private static Model.Origin origin(TrainingFiles training, Model packaged) {
        return new Model.Origin(training.hash(), packaged.origin().program());
    }
}
