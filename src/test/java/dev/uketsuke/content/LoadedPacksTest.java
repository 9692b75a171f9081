package dev.uketsuke.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import dev.uketsuke.dialog.Language;
import java.nio.file.Path;
import java.time.Duration;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.health.contributor.Status;

class LoadedPacksTest {
    private final PackLoader loader = new PackLoader(RequiredContent.NONE);

    @TempDir
    Path folder;

    private PrinterPack files;

    @BeforeEach
    void copy() {
        files = PrinterPack.copiedTo(folder);
    }

    @Test
    void a_broken_pack_is_refused_at_the_start_with_what_to_do() {
        files.delete("messages.yaml");

        assertThatExceptionOfType(BrokenPackException.class)
                .isThrownBy(() -> new LoadedPacks(() -> loader.load(folder)))
                .satisfies(broken -> {
                    var analysis = new BrokenPackFailureAnalyzer().analyze(new IllegalStateException(broken));
                    assertThat(analysis)
                            .extracting(FailureAnalysis::getDescription, InstanceOfAssertFactories.STRING)
                            .contains("printer/messages.yaml: whole file: the file is missing");
                    assertThat(analysis)
                            .extracting(FailureAnalysis::getAction, InstanceOfAssertFactories.STRING)
                            .contains("check <folder>");
                });
    }

    @Test
    void a_reload_takes_up_what_changed() {
        var packs = new LoadedPacks(() -> loader.load(folder));

        files.replace("messages.yaml", "Hello.", "Good day.");
        packs.reload();

        assertThat(packs.current().messages().text("welcome", Language.EN)).isEqualTo("Good day.");
    }

    @Test
    void a_failed_reload_keeps_the_pack_before_and_is_told_until_it_is_mended() {
        var packs = new LoadedPacks(() -> loader.load(folder));
        var before = packs.current();
        var health = new PackHealth(packs);

        files.replace("messages.yaml", "en: Hello.", "fr: Bonjour.");
        packs.reload();

        assertThat(packs.current()).isSameAs(before);
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        assertThat(health.health().getDetails().get("reload-failed"))
                .asString()
                .contains("printer/messages.yaml: welcome.en: the translation is missing");

        files.replace("messages.yaml", "fr: Bonjour.", "en: Hello.");
        packs.reload();

        assertThat(health.health().getDetails())
                .containsEntry("hash", before.hash())
                .doesNotContainKey("reload-failed");
    }

    @Test
    void a_change_in_the_folder_is_noticed() {
        var packs = new LoadedPacks(() -> loader.load(folder));
        var watch = new PackWatch(folder, Duration.ofMillis(20), packs::reload);
        watch.start();
        try {
            files.replace("messages.yaml", "Hello.", "Good evening.");

            await().until(() -> packs.current().messages().text("welcome", Language.EN), "Good evening."::equals);
        } finally {
            watch.stop();
        }
        assertThat(watch.isRunning()).isFalse();
    }
}
