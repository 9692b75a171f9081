package dev.uketsuke.channel.directline;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Which sites' pages may talk to this server: its own, and those that the operator named. */
@Component
final class Origins {
    private final List<String> allowed;

    Origins(DirectLineSettings settings) {
        this.allowed = settings.allowedOrigins();
    }

    /** Whether the request comes from no page at all, from a page of this server, or from a named site. */
    boolean welcome(HttpServletRequest request) {
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin == null ? !startedElsewhere(request) : own(origin, request) || named(origin);
    }

    /** Whether a token that is bound to sites may be used by this request. */
    boolean within(HttpServletRequest request, Grant grant) {
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin == null || grant.origins().isEmpty() || grant.origins().contains(origin) || own(origin, request);
    }

    boolean named(@Nullable String origin) {
        return origin != null && allowed.contains(origin);
    }

    /** Compared by host and port: behind a proxy that ends TLS, the scheme that arrives here is not the browser's. */
    private static boolean own(String origin, HttpServletRequest request) {
        var host = Objects.requireNonNullElse(request.getHeader(HttpHeaders.HOST), "");
        try {
            var authority = Objects.requireNonNullElse(URI.create(origin).getRawAuthority(), "");
            return !authority.isEmpty()
                    && (authority.equalsIgnoreCase(host) || authority.equalsIgnoreCase(forwarded(request)));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String forwarded(HttpServletRequest request) {
        var port = request.getServerPort();
        var usual = port == (request.isSecure() ? 443 : 80);
        return request.getServerName() + (usual ? "" : ":" + port);
    }

    /** Browsers leave Origin out of a plain GET, such as a picture's, which carries its own credential. */
    private static boolean startedElsewhere(HttpServletRequest request) {
        return !request.getMethod().equals("GET") && "cross-site".equals(request.getHeader("Sec-Fetch-Site"));
    }
}
