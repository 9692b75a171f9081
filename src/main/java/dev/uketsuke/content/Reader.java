package dev.uketsuke.content;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads single content files and holds them against their schema. */
final class Reader {
    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final ContentFolder folder;
    private final Problems problems;

    Reader(ContentFolder folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /** A YAML file that keeps to its schema; empty, with the problems noted, when it does not or is missing. */
    Optional<Part> yaml(String file, Schema schema) {
        return parse(file, YAML)
                .filter(document -> schema.accepts(document, file, problems))
                .map(document -> new Part(file, "", document, problems));
    }

    Optional<Part> json(String file) {
        return parse(file, JSON).map(document -> new Part(file, "", document, problems));
    }

    private Optional<JsonNode> parse(String file, ObjectMapper mapper) {
        var bytes = folder.files().get(file);
        if (bytes == null) {
            problems.add(file, "", "the file is missing");
            return Optional.empty();
        }
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return Optional.of(mapper.readTree(text.toString()));
        } catch (CharacterCodingException e) {
            problems.add(file, "", "is not UTF-8");
        } catch (JacksonException e) {
            problems.add(file, "line " + e.getLocation().getLineNr(), inOneLine(e.getOriginalMessage()));
        }
        return Optional.empty();
    }

    /** The parser's message without the excerpts of the file that it indents. */
    private static String inOneLine(String message) {
        return message.lines()
                .filter(line -> !line.isBlank() && !Character.isWhitespace(line.charAt(0)))
                .collect(Collectors.joining(", "));
    }
}
