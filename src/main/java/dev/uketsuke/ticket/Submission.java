package dev.uketsuke.ticket;

import dev.uketsuke.content.Pack;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.intake.Request;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A request that its requester submitted.
 *
 * @param position of the request in its conversation's intake, from 0; with the conversation it names the ticket
 * @param requester the channel's id of the requester
 * @param zone the requester's time zone
 * @param pack the content that the request was asked with
 * @param translations texts of the request in the language of its support, made by a machine (#79)
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
        Instant submittedAt,
        Map<Slot, String> translations) {
    public Submission {
        translations = Collections.unmodifiableMap(new LinkedHashMap<>(translations));
    }

    /** A request without any translation. */
    public Submission(
            String conversationId,
            int position,
            String requester,
            String channel,
            Language language,
            ZoneId zone,
            Request request,
            Pack pack,
            Instant submittedAt) {
        this(conversationId, position, requester, channel, language, zone, request, pack, submittedAt, Map.of());
    }
}
