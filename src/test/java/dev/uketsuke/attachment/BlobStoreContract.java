package dev.uketsuke.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every place for contents does. */
abstract class BlobStoreContract {
    private static final String ID = "0123456789abcdefABCD_-";

    @TempDir
    Path folder;

    abstract BlobStore store(Path place) throws IOException;

    @Test
    void a_content_is_given_out_as_often_as_asked_for_and_its_file_is_gone() throws IOException {
        var store = store(folder.resolve("place"));
        var file = Files.writeString(folder.resolve("file"), "内容");

        store.put(ID, file);

        assertThat(file).doesNotExist();
        assertThat(read(store)).isEqualTo("内容");
        assertThat(read(store)).isEqualTo("内容");
        assertThat(read(store(folder.resolve("place")))).as("after a restart").isEqualTo("内容");
    }

    @Test
    void what_was_deleted_is_gone_and_can_be_deleted_again() throws IOException {
        var store = store(folder.resolve("place"));
        store.put(ID, Files.writeString(folder.resolve("file"), "x"));

        store.delete(ID);
        store.delete(ID);

        assertThatThrownBy(() -> store.open(ID)).isInstanceOf(NoSuchFileException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../../../etc/passwd", "", "0123456789abcdefABCD_.", "short"})
    void an_id_that_is_none_of_ours_names_nothing(String id) throws IOException {
        var store = store(folder.resolve("place"));

        assertThatThrownBy(() -> store.open(id)).isInstanceOf(NoSuchFileException.class);
    }

    private static String read(BlobStore store) throws IOException {
        try (var content = store.open(ID)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
