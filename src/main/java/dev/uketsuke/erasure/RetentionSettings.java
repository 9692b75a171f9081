package dev.uketsuke.erasure;

import dev.uketsuke.ticket.Tickets;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * For how long what nobody works any more is kept; nothing for ever.
 *
 * @param transcripts what was said in a conversation, after its last request was closed and its last message
 * @param files what was sent in it, after the same
 * @param inboundIds by which the repeat of a message is known, after it came
 */
@ConfigurationProperties("uketsuke.keep")
public record RetentionSettings(
        @DefaultValue("400d") Duration transcripts,
        @DefaultValue("400d") Duration files,
        @DefaultValue("90d") Duration inboundIds) {
    private static final Duration LONGEST = Duration.ofDays(36_500);

    public RetentionSettings {
        // A request can be opened again until then, and its requester reads on where they were.
        checked("transcripts", transcripts, Tickets.REOPEN_WITHIN);
        checked("files", files, Tickets.REOPEN_WITHIN);
        // Channels repeat a message for hours.
        checked("inbound-ids", inboundIds, Duration.ofDays(1));
    }

    private static void checked(String name, Duration kept, Duration shortest) {
        if (!kept.isZero() && (kept.compareTo(shortest) <= 0 || kept.compareTo(LONGEST) > 0)) {
            throw new IllegalArgumentException(
                    "uketsuke.keep.%s is 0, which keeps it for ever, or more than %dd and at most %dd"
                            .formatted(name, shortest.toDays(), LONGEST.toDays()));
        }
    }
}
