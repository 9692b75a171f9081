package dev.uketsuke.channel;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.util.RawValue;
import dev.uketsuke.channel.card.MessageActivities;
import dev.uketsuke.conversation.OutgoingRow;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The body that answers a card's {@code Action.Execute}: the next card, or what was said when there is none. */
record InvokeAnswer(
        @JsonProperty("statusCode") int statusCode,
        @JsonProperty("type") String type,
        @JsonProperty("value") Object value) {
    private static final String MESSAGE = "application/vnd.microsoft.activity.message";

    static InvokeAnswer of(List<OutgoingRow> rows) {
        var messages = rows.stream()
                .filter(row -> !row.replaces())
                .map(OutgoingRow::message)
                .toList();
        return messages.reversed().stream()
                .map(message -> message.card())
                .filter(Objects::nonNull)
                .findFirst()
                .map(card -> new InvokeAnswer(200, MessageActivities.ADAPTIVE_CARD, new RawValue(card)))
                .orElseGet(() -> new InvokeAnswer(
                        200,
                        MESSAGE,
                        messages.stream().map(message -> message.text()).collect(Collectors.joining("\n\n"))));
    }
}
