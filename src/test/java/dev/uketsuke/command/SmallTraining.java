package dev.uketsuke.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** The packaged pack in a folder of its own, with a few utterances that are learned from in no time. */
final class SmallTraining {
    static final String HEADER = "locale\tintent\tunits\tfacts\ttext\n";

    private static final String UTTERANCES = HEADER + """
            ja\tproblem\tS\tbusiness-stopped=yes\t全店でレジが動かず営業が止まっています
            ja\tproblem\tS\t-\tスキャンが途中で止まりエラーになります
            ja\tproblem\tS\t-\t更新に失敗してエラーが出ます
            ja\tproblem\tS\tongoing=yes\tデバイスがオフラインのまま、まだ直りません
            ja\tquestion\tS\t-\t除外の設定方法を教えてください
            ja\tquestion\tP\t-\tWindows と Linux それぞれの設定方法を教えてください
            ja\tquestion\tM\t-\t除外の方法を教えてください。\\n別件で、更新の方法も教えてください
            en\tproblem\tS\t-\tThe scan stops halfway with an error
            en\tproblem\tS\tongoing=yes\tOur server is still offline and the update fails
            en\tquestion\tS\t-\tHow do I exclude a folder from the scan?
            en\tquestion\tS\t-\tWhere can I see which devices are onboarded?
            en\tstatus\tS\t-\tAny news on my request from last week?
            """;

    private SmallTraining() {}

    /** Copies the pack into the folder; its only training file is the one returned. */
    static Path in(Path folder) throws IOException {
        FileSystemUtils.copyRecursively(Path.of("dialogs"), folder);
        var training = folder.resolve("defender-endpoint/training");
        FileSystemUtils.deleteRecursively(training);
        Files.createDirectories(training);
        return Files.writeString(training.resolve("few.tsv"), UTTERANCES);
    }
}
