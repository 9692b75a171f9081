package dev.uketsuke.conversation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of a conversation's log: an echo, a reply, a replacement or a proactive message.
 *
 * @param seq order in the log; on Direct Line the watermark
 * @param activityId stays the same when a message is replaced
 * @param replaces whether it replaces an earlier row of the same {@code activityId}
 * @param shownAt the time shown with it; a replacement keeps the original's
 * @param channelMessageId the channel's id once it was sent; null before, and where the channel has none. A replacement
 *     that is about to be sent has the id of what it replaces
 */
public record OutgoingRow(
        String conversationId,
        long seq,
        String activityId,
        boolean replaces,
        Message message,
        Instant shownAt,
        @Nullable String channelMessageId) {}
