package dev.uketsuke.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.uketsuke.content.BrokenPackException;
import dev.uketsuke.content.TrainingFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which model judges when a pack is mounted. */
class PackModelTest {
    private static final String FEW = """
            locale\tintent\tunits\tfacts\ttext
            ja\tproblem\tS\t-\tスキャンが途中で止まりエラーになります
            ja\tproblem\tS\t-\t更新に失敗してエラーが出ます
            ja\tquestion\tS\t-\t除外の設定方法を教えてください
            ja\tquestion\tM\t-\t除外の方法を教えてください。\\n別件で、更新の方法も教えてください
            """;
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));

    @TempDir
    Path data;

    private static TrainingFiles training(String more) {
        return new TrainingFiles(Map.of("pack/training/few.tsv", FEW + more));
    }

    private Path file() {
        return PackModel.fileIn(data);
    }

    @Test
    void the_packs_that_taught_the_packaged_model_teach_nothing_anew() {
        var packaged = Learned.packagedModel().origin();

        assertThat(PackModel.of(TrainingFiles.packaged(), data).origin()).isEqualTo(packaged);
        assertThat(PackModel.of(TrainingFiles.at(Path.of("dialogs")), data).origin())
                .isEqualTo(packaged);
        assertThat(file()).doesNotExist();
    }

    @Test
    void a_pack_without_utterances_is_judged_by_the_packaged_model() {
        assertThat(PackModel.of(new TrainingFiles(Map.of()), data).origin())
                .isEqualTo(Learned.packagedModel().origin());
        assertThat(file()).doesNotExist();
    }

    @Test
    void another_packs_utterances_are_learned_once_and_kept() throws IOException {
        var learned = PackModel.of(training(""), data);
        Files.setLastModifiedTime(file(), LONG_AGO);

        var again = PackModel.of(training(""), data);

        assertThat(learned.origin().utterances()).isEqualTo(training("").hash());
        assertThat(again.origin()).isEqualTo(learned.origin());
        assertThat(again.intent().ranked(new Hints().terms("検疫の設定方法")))
                .isEqualTo(learned.intent().ranked(new Hints().terms("検疫の設定方法")))
                .hasSize(2);
        assertThat(Files.getLastModifiedTime(file())).isEqualTo(LONG_AGO);
    }

    @Test
    void what_was_trained_beforehand_is_taken_as_it_is() throws IOException {
        PackModel.train(training(""), file());
        Files.setLastModifiedTime(file(), LONG_AGO);

        PackModel.of(training(""), data);

        assertThat(Files.getLastModifiedTime(file())).isEqualTo(LONG_AGO);
    }

    @Test
    void changed_utterances_and_a_damaged_file_are_learned_anew() throws IOException {
        PackModel.train(training(""), file());
        var changed = training("ja\tfeature\tS\t-\t一括で除外を登録できる機能がほしいです\n");

        assertThat(PackModel.of(changed, data).origin().utterances()).isEqualTo(changed.hash());
        Files.writeString(file(), "damaged");
        assertThat(PackModel.of(changed, data).origin().utterances()).isEqualTo(changed.hash());
        assertThat(new ModelFile(file()).learnedFrom(PackModel.of(changed, data).origin()))
                .isPresent();
    }

    @Test
    void utterances_that_cannot_be_read_stop_the_start_and_are_named() {
        var broken = training("ja\tproblem\tX\t-\tx\n");

        assertThatThrownBy(() -> PackModel.of(broken, data))
                .isInstanceOf(BrokenPackException.class)
                .hasMessage("pack/training/few.tsv: line 6: 'X' is none of S, M and P");
        assertThat(file()).doesNotExist();
    }
}
