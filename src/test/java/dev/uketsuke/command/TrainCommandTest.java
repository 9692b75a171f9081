package dev.uketsuke.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

class TrainCommandTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    private Path dialogs = Path.of("");
    private Path training = Path.of("");
    private TrainCommand train = new TrainCommand(System.err, Path.of(""));

    @BeforeEach
    void mount() throws IOException {
        dialogs = folder.resolve("dialogs");
        training = SmallTraining.in(dialogs);
        train = new TrainCommand(new PrintStream(err, true, StandardCharsets.UTF_8), folder.resolve("data"));
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void the_same_utterances_give_the_same_bytes_wherever_they_are_put() throws IOException {
        var other = folder.resolve("other.bin");

        assertThat(train.run(List.of(dialogs.toString()))).isZero();
        assertThat(train.run(List.of(dialogs.toString(), "--out", other.toString())))
                .isZero();

        assertThat(folder.resolve("data/model/utterances.bin")).hasSameBinaryContentAs(other);
        assertThat(folder.resolve("data/model")).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void every_line_that_cannot_be_read_is_named_and_nothing_is_written() throws IOException {
        Files.writeString(training, SmallTraining.HEADER + "ja\tstory\tS\t-\tx\nja\tproblem\tX\t-\tx\n");

        assertThat(train.run(List.of(dialogs.toString()))).isEqualTo(1);
        assertThat(said().lines())
                .containsExactly(
                        "defender-endpoint/training/few.tsv: line 2: 'story' is no intent",
                        "defender-endpoint/training/few.tsv: line 3: 'X' is none of S, M and P");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void a_pack_without_utterances_is_refused() throws IOException {
        FileSystemUtils.deleteRecursively(training.getParent());

        assertThat(train.run(List.of(dialogs.toString()))).isEqualTo(1);
        assertThat(said()).contains("nothing to learn from");
    }

    @Test
    void wrong_arguments_are_answered_with_the_usage() {
        assertThat(train.run(List.of("a", "b"))).isEqualTo(2);
        assertThat(train.run(List.of("--out"))).isEqualTo(2);
        assertThat(train.run(List.of("--put", "x"))).isEqualTo(2);
        assertThat(said()).contains("usage: train [folder] [--out file]; '--put' is unknown or has no value");
    }
}
