package dev.uketsuke.channel.directline;

import dev.uketsuke.attachment.Taken;
import dev.uketsuke.channel.card.CardSubmit;
import dev.uketsuke.conversation.Utterance;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.privacy.SecretGuard;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a client posted. Who it says it is, where it says it speaks and when, is not even read: the token tells the
 * first two, our clock the third.
 */
record PostedActivity(ObjectNode json) {
    /** Takes 100,000 characters in any script and any way of escaping them. */
    static final int MOST_BYTES = 1 << 20;

    static final int MOST_CHARACTERS = 200_000;
    private static final int MOST_BYTES_BESIDE_TEXT = 256 * 1024;
    private static final int LONGEST_MARK = 200;

    static PostedActivity read(byte[] body) {
        if (!(Bodies.json(body) instanceof ObjectNode json)) {
            throw DirectLineException.badRequest("The body is not an activity; send one JSON object.");
        }
        var text = json.path("text").asString("");
        if (text.length() > MOST_CHARACTERS) {
            throw DirectLineException.tooLarge(
                    "The text has more than " + MOST_CHARACTERS + " characters; send it in parts or as a file.");
        }
        if (body.length > MOST_BYTES_BESIDE_TEXT
                && json.deepCopy().without("text").toString().length() > MOST_BYTES_BESIDE_TEXT) {
            throw DirectLineException.tooLarge("The activity is too large beside its text; send content as a file.");
        }
        return new PostedActivity(json);
    }

    /** Whether it says nothing that the bot would answer; such activities are taken and dropped. */
    boolean silent() {
        return switch (type()) {
            case "message" -> false;
            case "typing", "event" -> true;
            default -> throw DirectLineException.badRequest("Activities of this type are not taken; send a message.");
        };
    }

    /** Files come by the upload; an address in their place would never be fetched, and the file would be lost. */
    void refuseFiles() {
        if (!json.path("attachments").isEmpty()) {
            throw DirectLineException.badRequest("Send files to the conversation's /upload, not as attachments here.");
        }
    }

    /** The mark that the echo must carry; null when the client set none. */
    @Nullable
    String clientActivityId(SecretGuard guard) {
        var mark = json.path("channelData").path("clientActivityID");
        if (!mark.isString()) {
            return null;
        }
        if (mark.stringValue().length() > LONGEST_MARK) {
            throw DirectLineException.badRequest(
                    "channelData.clientActivityID has more than " + LONGEST_MARK + " characters.");
        }
        if (!guard.isCleanId(mark.stringValue())
                || !StandardCharsets.UTF_8.newEncoder().canEncode(mark.stringValue())) {
            throw DirectLineException.badRequest(
                    "channelData.clientActivityID holds a secret or half a character: send an id without.");
        }
        return mark.stringValue();
    }

    /** How large the client says that a file is; -1 when it does not say. */
    long sizeOf(int file) {
        return json.path("channelData").path("attachmentSizes").path(file).asLong(-1);
    }

    Language language(Language otherwise) {
        var tag = json.path("locale").asString("");
        return tag.isBlank() || tag.length() > 35 ? otherwise : Language.ofTag(tag);
    }

    ZoneId zone(ZoneId otherwise) {
        try {
            var zone = json.path("localTimezone").asString("");
            return zone.isBlank() ? otherwise : ZoneId.of(zone);
        } catch (DateTimeException e) {
            return otherwise;
        }
    }

    /** What the requester did: a tap on a card when there is one in {@code value}, otherwise what they wrote. */
    Utterance utterance(List<Taken> files, ZoneId zone) {
        if (json.path("value") instanceof ObjectNode value && value.path("card").isString()) {
            if (!files.isEmpty()) {
                throw DirectLineException.badRequest(
                        "A card's values and files cannot come together: send the files in a message of their own.");
            }
            return tapped(value);
        }
        var text = json.path("text").asString("");
        if (text.isBlank() && files.isEmpty()) {
            throw DirectLineException.badRequest("The message is empty; send a text, a file or a card's values.");
        }
        return Utterance.Said.with(text, files, zone);
    }

    private static Utterance tapped(ObjectNode value) {
        return CardSubmit.read(JsonMapper.shared().treeToValue(value, Map.class))
                .orElseThrow(() ->
                        DirectLineException.badRequest("value is of none of the cards here: value.action is unknown."));
    }

    private String type() {
        return json.path("type").asString("");
    }
}
