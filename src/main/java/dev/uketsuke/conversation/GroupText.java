package dev.uketsuke.conversation;

import dev.uketsuke.intake.Intake;
import dev.uketsuke.intake.Splitting;
import java.util.Map;

/** Says which of several requests is being worked on. */
final class GroupText {
    private static final int LONGEST_TITLE = 90;

    private GroupText() {}

    /** The message as it is, unless its request came with others in one message. */
    static Message before(Voice voice, Intake intake, Message message) {
        var group = Splitting.group(intake, intake.current());
        if (group.size() < 2) {
            return message;
        }
        var which = voice.say(
                "group.which",
                Map.of(
                        "number", Integer.toString(group.indexOf(intake.current()) + 1),
                        "count", Integer.toString(group.size()),
                        "title", Markdown.escapeShort(intake.request().title(), LONGEST_TITLE)));
        return new Message(
                message.from(),
                which + "\n\n" + message.text(),
                message.card(),
                message.suggestions(),
                message.attachments(),
                message.intake(),
                message.clientActivityId());
    }
}
