package dev.uketsuke.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class GapTextsTest {
    private static final Path RESOURCES = Path.of("src/main/resources");

    @ParameterizedTest
    @ValueSource(strings = {"messages.properties", "messages_ja.properties"})
    void every_reason_of_a_gap_has_words_for_the_agents(String file) throws IOException {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(RESOURCES.resolve("console").resolve(file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        var reasons = new JsonMapper()
                .readTree(RESOURCES.resolve("schema/ticket.json").toFile())
                .at("/properties/gaps/items/properties/reason/enum");

        assertThat(reasons)
                .hasSizeGreaterThan(1)
                .allSatisfy(reason -> assertThat(texts).containsKey("gap." + reason.asString()));
    }
}
