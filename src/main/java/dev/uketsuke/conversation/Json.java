package dev.uketsuke.conversation;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** JSON trees for the codecs of this package: every field is named by hand, no class of ours is ever bound. */
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static ArrayNode array(Collection<String> texts) {
        var array = MAPPER.createArrayNode();
        texts.forEach(array::add);
        return array;
    }

    static <T> ArrayNode array(Collection<T> elements, Function<T, JsonNode> write) {
        var array = MAPPER.createArrayNode();
        elements.forEach(element -> array.add(write.apply(element)));
        return array;
    }

    /** Sets a text that may be absent. */
    static void put(ObjectNode node, String name, @Nullable String text) {
        if (text != null) {
            node.put(name, text);
        }
    }

    static void put(ObjectNode node, String name, @Nullable Enum<?> constant) {
        if (constant != null) {
            node.put(name, key(constant));
        }
    }

    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String write(JsonNode node) {
        return MAPPER.writeValueAsString(node);
    }

    /**
     * Reads one stored value.
     *
     * @param what names it in the error
     * @throws UnreadableStateException when it is not what was written by this codec
     */
    static <T> T read(String what, String json, Function<JsonNode, T> read) {
        try {
            return read.apply(MAPPER.readTree(json));
        } catch (JacksonException | IllegalArgumentException e) {
            throw new UnreadableStateException("A stored " + what + " cannot be read", withoutContent(e));
        }
    }

    /** A parser's message quotes the content that it stumbled over; the copy keeps only where it happened. */
    private static Throwable withoutContent(RuntimeException e) {
        var copy = new IllegalArgumentException(e.getClass().getSimpleName());
        copy.setStackTrace(e.getStackTrace());
        return copy;
    }

    static String text(JsonNode node, String name) {
        return node.required(name).stringValue();
    }

    static @Nullable String optional(JsonNode node, String name) {
        var value = node.get(name);
        return value == null ? null : value.stringValue();
    }

    static <E extends Enum<E>> E constant(JsonNode node, String name, Class<E> type) {
        return constant(text(node, name), type);
    }

    static <E extends Enum<E>> @Nullable E optional(JsonNode node, String name, Class<E> type) {
        var value = optional(node, name);
        return value == null ? null : constant(value, type);
    }

    static <E extends Enum<E>> E constant(String key, Class<E> type) {
        return Enum.valueOf(type, key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    static <T> List<T> list(JsonNode node, String name, Function<JsonNode, T> read) {
        return StreamSupport.stream(node.path(name).spliterator(), false)
                .map(read)
                .collect(Collectors.toUnmodifiableList());
    }

    static List<String> texts(JsonNode node, String name) {
        return list(node, name, JsonNode::stringValue);
    }
}
