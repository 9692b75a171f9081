package dev.uketsuke.channel;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where answers may be sent to: a caller names the address, so that without a list it could be any machine. */
final class ServiceUrls {
    private final List<URI> listed;
    private final boolean tokensVouch;

    ServiceUrls(BotSettings settings) {
        this.listed = settings.allowedServiceUrls();
        this.tokensVouch = settings.appId() != null;
    }

    /** Whether answers may go there; the token's own claim is compared elsewhere. */
    boolean allowed(@Nullable String serviceUrl) {
        return parse(serviceUrl)
                .filter(url -> listed.isEmpty() ? tokensVouch : listed.stream().anyMatch(entry -> covers(entry, url)))
                .isPresent();
    }

    /** The address as a URL that can be called; empty when it is none. */
    static Optional<URI> parse(@Nullable String serviceUrl) {
        if (serviceUrl == null || serviceUrl.length() > 2_000) {
            return Optional.empty();
        }
        try {
            var url = new URI(serviceUrl).normalize();
            var web = "https".equalsIgnoreCase(url.getScheme()) || "http".equalsIgnoreCase(url.getScheme());
            return web && url.getHost() != null && url.getUserInfo() == null && url.getQuery() == null
                    ? Optional.of(url)
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static boolean covers(URI entry, URI url) {
        return entry.getScheme().equalsIgnoreCase(url.getScheme())
                && entry.getHost().equalsIgnoreCase(url.getHost())
                && port(entry) == port(url)
                && folder(url).startsWith(folder(entry));
    }

    private static String folder(URI url) {
        var path = url.getPath();
        return path.endsWith("/") ? path : path + "/";
    }

    private static int port(URI url) {
        if (url.getPort() >= 0) {
            return url.getPort();
        }
        return url.getScheme().toLowerCase(Locale.ROOT).equals("https") ? 443 : 80;
    }
}
