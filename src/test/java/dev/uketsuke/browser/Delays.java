package dev.uketsuke.browser;

import dev.uketsuke.dialog.Language;
import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How long it took from an act on one side until it was seen on the other, for people to read. */
final class Delays {
    private final Map<String, Map<Language, Duration>> steps = new LinkedHashMap<>();

    void add(String step, Language language, Duration delay) {
        steps.computeIfAbsent(step, _ -> new EnumMap<>(Language.class)).put(language, delay);
    }

    String table() {
        var rows = steps.entrySet().stream()
                .map(step -> "| " + step.getKey() + " | "
                        + Stream.of(Language.values())
                                .map(language -> milliseconds(step.getValue(), language))
                                .collect(Collectors.joining(" | "))
                        + " |");
        var head = Stream.of(
                "| step | "
                        + Stream.of(Language.values())
                                .map(language -> language.tag() + ", ms")
                                .collect(Collectors.joining(" | "))
                        + " |",
                "|---|---|---|");
        return Stream.concat(head, rows).collect(Collectors.joining("\n"));
    }

    private static String milliseconds(Map<Language, Duration> delays, Language language) {
        var delay = delays.get(language);
        return delay == null ? "–" : Long.toString(delay.toMillis());
    }
}
