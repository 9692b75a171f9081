package dev.uketsuke.channel.directline;

import dev.uketsuke.privacy.ShortSecretException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What an operator may set under {@code uketsuke.webchat}.
 *
 * @param assertionKey by which the servers of embedding pages sign who a requester is, at least 32 bytes; without it
 *     every assertion is refused
 */
@ConfigurationProperties("uketsuke.webchat")
record WebChatSettings(@Nullable String assertionKey) {
    private static final int SHORTEST = 32;

    WebChatSettings {
        assertionKey = assertionKey == null || assertionKey.isBlank() ? null : assertionKey;
        if (assertionKey != null && assertionKey.getBytes(StandardCharsets.UTF_8).length < SHORTEST) {
            throw new ShortSecretException(
                    "UKETSUKE_WEBCHAT_ASSERTIONKEY (uketsuke.webchat.assertion-key)",
                    SHORTEST,
                    "requesters of the web chat then stay pseudonyms");
        }
    }

    @Override
    public String toString() {
        return "WebChatSettings[]";
    }
}
