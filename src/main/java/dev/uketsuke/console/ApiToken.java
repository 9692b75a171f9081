package dev.uketsuke.console;

import dev.uketsuke.privacy.ShortSecretException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The bearer token with which scripts act as an agent; without one the API is closed. */
@Component
class ApiToken {
    private static final int SHORTEST = 20;

    private final byte @Nullable [] token;

    ApiToken(@Value("${uketsuke.api.token:}") String token) {
        if (!token.isEmpty() && token.length() < SHORTEST) {
            throw new ShortSecretException(
                    "UKETSUKE_API_TOKEN (uketsuke.api.token)", SHORTEST, "the API then stays closed");
        }
        this.token = token.isEmpty() ? null : token.getBytes(StandardCharsets.UTF_8);
    }

    boolean closed() {
        return token == null;
    }

    /** Takes the same time wherever the two differ. */
    boolean matches(String given) {
        return token != null && MessageDigest.isEqual(token, given.getBytes(StandardCharsets.UTF_8));
    }
}
