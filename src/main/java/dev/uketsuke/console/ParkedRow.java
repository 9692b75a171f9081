package dev.uketsuke.console;

import dev.uketsuke.conversation.Parked;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.ticket.Display;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A message that could not be processed, and where to read what was said around it.
 *
 * @param at when it came, in the requester's time zone
 * @param number of the conversation's latest open request; null when there is none
 */
record ParkedRow(String conversation, String at, @Nullable String number) {
    static List<ParkedRow> of(List<Parked> parked, Map<String, String> latest, Language language) {
        return parked.stream()
                .map(message -> new ParkedRow(
                        message.conversationId(),
                        Display.moment(message.receivedAt().atOffset(ZoneOffset.UTC), message.zone(), language),
                        latest.get(message.conversationId())))
                .toList();
    }
}
