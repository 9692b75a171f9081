package dev.uketsuke.console;

import dev.uketsuke.conversation.Parked;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.ticket.Display;
import dev.uketsuke.ticket.Ticket;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A message that could not be processed, and where to read what was said around it.
 *
 * @param at when it came, in the requester's time zone
 * @param number of the conversation's latest open request; null when there is none
 */
record ParkedRow(String conversation, String at, @Nullable String number) {
    static List<ParkedRow> of(List<Parked> parked, List<Ticket> open, Language language) {
        var latest = open.stream()
                .collect(Collectors.toMap(
                        Ticket::conversationId,
                        Function.identity(),
                        (one, other) -> one.number().compareTo(other.number()) > 0 ? one : other));
        return parked.stream()
                .map(message -> {
                    var ticket = latest.get(message.conversationId());
                    return new ParkedRow(
                            message.conversationId(),
                            Display.moment(message.receivedAt().atOffset(ZoneOffset.UTC), message.zone(), language),
                            ticket == null ? null : ticket.number());
                })
                .toList();
    }
}
