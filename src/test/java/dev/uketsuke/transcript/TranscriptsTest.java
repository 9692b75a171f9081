package dev.uketsuke.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.content.Pack;
import dev.uketsuke.content.PackLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Replays every golden transcript; {@code -Dtranscripts.approve} writes what was said instead, never in CI. */
@Execution(ExecutionMode.CONCURRENT)
class TranscriptsTest {
    private static final Path DIALOGS = Path.of("dialogs");
    private static final boolean APPROVE = System.getProperty("transcripts.approve") != null;

    @TestFactory
    Stream<DynamicTest> conversations() throws IOException {
        assertThat(APPROVE && System.getenv("CI") != null)
                .as("Transcripts are approved by people, not in CI")
                .isFalse();
        var pack = new PackLoader().load(DIALOGS);
        try (var files = Files.walk(DIALOGS)) {
            var transcripts = files.filter(file -> file.toString().matches(".*/transcripts/(ja|en)/[^/]+\\.md"))
                    .sorted()
                    .toList();
            assertThat(transcripts).hasSizeGreaterThanOrEqualTo(10);
            return transcripts.stream().map(file -> DynamicTest.dynamicTest(name(file), () -> replay(file, pack)));
        }
    }

    private static String name(Path file) {
        return DIALOGS.relativize(file).toString();
    }

    private static void replay(Path file, Pack pack) throws IOException {
        var written = Files.readAllLines(file);
        try (var playback = new Playback(Transcript.parse(written), pack)) {
            var said = playback.play();
            if (APPROVE) {
                Files.write(file, said);
            } else {
                assertThat(String.join("\n", said)).isEqualTo(String.join("\n", written));
            }
        }
    }
}
