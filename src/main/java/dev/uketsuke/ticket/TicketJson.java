package dev.uketsuke.ticket;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The published JSON of a ticket; its own mapper, so that no setting of the application changes it. */
public final class TicketJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(EnumFeature.WRITE_ENUMS_USING_TO_STRING, EnumFeature.READ_ENUMS_USING_TO_STRING)
            .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private TicketJson() {}

    /** One line; what is not known is left out. */
    public static String write(TicketDocument document) {
        JsonNode json = MAPPER.valueToTree(document);
        leaveOutNulls(json);
        return MAPPER.writeValueAsString(json);
    }

    public static TicketDocument read(String json) {
        return MAPPER.readValue(json, TicketDocument.class);
    }

    private static void leaveOutNulls(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.removeIf(JsonNode::isNull);
        }
        node.forEach(TicketJson::leaveOutNulls);
    }
}
