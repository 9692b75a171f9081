package dev.uketsuke.console;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which programs may use the API.
 *
 * @param token of scripts that may do everything; empty for none
 * @param tokens by the name under which each program stands in the history of a request
 * @param readsPerMinute how often one token may read
 * @param actsPerMinute how often one token may do something
 */
@ConfigurationProperties("uketsuke.api")
record ApiSettings(
        @DefaultValue("") String token,
        @DefaultValue Map<String, Named> tokens,
        @DefaultValue("600") int readsPerMinute,
        @DefaultValue("120") int actsPerMinute) {
    /** The name of whoever holds the token that may do everything. */
    static final String EVERYTHING = "api";

    ApiSettings {
        positive("reads-per-minute", readsPerMinute);
        positive("acts-per-minute", actsPerMinute);
        if (!token.isEmpty() && tokens.containsKey(EVERYTHING)) {
            throw new IllegalArgumentException("uketsuke.api.tokens." + EVERYTHING
                    + " has the name of the token set as uketsuke.api.token. Give it another name.");
        }
        var holders = new HashMap<String, String>();
        holders.put(token, "uketsuke.api.token");
        plain("uketsuke.api.token", token);
        tokens.forEach((name, named) -> {
            var setting = "uketsuke.api.tokens." + name + ".token";
            plain(setting, named.token());
            var other = holders.put(named.token(), setting);
            if (other != null && !named.token().isEmpty()) {
                throw new IllegalArgumentException(
                        setting + " is the same as " + other + ". Give each program a token of its own.");
            }
        });
    }

    private static void plain(String setting, String token) {
        if (!token.equals(token.strip())) {
            throw new IllegalArgumentException(setting + " begins or ends with a space, which no header keeps.");
        }
    }

    private static void positive(String name, int perMinute) {
        if (perMinute < 1) {
            throw new IllegalArgumentException(
                    "uketsuke.api.%s is %d, which admits nobody. Set at least 1.".formatted(name, perMinute));
        }
    }

    /** A token that is good for some things only; without scopes it reads. */
    record Named(
            @DefaultValue("") String token,
            @DefaultValue("read") Set<ApiScope> scopes) {
        /** Without the token. */
        @Override
        public String toString() {
            return "Named[scopes=" + scopes + "]";
        }
    }

    /** Without the tokens. */
    @Override
    public String toString() {
        return "ApiSettings[tokens=" + tokens.keySet() + "]";
    }
}
