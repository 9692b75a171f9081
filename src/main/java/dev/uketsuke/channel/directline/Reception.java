package dev.uketsuke.channel.directline;

import dev.uketsuke.attachment.Taken;
import dev.uketsuke.channel.directline.Bearers.Seat;
import dev.uketsuke.conversation.Accepted;
import dev.uketsuke.conversation.Arrival;
import dev.uketsuke.conversation.Inbox;
import dev.uketsuke.conversation.Utterance;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.privacy.SecretGuard;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hands what clients say to the conversation, under the identity of their token. */
@Component
final class Reception {
    private final Inbox inbox;
    private final Streams streams;
    private final Limits limits;
    private final ZoneId zone;
    private final SecretGuard guard;

    Reception(Inbox inbox, Streams streams, Limits limits, DirectLineSettings settings, SecretGuard guard) {
        this.inbox = inbox;
        this.streams = streams;
        this.limits = limits;
        this.zone = settings.timeZone();
        this.guard = guard;
    }

    /** Under which id an activity stands in the log. */
    record ResourceResponse(String id) {}

    /** Counts a message, before its content is even read. */
    void admit(Seat seat) {
        limits.message(seat.grant().conversation());
    }

    Accepted join(Grant grant) {
        return inbox.accept(arrival(grant, "joined", grant.language(), zone, new Utterance.Joined(), null));
    }

    Accepted accept(Seat seat, PostedActivity posted, List<Taken> files) {
        var grant = seat.grant();
        var mark = posted.clientActivityId(guard);
        // A client without marks cannot repeat itself: each of its messages is a new one.
        var key = mark == null ? "own:" + Names.random() : "client:" + mark;
        var there = posted.zone(zone);
        var accepted = inbox.accept(
                arrival(grant, key, posted.language(grant.language()), there, posted.utterance(files, there), mark));
        streams.typing(seat.id());
        return accepted;
    }

    private static Arrival arrival(
            Grant grant, String key, Language language, ZoneId zone, Utterance utterance, @Nullable String mark) {
        return new Arrival(
                DirectLineDriver.CHANNEL,
                grant.conversation(),
                key,
                grant.user(),
                language,
                zone,
                utterance,
                mark,
                null,
                null);
    }
}
