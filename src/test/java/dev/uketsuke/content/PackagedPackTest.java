package dev.uketsuke.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The content that is part of the program. */
class PackagedPackTest {
    private final PackLoader loader = new PackLoader();

    @Test
    void the_packaged_pack_has_no_problem() {
        var pack = loader.loadPackaged();

        assertThat(pack.id()).isEqualTo("defender-endpoint");
        assertThat(pack.policy().questionnaire().questions()).hasSizeGreaterThan(30);
    }

    @Test
    void what_is_packaged_is_what_lies_in_the_folder() {
        assertThat(loader.loadPackaged().hash())
                .isEqualTo(loader.load(Path.of("dialogs")).hash());
    }
}
