package dev.uketsuke.content;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
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

    private static final Pattern FRONT_MATTER = Pattern.compile("\\A(---\\R(?s:.*?)\\R)---\\R");

    private final ContentFolder folder;
    private final Problems problems;
    private final List<Part> read = new ArrayList<>();

    Reader(ContentFolder folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /** The YAML files so far that keep to their schema. */
    List<Part> read() {
        return List.copyOf(read);
    }

    /** A YAML file that keeps to its schema; empty, with the problems noted, when it does not or is missing. */
    Optional<Part> yaml(String file, Schema schema) {
        return parse(file, YAML)
                .filter(document -> schema.accepts(document, file, problems))
                .map(document -> {
                    var part = new Part(file, "", document, problems);
                    read.add(part);
                    return part;
                });
    }

    Optional<Part> json(String file) {
        return parse(file, JSON).map(document -> new Part(file, "", document, problems));
    }

    /**
     * A Markdown file with YAML front matter, as one document that keeps to its schema; the text below the front matter is
     * its {@code body}.
     */
    Optional<Part> markdown(String file, Schema schema) {
        return text(file)
                .flatMap(text -> {
                    var front = FRONT_MATTER.matcher(text);
                    if (!front.find()) {
                        problems.add(file, "line 1", "the front matter between two lines --- is missing");
                        return Optional.empty();
                    }
                    return parse(file, front.group(1), YAML).map(node -> withBody(node, text.substring(front.end())));
                })
                .filter(document -> schema.accepts(document, file, problems))
                .map(document -> new Part(file, "", document, problems));
    }

    private static JsonNode withBody(JsonNode front, String body) {
        return front instanceof ObjectNode object ? object.put("body", body.strip()) : front;
    }

    private Optional<JsonNode> parse(String file, ObjectMapper mapper) {
        return text(file).flatMap(text -> parse(file, text, mapper));
    }

    private Optional<JsonNode> parse(String file, String text, ObjectMapper mapper) {
        try {
            return Optional.of(mapper.readTree(text));
        } catch (JacksonException e) {
            problems.add(file, "line " + e.getLocation().getLineNr(), inOneLine(e.getOriginalMessage()));
            return Optional.empty();
        }
    }

    private Optional<String> text(String file) {
        var bytes = folder.files().get(file);
        if (bytes == null) {
            problems.add(file, "", "the file is missing");
            return Optional.empty();
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            problems.add(file, "", "is not UTF-8");
            return Optional.empty();
        }
    }

    /** The parser's message without the excerpts of the file that it indents. */
    private static String inOneLine(String message) {
        return message.lines()
                .filter(line -> !line.isBlank() && !Character.isWhitespace(line.charAt(0)))
                .collect(Collectors.joining(", "));
    }
}
