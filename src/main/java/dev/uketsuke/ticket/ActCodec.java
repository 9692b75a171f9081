package dev.uketsuke.ticket;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Acts as they are stored: a kind and its details as JSON; kinds and components are added, never renamed. */
final class ActCodec {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final Map<String, Class<?>> KINDS = kinds();

    private ActCodec() {}

    static String kind(Act act) {
        return kind(act.getClass());
    }

    static String details(Act act) {
        return MAPPER.writeValueAsString(act);
    }

    static Act read(String kind, String details) {
        var type = KINDS.get(kind);
        if (type == null) {
            throw new IllegalStateException("No act is of the kind " + kind);
        }
        return (Act) MAPPER.readValue(details, type);
    }

    private static Map<String, Class<?>> kinds() {
        var kinds = new LinkedHashMap<String, Class<?>>();
        Stream.of(Act.class.getPermittedSubclasses())
                .flatMap(side -> Stream.of(side.getPermittedSubclasses()))
                .forEach(type -> kinds.put(kind(type), type));
        return kinds;
    }

    private static String kind(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
