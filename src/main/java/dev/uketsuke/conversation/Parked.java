package dev.uketsuke.conversation;

import java.time.Instant;
import java.time.ZoneId;

/**
 * A message that could not be worked and was put aside.
 *
 * @param language of the conversation, such as {@code ja}
 * @param zone the requester's
 */
public record Parked(String conversationId, String language, ZoneId zone, Instant receivedAt) {}
