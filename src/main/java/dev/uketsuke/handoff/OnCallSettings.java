package dev.uketsuke.handoff;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where those on call hear of a request of severity A.
 *
 * @param webhook address that takes a JSON post with {@code text}, as incoming webhooks of chats and pagers do; empty for
 *     none. It may hold a secret and stands in no log
 * @param console address under which agents reach this console, such as {@code https://desk.example}; named in the alert
 *     when it is set
 */
@ConfigurationProperties("uketsuke.oncall")
public record OnCallSettings(
        @DefaultValue("") String webhook, @DefaultValue("") String console) {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    public OnCallSettings {
        webhook = webhook.strip();
        console = console.strip().replaceAll("/+$", "");
        if (!webhook.isEmpty() && !usable(webhook)) {
            throw new BrokenOnCallException(
                    "uketsuke.oncall.webhook (UKETSUKE_ONCALL_WEBHOOK) has to be https://host/path without a user;"
                            + " http:// only on this machine's own loopback address");
        }
        if (!console.isEmpty() && !usable(console)) {
            throw new BrokenOnCallException(
                    "uketsuke.oncall.console (UKETSUKE_ONCALL_CONSOLE) has to be https://host, http:// only on loopback");
        }
    }

    boolean isSet() {
        return !webhook.isEmpty();
    }

    private static boolean usable(String address) {
        try {
            var uri = new URI(address);
            var host = uri.getHost();
            return host != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawFragment() == null
                    && ("https".equals(uri.getScheme()) || ("http".equals(uri.getScheme()) && LOOPBACK.contains(host)));
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }

    /** Without the address, which may hold a secret. */
    @Override
    public String toString() {
        return "OnCallSettings[webhook=" + (isSet() ? "set" : "none") + "]";
    }
}
