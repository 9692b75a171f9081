package dev.uketsuke.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Language;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The content that is part of the program. */
class PackagedPackTest {
    private final PackLoader loader = new PackLoader();

    @Test
    void the_packaged_pack_has_no_problem() {
        var pack = loader.loadPackaged();

        assertThat(pack.id()).isEqualTo("defender-endpoint");
        assertThat(pack.policy().questionnaire().questions()).hasSizeGreaterThan(30);
    }

    /** #76, C7. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void whoever_sends_too_much_is_told_the_file_the_limit_and_what_to_do_instead(Language language) {
        var messages = loader.loadPackaged().messages();
        var tooLarge = messages.text("files.too-large", language, Map.of("name", "a.dmp", "limit", "100 MB"));
        var tooMany = messages.text("files.too-many", language, Map.of("name", "11.txt", "limit", "10"));
        var split = messages.text("files.split", language, Map.of("name", "a.dmp", "limit", "100 GB"));

        assertThat(tooLarge).contains("a.dmp", "100 MB", "100 GB");
        assertThat(tooMany).contains("10", "11.txt", "zip");
        assertThat(split).contains("a.dmp", "100 GB");
    }

    @Test
    void what_is_packaged_is_what_lies_in_the_folder() {
        assertThat(loader.loadPackaged().hash())
                .isEqualTo(loader.load(Path.of("dialogs")).hash());
    }
}
