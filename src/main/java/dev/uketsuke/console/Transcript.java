package dev.uketsuke.console;

import dev.uketsuke.attachment.Attachment;
import dev.uketsuke.conversation.ActivityLog;
import dev.uketsuke.conversation.Message;
import dev.uketsuke.conversation.OutgoingRow;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.ticket.Display;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.util.unit.DataSize;

/** A conversation as both sides saw it, in plain text. */
final class Transcript {
    private Transcript() {}

    /**
     * One message.
     *
     * @param from {@code requester}, {@code bot} or {@code agent}
     * @param card what its card said, line by line; empty when it had none
     */
    record Line(String from, String at, String text, List<String> card, List<Attachment> files) {
        /** The size of one of its files as a person reads it. */
        public String size(Attachment file) {
            return Transcript.size(file.size());
        }
    }

    /** A size in bytes as a person reads it. */
    static String size(long bytes) {
        return DataSize.ofBytes(bytes).toMegabytes() > 0
                ? DataSize.ofBytes(bytes).toMegabytes() + " MB"
                : Math.max(1, bytes / 1024) + " KB";
    }

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
                message.from() == Message.From.REQUESTER ? message.text() : PlainText.of(message.text()),
                card == null
                        ? List.of()
                        : CardWords.of(card).stream().map(PlainText::of).toList(),
                message.attachments());
    }
}
