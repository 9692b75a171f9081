package dev.uketsuke.conversation;

import dev.uketsuke.intake.Intake;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a turn is computed from.
 *
 * @param seq of the inbound row
 * @param version of the conversation; a commit demands that it still holds
 * @param utterance masked
 * @param reference the channel's address of the conversation; null where it needs none
 * @param activity the channel's envelope of the utterance
 */
public record Snapshot(
        String conversationId,
        String channel,
        String channelKey,
        String requester,
        ZoneId zone,
        long seq,
        long version,
        Intake intake,
        Utterance utterance,
        Instant receivedAt,
        @Nullable String reference,
        @Nullable String activity) {}
