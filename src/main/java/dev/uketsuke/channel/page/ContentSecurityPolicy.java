package dev.uketsuke.channel.page;

import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.http.HttpHeaders;

/**
 * What one response lets the browser do: run and style only what carries its nonce, talk only to this server.
 *
 * @param nonce never used twice
 * @param frameAncestors who may show the page in a frame
 */
record ContentSecurityPolicy(String nonce, String frameAncestors) {
    private static final SecureRandom RANDOM = new SecureRandom();

    static ContentSecurityPolicy fresh(String frameAncestors) {
        var bytes = new byte[18];
        RANDOM.nextBytes(bytes);
        return new ContentSecurityPolicy(Base64.getEncoder().encodeToString(bytes), frameAncestors);
    }

    void addTo(HttpHeaders headers) {
        headers.set("Content-Security-Policy", value());
        headers.set("Referrer-Policy", "same-origin");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        headers.set("Cache-Control", "no-store");
    }

    /** Web Chat makes thumbnails and reads what is pasted through {@code blob:} and {@code data:} addresses. */
    String value() {
        return String.join(
                "; ",
                "default-src 'none'",
                "base-uri 'none'",
                "form-action 'none'",
                "frame-ancestors " + frameAncestors,
                "script-src 'nonce-" + nonce + "' 'strict-dynamic'",
                "style-src 'nonce-" + nonce + "'",
                "connect-src 'self' blob: data:",
                "img-src 'self' data: blob:",
                "font-src 'self' data:",
                "media-src 'self' data: blob:",
                "worker-src blob:");
    }
}
