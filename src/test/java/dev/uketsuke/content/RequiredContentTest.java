package dev.uketsuke.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The list of what the code needs cannot fall behind the code. */
class RequiredContentTest {
    private static final Pattern MESSAGE = Pattern.compile("\\.?say\\(\\s*\"([a-z][a-z0-9.-]*[a-z0-9])\"\\s*[,)]");
    private static final Pattern MESSAGE_OF_PACK = Pattern.compile("(?m)^([a-z][a-z0-9.-]*):$");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)+)\"");

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

    /** Most keys go through helpers and choices before they are said. */
    @Test
    void so_is_every_key_of_the_pack_that_stands_in_the_code_at_all() throws IOException {
        var keys = MESSAGE_OF_PACK
                .matcher(text(Path.of("dialogs/defender-endpoint/messages.yaml")))
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toSet());
        var named = new TreeSet<String>();
        try (var sources = Files.walk(Path.of("src/main/java/dev/uketsuke/conversation"))) {
            sources.filter(file -> file.toString().endsWith(".java"))
                    .forEach(file -> LITERAL.matcher(text(file))
                            .results()
                            .map((MatchResult match) -> match.group(1))
                            .filter(keys::contains)
                            .forEach(named::add));
        }

        assertThat(named).contains("ticket.taken-back", "ticket.over.closed", "ticket.which.news");
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
