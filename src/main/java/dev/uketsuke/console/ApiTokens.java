package dev.uketsuke.console;

import dev.uketsuke.privacy.ShortSecretException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** The bearer tokens with which programs use the API; without any it is closed. */
@Component
@EnableConfigurationProperties(ApiSettings.class)
class ApiTokens {
    private static final int SHORTEST = 20;

    private final Map<Bearer, byte[]> tokens = new LinkedHashMap<>();

    /**
     * Who holds a token.
     *
     * @param name under which the history of a request names them
     */
    record Bearer(String name, Set<ApiScope> scopes) {}

    ApiTokens(ApiSettings settings) {
        if (!settings.token().isEmpty()) {
            add(
                    ApiSettings.EVERYTHING,
                    settings.token(),
                    EnumSet.allOf(ApiScope.class),
                    "UKETSUKE_API_TOKEN (uketsuke.api.token)",
                    "the API then stays closed");
        }
        settings.tokens().forEach((name, named) -> {
            var property = "uketsuke.api.tokens." + name + ".token";
            var variable = property.toUpperCase(Locale.ROOT).replace("-", "").replace('.', '_');
            add(name, named.token(), named.scopes(), variable + " (" + property + ")", name + " then has no access");
        });
    }

    private void add(String name, String token, Set<ApiScope> scopes, String setting, String without) {
        if (token.length() < SHORTEST) {
            throw new ShortSecretException(setting, SHORTEST, without);
        }
        tokens.put(new Bearer(name, Set.copyOf(scopes)), token.getBytes(StandardCharsets.UTF_8));
    }

    boolean closed() {
        return tokens.isEmpty();
    }

    /** Whose token it is; takes the same time wherever it differs. */
    Optional<Bearer> bearer(String given) {
        var bytes = given.getBytes(StandardCharsets.UTF_8);
        var found = Optional.<Bearer>empty();
        for (var token : tokens.entrySet()) {
            if (MessageDigest.isEqual(token.getValue(), bytes)) {
                found = Optional.of(token.getKey());
            }
        }
        return found;
    }
}
