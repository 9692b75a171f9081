package dev.uketsuke.understanding.assist;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which language model helps, if any: all of address, key and model, or none of them.
 *
 * @param url up to the version, such as {@code https://api.openai.com/v1} or
 *     {@code https://<resource>.openai.azure.com/openai/v1}
 * @param key sent as a bearer token; a server of one's own that wants none takes any
 * @param model its name there; with Azure the name of the deployment
 * @param timeout for one message, everything included; the requester waits no longer
 * @param atOnce how many messages may be with the model at the same time; further ones are read without it
 */
@ConfigurationProperties("uketsuke.assist")
public record AssistSettings(
        @DefaultValue("") String url,
        @DefaultValue("") String key,
        @DefaultValue("") String model,
        @DefaultValue("4s") Duration timeout,
        @DefaultValue("4") int atOnce) {
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    public AssistSettings {
        url = url.strip().replaceAll("/+$", "");
        key = key.strip();
        model = model.strip();
    }

    boolean isSet() {
        return !(url.isEmpty() && key.isEmpty() && model.isEmpty());
    }

    /** @throws BrokenAssistException when something is missing or cannot be used */
    AssistSettings checked() {
        var problems = new ArrayList<String>();
        need(problems, url, "url", "the endpoint's address up to its version");
        need(problems, key, "key", "the key for it");
        need(problems, model, "model", "the model's or deployment's name");
        if (!url.isEmpty() && !isUsable(url)) {
            problems.add("- uketsuke.assist.url (UKETSUKE_ASSIST_URL) has to be https://host/path without user, query"
                    + " and fragment; http:// only on this machine's own loopback address");
        }
        if (key.chars().anyMatch(c -> c <= ' ' || c > '~')) {
            problems.add(
                    "- uketsuke.assist.key (UKETSUKE_ASSIST_KEY) holds blanks or other characters that no key has");
        }
        if (timeout.compareTo(Duration.ofMillis(100)) < 0 || timeout.compareTo(LONGEST) > 0) {
            problems.add("- uketsuke.assist.timeout (UKETSUKE_ASSIST_TIMEOUT) has to be 100ms to 10s");
        }
        if (atOnce < 1 || atOnce > 100) {
            problems.add("- uketsuke.assist.at-once (UKETSUKE_ASSIST_ATONCE) has to be 1 to 100");
        }
        if (!problems.isEmpty()) {
            throw new BrokenAssistException(problems);
        }
        return this;
    }

    private static void need(List<String> problems, String value, String name, String what) {
        if (value.isEmpty()) {
            problems.add("- uketsuke.assist.%s (UKETSUKE_ASSIST_%s) is missing: %s"
                    .formatted(name, name.toUpperCase(Locale.ROOT), what));
        }
    }

    private static boolean isUsable(String url) {
        try {
            var uri = new URI(url);
            var host = uri.getHost();
            return host != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null
                    && ("https".equals(uri.getScheme()) || ("http".equals(uri.getScheme()) && LOOPBACK.contains(host)));
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }

    /** Without the key, which has no place in a log. */
    @Override
    public String toString() {
        return "AssistSettings[url=" + url + ", model=" + model + ", timeout=" + timeout + ", atOnce=" + atOnce + "]";
    }
}
