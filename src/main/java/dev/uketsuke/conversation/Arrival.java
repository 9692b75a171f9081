package dev.uketsuke.conversation;

import dev.uketsuke.dialog.Language;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * One utterance as a channel hands it over, authenticated, secrets not masked yet: never log or store one.
 *
 * @param channel such as {@code directline} or {@code msteams}
 * @param channelKey the channel's id of the conversation
 * @param messageKey what a repeat of the same message has in common with it: the activity id, on Direct Line the
 *     {@code clientActivityID}
 * @param requester the channel's id of the requester
 * @param zone the requester's time zone
 * @param clientActivityId the mark that the echo must carry; null where the channel needs none
 * @param reference the channel's own address of the conversation, opaque here
 * @param activity the channel's envelope without text, value and attachments, opaque here
 */
public record Arrival(
        String channel,
        String channelKey,
        String messageKey,
        String requester,
        Language language,
        ZoneId zone,
        Utterance utterance,
        @Nullable String clientActivityId,
        @Nullable String reference,
        @Nullable String activity) {}
