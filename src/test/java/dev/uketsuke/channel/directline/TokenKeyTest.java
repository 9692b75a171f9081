package dev.uketsuke.channel.directline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.uketsuke.attachment.UnwritableFolderException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenKeyTest {
    @TempDir
    Path data;

    @Test
    void a_random_key_outlives_a_restart_and_only_its_owner_reads_it() throws IOException {
        var key = TokenKey.of(null, data.resolve("new"));

        assertThat(key).hasSizeGreaterThanOrEqualTo(32);
        assertThat(TokenKey.of(null, data.resolve("new"))).isEqualTo(key);
        assertThat(Files.getPosixFilePermissions(data.resolve("new/directline.key")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        try (var files = Files.list(data.resolve("new"))) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void a_key_that_is_too_short_is_refused_without_being_told() {
        assertThatThrownBy(() -> TokenKey.of("short-key", data))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("uketsuke.directline.token-key")
                .hasMessageContaining("fewer than 32")
                .hasMessageNotContaining("short-key");
    }

    @Test
    void a_folder_that_cannot_be_used_is_named() throws IOException {
        var file = Files.createFile(data.resolve("file"));

        assertThatThrownBy(() -> TokenKey.of(null, file.resolve("data")))
                .isInstanceOf(UnwritableFolderException.class)
                .hasMessageContaining(file.resolve("data").toString());
    }
}
