package dev.uketsuke.console;

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
