package dev.uketsuke.conversation;

import dev.uketsuke.attachment.Attachment;
import dev.uketsuke.attachment.Taken;
import dev.uketsuke.dialog.Slot;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the requester did in a turn. */
public sealed interface Utterance {
    /** Wrote something, perhaps with files; the text is empty when only files came. */
    record Said(String text, List<Attachment> attachments) implements Utterance {
        public Said {
            attachments = List.copyOf(attachments);
        }

        /** A message as it is read with its files: what attached mails say stands below what was written. */
        public static Said with(String written, List<Taken> files, ZoneId zone) {
            return new Said(
                    MailsBelow.text(written, files, zone),
                    files.stream().map(Taken::file).toList());
        }
    }

    /**
     * Tapped an action of a card.
     *
     * @param card id of the card
     * @param action what the action does
     * @param about the slot that the action is about, such as the row to edit; null otherwise
     * @param values the card's inputs by slot
     */
    record Tapped(String card, Action action, @Nullable Slot about, Map<Slot, String> values) implements Utterance {
        public Tapped {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }
    }

    /**
     * Said that what was hidden in an earlier message is no secret, while its words were still at hand.
     *
     * @param card id of the card that offered it
     * @param text the message as it was said
     * @param before the message as it was stored
     */
    record Restored(String card, String text, String before) implements Utterance {}

    /** Opened the conversation. */
    record Joined() implements Utterance {}

    /** Did something that this bot has no use for. */
    record Unsupported(String type) implements Utterance {}

    /** What a card's action does; the name in lower case, hyphens for underscores, stands in the card. */
    enum Action {
        /** Answers the card's questions with its inputs; inputs left empty are skipped. */
        ANSWER,
        /** Says "I don't know" to all that the card asks. */
        UNKNOWN,
        SUBMIT,
        EDIT,
        BACK,
        SKIP,
        LATER,
        HUMAN,
        /** Asks for all fields on one card (#9). */
        FORM,
        /** Takes the last change back. */
        UNDO,
        CANCEL,
        RESTART,
        HELP,
        LANGUAGE,
        YES,
        NO,
        /** Says that what was hidden in a message is no secret. */
        NOT_SECRET,
        /** Says that one of the articles shown solved it, or that none did (#7). */
        SOLVED,
        NOT_SOLVED,
        /** Says that the known outage that the action is about is what they have. */
        SAME_HERE
    }
}
