package dev.uketsuke.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The list of what the code needs cannot fall behind the code. */
class RequiredContentTest {
    private static final Pattern MESSAGE = Pattern.compile("\\.?say\\(\\s*\"([a-z][a-z0-9.-]*[a-z0-9])\"\\s*[,)]");

    @Test
    void every_message_that_the_code_names_is_demanded_of_a_pack() throws IOException {
        var named = new TreeSet<String>();
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            sources.filter(file -> file.toString().endsWith(".java"))
                    .forEach(file -> MESSAGE.matcher(text(file))
                            .results()
                            .map((MatchResult match) -> match.group(1))
                            .forEach(named::add));
        }

        assertThat(named).hasSizeGreaterThan(50);
        assertThat(RequiredContent.OF_THE_PROGRAM.messages()).containsAll(named);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
