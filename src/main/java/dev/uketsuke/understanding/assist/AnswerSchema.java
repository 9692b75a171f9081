package dev.uketsuke.understanding.assist;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.uketsuke.dialog.Question;
import dev.uketsuke.intake.Intent;
import dev.uketsuke.understanding.Unread;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The schema that an answer is asked in and held against: names from our own lists, and quotes. It stays within what strict
 * structured output allows; there is no place in it for a severity or for words to the requester.
 */
final class AnswerSchema {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final ObjectNode json;

    AnswerSchema(Unread unread) {
        var properties = JSON.objectNode();
        properties.set("intent", object("name", Arrays.stream(Intent.values()).map(Intent::key)));
        properties.set("units", list(object()));
        if (!unread.facts().isEmpty()) {
            var fact = object("fact", names(unread.facts()));
            add(fact, "state", oneOf(Stream.of("yes", "no")));
            properties.set("facts", list(fact));
        }
        if (!unread.slots().isEmpty()) {
            properties.set("slots", list(object("slot", names(unread.slots()))));
        }
        json = closed(properties);
    }

    JsonNode json() {
        return json;
    }

    boolean accepts(JsonNode answer) {
        Schema schema = REGISTRY.getSchema(json);
        return schema.validate(answer).isEmpty();
    }

    private static Stream<String> names(List<Question> questions) {
        return questions.stream().map(question -> question.slot().name());
    }

    /** An object that holds a quote. */
    private static ObjectNode object() {
        var properties = JSON.objectNode();
        properties.set("quote", JSON.objectNode().put("type", "string"));
        return closed(properties);
    }

    private static ObjectNode object(String name, Stream<String> values) {
        return add(object(), name, oneOf(values));
    }

    private static ObjectNode add(ObjectNode object, String name, JsonNode type) {
        object.withObjectProperty("properties").set(name, type);
        object.withArrayProperty("required").add(name);
        return object;
    }

    private static ObjectNode oneOf(Stream<String> values) {
        var type = JSON.objectNode().put("type", "string");
        values.forEach(type.putArray("enum")::add);
        return type;
    }

    private static ObjectNode list(ObjectNode items) {
        var list = JSON.objectNode().put("type", "array");
        list.set("items", items);
        return list;
    }

    private static ObjectNode closed(ObjectNode properties) {
        var object = JSON.objectNode().put("type", "object").put("additionalProperties", false);
        object.set("properties", properties);
        properties.propertyNames().forEach(object.putArray("required")::add);
        return object;
    }
}
