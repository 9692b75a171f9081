package dev.uketsuke.conversation;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long what is not submitted can be taken up.
 *
 * @param idle after how long a pause it is asked whether a draft is gone on with
 * @param link for how long a link to a draft can be opened
 * @param keep how long after the requester's last word a draft is deleted
 * @param notice how long before that they are told
 */
@ConfigurationProperties("uketsuke.draft")
public record DraftSettings(
        @DefaultValue("12h") Duration idle,
        @DefaultValue("7d") Duration link,
        @DefaultValue("30d") Duration keep,
        @DefaultValue("7d") Duration notice) {
    static final DraftSettings DEFAULTS =
            new DraftSettings(Duration.ofHours(12), Duration.ofDays(7), Duration.ofDays(30), Duration.ofDays(7));

    public DraftSettings {
        if (!idle.isPositive() || !link.isPositive()) {
            throw new IllegalArgumentException("uketsuke.draft.idle and .link are more than nothing");
        }
        if (notice.isNegative() || notice.isZero() || notice.compareTo(keep) >= 0) {
            throw new IllegalArgumentException("uketsuke.draft.notice is more than nothing and less than .keep");
        }
    }

    /** For how long after the requester's last word nothing is said of the end of a draft. */
    Duration quiet() {
        return keep.minus(notice);
    }
}
