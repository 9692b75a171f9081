package dev.uketsuke.command;

import dev.uketsuke.dialog.Language;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * One line to be analyzed.
 *
 * @param id as it came: a string or a number
 * @param asked slots or facts that the bot has just asked for; empty when the text begins a conversation
 * @param now against which relative times are resolved
 */
record AnalyzedLine(JsonNode id, Language language, String text, List<String> asked, ZonedDateTime now) {
    private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    /** @throws IllegalArgumentException with what is wrong, when the line does not follow the contract */
    static AnalyzedLine read(JsonNode node, Clock clock) {
        if (!node.isObject()) {
            throw new IllegalArgumentException("has to be an object with \"id\" and \"text\"");
        }
        if (!node.path("text").isString()) {
            throw new IllegalArgumentException("\"text\" has to be a string");
        }
        return new AnalyzedLine(
                node.path("id"),
                language(node),
                node.path("text").asString(),
                asked(node.path("asked")),
                now(node.path("now"), clock));
    }

    private static Language language(JsonNode node) {
        return node.path("locale").asString("").startsWith("en") ? Language.EN : Language.JA;
    }

    private static List<String> asked(JsonNode asked) {
        if (asked.isString()) {
            return List.of(asked.asString());
        }
        return asked.isArray()
                ? asked.valueStream()
                        .filter(JsonNode::isString)
                        .map(JsonNode::asString)
                        .toList()
                : List.of();
    }

    private static ZonedDateTime now(JsonNode now, Clock clock) {
        if (!now.isString()) {
            return ZonedDateTime.now(clock).withZoneSameInstant(ZONE);
        }
        try {
            return OffsetDateTime.parse(now.asString()).atZoneSameInstant(ZONE);
        } catch (DateTimeException withoutOffset) {
            try {
                return LocalDateTime.parse(now.asString()).atZone(ZONE);
            } catch (DateTimeException e) {
                throw new IllegalArgumentException("\"now\" has to be a moment such as 2026-11-22T10:00:00+09:00", e);
            }
        }
    }
}
