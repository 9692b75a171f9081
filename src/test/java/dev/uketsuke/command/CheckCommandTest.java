package dev.uketsuke.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

class CheckCommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final CheckCommand check = new CheckCommand(
            new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));

    @TempDir
    Path folder;

    @Test
    void content_without_a_problem_prints_nothing_and_exits_0() {
        assertThat(check.run(List.of())).isZero();
        assertThat(check.run(List.of("dialogs"))).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void every_problem_is_one_line_with_file_place_and_reason_and_it_exits_1() throws Exception {
        FileSystemUtils.copyRecursively(Path.of("dialogs"), folder);
        replace("questions/os.yaml", "answer: text", "answer: essay");
        replace("pack.yaml", "zone: Asia/Tokyo", "zone: Asia/Tokio");

        assertThat(check.run(List.of(folder.toString()))).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .hasSize(2)
                .anyMatch(line -> line.startsWith("defender-endpoint/questions/os.yaml: answer: has to be one of ["))
                .contains("defender-endpoint/pack.yaml: business-hours.zone:"
                        + " 'Asia/Tokio' is not a time zone such as Asia/Tokyo");
    }

    @Test
    void an_utterance_to_learn_from_that_cannot_be_read_is_a_problem() throws Exception {
        FileSystemUtils.copyRecursively(Path.of("dialogs"), folder);
        replace("training/kinds.tsv", "en\tproblem\tS\t-\t", "en\tproblem\tone\t-\t");

        assertThat(check.run(List.of(folder.toString()))).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("defender-endpoint/training/kinds.tsv: line ", ": 'one' is none of S, M and P");
    }

    @Test
    void a_folder_that_does_not_exist_is_a_problem() {
        assertThat(check.run(List.of(folder.resolve("nowhere").toString()))).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("there is no such folder");
    }

    @Test
    void more_than_one_folder_is_refused_with_the_usage() {
        assertThat(check.run(List.of("a", "b"))).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("usage: check [folder]");
    }

    @Test
    void only_the_first_argument_names_a_command() {
        assertThat(CommandLine.find("check", "dialogs")).isPresent();
        assertThat(CommandLine.find()).isEmpty();
        assertThat(CommandLine.find("--server.port=0", "check")).isEmpty();
    }

    private void replace(String file, String piece, String other) throws Exception {
        var path = folder.resolve("defender-endpoint").resolve(file);
        var before = Files.readString(path);
        assertThat(before).contains(piece);
        Files.writeString(path, before.replace(piece, other));
    }
}
