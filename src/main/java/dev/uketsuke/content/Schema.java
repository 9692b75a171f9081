package dev.uketsuke.content;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** The JSON Schema that a content file is held against; the very file that editors use. */
enum Schema {
    PACK,
    QUESTION,
    SEVERITY,
    MESSAGES,
    ARTICLE,
    WORDS,
    PERSONA,
    RULES;

    private final com.networknt.schema.Schema compiled = compile("/dialogs/schema/" + name().toLowerCase(Locale.ROOT));

    private static com.networknt.schema.Schema compile(String name) {
        // The program's own words are English in every locale.
        var config = SchemaRegistryConfig.builder().locale(Locale.ENGLISH).build();
        var registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaRegistryConfig(config));
        try (var file = Schema.class.getResourceAsStream(name + ".schema.json")) {
            if (file == null) {
                throw new IllegalStateException("The program has no " + name + ".schema.json");
            }
            return registry.getSchema(file, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reports every place where the document breaks the schema; true when there is none. */
    boolean accepts(JsonNode document, String file, Problems problems) {
        var errors = compiled.validate(document);
        errors.forEach(error -> problems.add(file, place(error), reason(error)));
        return errors.isEmpty();
    }

    private static String place(Error error) {
        var place = place(error.getInstanceLocation());
        var property = error.getProperty();
        return property == null ? place : Part.inside(place, property);
    }

    private static String place(NodePath path) {
        var place = "";
        for (var i = 0; i < path.getNameCount(); i++) {
            place = path.getElement(i) instanceof Integer index
                    ? place + "[" + index + "]"
                    : Part.inside(place, path.getName(i));
        }
        return place;
    }

    private static String reason(Error error) {
        var property = error.getProperty();
        return switch (error.getKeyword()) {
            case "required" ->
                "ja".equals(property) || "en".equals(property) ? "the translation is missing" : "is missing";
            case "additionalProperties", "unevaluatedProperties" -> "is not known here";
            case "pattern" -> form(error.getSchemaNode().asString());
            case "enum" -> "has to be one of " + error.getSchemaNode();
            case null, default -> error.getMessage();
        };
    }

    private static String form(String pattern) {
        return pattern.equals("\\S") ? "is empty" : "does not have the form " + pattern;
    }
}
