package dev.uketsuke.conversation;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long what is not submitted can be taken up.
 *
 * @param idle after how long a pause it is asked whether a draft is gone on with
 * @param link for how long a link to a draft can be opened
 */
@ConfigurationProperties("uketsuke.draft")
public record DraftSettings(
        @DefaultValue("12h") Duration idle,
        @DefaultValue("7d") Duration link) {
    static final DraftSettings DEFAULTS = new DraftSettings(Duration.ofHours(12), Duration.ofDays(7));
}
