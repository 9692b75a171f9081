package dev.uketsuke.console;

import dev.uketsuke.attachment.Attachment;
import dev.uketsuke.conversation.ActivityLog;
import dev.uketsuke.conversation.OutgoingRow;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.ticket.Display;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** A conversation as both sides saw it, in plain text. */
final class Transcript {
    private Transcript() {}

    /**
     * One message.
     *
     * @param from {@code requester}, {@code bot} or {@code agent}
     * @param card what its card said, line by line; empty when it had none
     */
    record Line(String from, String at, String text, List<String> card, List<Attachment> files) {}

    static List<Line> of(ActivityLog log, String conversationId, ZoneId zone, Language language) {
        return log.shown(conversationId).stream()
                .map(row -> line(row, zone, language))
                .filter(line -> !line.text().isBlank()
                        || !line.card().isEmpty()
                        || !line.files().isEmpty())
                .toList();
    }

    private static Line line(OutgoingRow row, ZoneId zone, Language language) {
        var message = row.message();
        var card = message.card();
        return new Line(
                switch (message.from()) {
                    case REQUESTER -> "requester";
                    case BOT -> "bot";
                    case AGENT -> "agent";
                },
                Display.moment(row.shownAt().atOffset(ZoneOffset.UTC), zone, language),
                message.text(),
                card == null ? List.of() : CardWords.of(card),
                message.attachments());
    }
}
