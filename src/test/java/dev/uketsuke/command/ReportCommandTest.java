package dev.uketsuke.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T01:00:00Z"), ZoneOffset.UTC);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final ReportCommand report = new ReportCommand(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            CLOCK);

    @TempDir
    Path folder;

    private Path test = Path.of("");

    @BeforeEach
    void mount() throws IOException {
        SmallTraining.in(folder.resolve("dialogs"));
        test = Files.writeString(folder.resolve("test.tsv"), SmallTraining.HEADER + """
                ja\tquestion\tS\t-\t検疫の設定方法を教えてください
                ja\tproblem\tS\t-\t更新に失敗して、エラーが出ます。
                en\tfeature\tS\tongoing=yes\tWould be nice to have a dark theme
                """);
    }

    private String printed(String... more) {
        out.reset();
        var arguments = new ArrayList<>(List.of(folder.resolve("dialogs").toString()));
        arguments.addAll(List.of(more));
        assertThat(report.run(arguments))
                .as(err.toString(StandardCharsets.UTF_8))
                .isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void both_tables_show_each_figure_with_its_interval_apart_by_language_and_its_goal() {
        var lines = printed("--test", test.toString(), "--folds", "3").lines().toList();

        assertThat(lines.getFirst()).isEqualTo("defender-endpoint 1.0: 12 utterances to learn from; intervals of 95 %");
        assertThat(lines).filteredOn(line -> line.startsWith("intent, forced")).hasSize(2);
        assertThat(lines.stream().filter(line -> line.matches("intent, forced +.* \\d/7 .* \\d/5 .*≥ 82 %")))
                .hasSize(1);
        assertThat(lines.stream().filter(line -> line.matches("intent, forced +100\\.0 % .* 2/2 .* 0/1 below +≥ 82 %")))
                .hasSize(1);
        assertThat(lines.stream().filter(line -> line.matches("ongoing, recall +none +0\\.0 % .* 0/1 *")))
                .hasSize(1);
        assertThat(lines).contains("Test file: 3 utterances, 2 of them nearly as one that was learned from");
    }

    @Test
    void the_same_utterances_give_the_same_report() {
        assertThat(printed("--test", test.toString())).isEqualTo(printed("--test", test.toString()));
    }

    @Test
    void a_test_file_that_cannot_be_read_is_named() throws IOException {
        assertThat(report.run(List.of("--test", folder.resolve("none.tsv").toString())))
                .isEqualTo(1);
        Files.writeString(test, "text\nx");
        assertThat(report.run(List.of("--test", test.toString()))).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("the test file cannot be read: ")
                .contains("test.tsv: line 1: has to be the columns' names");
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void wrong_arguments_are_answered_with_the_usage() {
        assertThat(report.run(List.of("--folds", "1"))).isEqualTo(2);
        assertThat(report.run(List.of("--folds", "many"))).isEqualTo(2);
        assertThat(report.run(List.of("a", "b"))).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .allMatch(line -> line.startsWith("usage: report [folder] [--test file.tsv]"));
    }
}
