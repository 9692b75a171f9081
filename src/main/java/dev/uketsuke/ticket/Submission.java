package dev.uketsuke.ticket;

import dev.uketsuke.content.Pack;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.intake.Request;
import java.time.Instant;
import java.time.ZoneId;

/**
 * A request that its requester submitted.
 *
 * @param position of the request in its conversation's intake, from 0; with the conversation it names the ticket
 * @param requester the channel's id of the requester
 * @param zone the requester's time zone
 * @param pack the content that the request was asked with
 */
public record Submission(
        String conversationId,
        int position,
        String requester,
        String channel,
        Language language,
        ZoneId zone,
        Request request,
        Pack pack,
        Instant submittedAt) {}
