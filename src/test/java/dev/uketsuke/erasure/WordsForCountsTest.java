package dev.uketsuke.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was changed is told to people in words. */
class WordsForCountsTest {
    @ParameterizedTest
    @ValueSource(strings = {"messages", "messages_ja"})
    void every_place_that_is_counted_has_a_name_that_people_read(String texts) throws IOException {
        var words = new Properties();
        try (var file = Files.newBufferedReader(Path.of("src/main/resources/console", texts + ".properties"))) {
            words.load(file);
        }

        var counted = Stream.concat(
                        TextColumn.ALL.stream().map(TextColumn::name),
                        Stream.of(
                                "attachment",
                                "conversation",
                                "draft_link",
                                "inbound",
                                "outgoing",
                                "requester_detail",
                                "ticket",
                                "ticket_entry",
                                "remembered",
                                "consents",
                                "conversations",
                                "messages",
                                "received",
                                "requests",
                                "history",
                                "files"))
                .map(place -> "stored." + place)
                .toList();
        assertThat(words.stringPropertyNames()).containsAll(counted);
    }
}
