package dev.uketsuke.channel.directline;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator may set under {@code uketsuke.directline}.
 *
 * @param secret lets another site's server ask for tokens at {@code tokens/generate}; refused while it is not set
 * @param tokenKey signs tokens, at least 32 bytes; without it a random key is kept in the data folder
 * @param tokenLife how long a token holds unless it is refreshed
 * @param cookieLife how long a visitor finds their conversation again
 * @param allowedOrigins other sites, such as {@code https://www.example.com}, whose pages may talk to this server
 * @param timeZone taken for a requester whose client names none
 * @param conversationsPerHour how many conversations one network address may open
 * @param tokensPerMinute how often one network address may ask for a token
 * @param messagesPerMinute how many messages one conversation may send; typing is never limited
 * @param streams how many sockets one conversation may hold; one more closes the oldest
 */
@ConfigurationProperties("uketsuke.directline")
record DirectLineSettings(
        @Nullable String secret,
        @Nullable String tokenKey,
        @DefaultValue("30m") Duration tokenLife,
        @DefaultValue("30d") Duration cookieLife,
        @DefaultValue List<String> allowedOrigins,
        @DefaultValue("Asia/Tokyo") ZoneId timeZone,
        @DefaultValue("1000") int conversationsPerHour,
        @DefaultValue("600") int tokensPerMinute,
        @DefaultValue("240") int messagesPerMinute,
        @DefaultValue("8") int streams) {
    DirectLineSettings {
        if (tokenLife.compareTo(Duration.ofMinutes(2)) < 0) {
            throw new IllegalArgumentException(
                    "uketsuke.directline.token-life is " + tokenLife + "; clients need at least 2 minutes");
        }
        secret = secret == null || secret.isBlank() ? null : secret;
        tokenKey = tokenKey == null || tokenKey.isBlank() ? null : tokenKey;
        allowedOrigins = List.copyOf(allowedOrigins);
    }

    @Override
    public String toString() {
        return "DirectLineSettings[allowedOrigins=" + allowedOrigins + "]";
    }
}
