package dev.uketsuke.conversation;

import dev.uketsuke.intake.Intake;
import dev.uketsuke.privacy.SecretKind;
import dev.uketsuke.requester.Profile;
import dev.uketsuke.ticket.Followed;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a turn is computed from.
 *
 * @param seq of the inbound row
 * @param version of the conversation; a commit demands that it still holds
 * @param utterance masked
 * @param masked the kinds of secrets that were hidden in it
 * @param doubtful those of them that may be no secrets
 * @param cut whether it was too long and its end was left out
 * @param overtaken whether the answer to an earlier message was still to come when this one was received: the requester
 *     had not seen it
 * @param inline whether the answer goes into the response of the request that brought the utterance: no typing, nothing
 *     sent
 * @param reference the channel's address of the conversation; null where it needs none
 * @param activity the channel's envelope of the utterance
 * @param profile what is known of the requester
 * @param silentSince when the requester spoke before, where that is so long ago that they are asked whether they go on;
 *     otherwise null
 * @param drafts of the requester in all their conversations, where they are spoken of; otherwise empty
 * @param followed the requests that the agents have: those of this conversation, and where others are spoken of, all of
 *     the requester; the latest last
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
        Set<SecretKind> masked,
        Set<SecretKind> doubtful,
        boolean cut,
        Instant receivedAt,
        boolean overtaken,
        boolean inline,
        @Nullable String reference,
        @Nullable String activity,
        Profile profile,
        @Nullable Instant silentSince,
        List<OpenDraft> drafts,
        List<Followed> followed) {
    public Snapshot {
        drafts = List.copyOf(drafts);
        followed = List.copyOf(followed);
        masked = Set.copyOf(masked);
        doubtful = Set.copyOf(doubtful);
    }

    /** A snapshot of somebody of whom the agents have no request. */
    public Snapshot(
            String conversationId,
            String channel,
            String channelKey,
            String requester,
            ZoneId zone,
            long seq,
            long version,
            Intake intake,
            Utterance utterance,
            Set<SecretKind> masked,
            Set<SecretKind> doubtful,
            boolean cut,
            Instant receivedAt,
            boolean overtaken,
            boolean inline,
            @Nullable String reference,
            @Nullable String activity,
            Profile profile,
            @Nullable Instant silentSince,
            List<OpenDraft> drafts) {
        this(
                conversationId,
                channel,
                channelKey,
                requester,
                zone,
                seq,
                version,
                intake,
                utterance,
                masked,
                doubtful,
                cut,
                receivedAt,
                overtaken,
                inline,
                reference,
                activity,
                profile,
                silentSince,
                drafts,
                List.of());
    }

    Snapshot with(Intake other) {
        return with(other, utterance, profile);
    }

    /** The snapshot as if something else had been done, by somebody of whom something else is known. */
    Snapshot with(Utterance other, Profile known) {
        return with(intake, other, known);
    }

    private Snapshot with(Intake intake, Utterance utterance, Profile profile) {
        return new Snapshot(
                conversationId,
                channel,
                channelKey,
                requester,
                zone,
                seq,
                version,
                intake,
                utterance,
                masked,
                doubtful,
                cut,
                receivedAt,
                overtaken,
                inline,
                reference,
                activity,
                profile,
                silentSince,
                drafts,
                followed);
    }
}
