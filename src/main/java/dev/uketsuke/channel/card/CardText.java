package dev.uketsuke.channel.card;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A card's words without the card, for where the card itself is too large. */
final class CardText {
    private CardText() {}

    static String of(String json) {
        return texts(ActivityJson.readOwn(json, Map.class))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    private static Stream<String> texts(@Nullable Object element) {
        return switch (element) {
            case List<?> elements -> elements.stream().flatMap(CardText::texts);
            case Map<?, ?> object ->
                Stream.concat(
                        Stream.of("title", "text", "label", "value")
                                .map(object::get)
                                .filter(String.class::isInstance)
                                .map(String.class::cast),
                        object.values().stream()
                                .filter(inner -> inner instanceof List || inner instanceof Map)
                                .flatMap(CardText::texts));
            case null, default -> Stream.empty();
        };
    }
}
