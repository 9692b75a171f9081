package dev.uketsuke.conversation;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How conversations are worked.
 *
 * @param workers how many conversations are worked at the same time on this instance
 * @param poll how often the tables are searched for work that no wake-up announced
 * @param lease how long an instance that died keeps a conversation from the others; longer than any send takes
 * @param attempts how often a turn may fail before its message is parked
 * @param sendFor how long a message is tried to be sent
 * @param stop how long work that has begun may take to end when the program stops
 */
@ConfigurationProperties("uketsuke.conversation")
public record ConversationSettings(
        @DefaultValue("8") int workers,
        @DefaultValue("1s") Duration poll,
        @DefaultValue("60s") Duration lease,
        @DefaultValue("5") int attempts,
        @DefaultValue("24h") Duration sendFor,
        @DefaultValue("20s") Duration stop) {
    public ConversationSettings {
        if (workers < 1 || attempts < 1) {
            throw new IllegalArgumentException("uketsuke.conversation.workers and .attempts are at least 1");
        }
    }
}
