package dev.uketsuke.console;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers only under its own names, WebSockets included: a site whose name is made to point at this machine would
 * otherwise count as this server's own. On a loopback address these are the loopback names and {@code uketsuke.hosts};
 * on another address {@code uketsuke.hosts}, or any name while that is empty.
 */
final class HostFilter extends OncePerRequestFilter {
    private static final List<String> LOOPBACK = List.of("localhost", "127.0.0.1", "[::1]");

    private final List<String> names;
    private final Problems problems;

    HostFilter(Environment environment, ServerProperties server, Problems problems) {
        var listed =
                Binder.get(environment).bind("uketsuke.hosts", Bindable.listOf(Name.class)).orElse(List.of()).stream()
                        .map(Name::host);
        var address = server.getAddress();
        var loopback = address != null && address.isLoopbackAddress();
        this.names = Stream.concat(listed, loopback ? LOOPBACK.stream() : Stream.empty())
                .map(HostFilter::withoutPort)
                .toList();
        this.problems = problems;
    }

    /** A host's name as a list of settings has it, with or without a port. */
    record Name(String host) {
        private static final Pattern FORM = Pattern.compile("[\\p{Alnum}._-]+(:\\d+)?|\\[[0-9a-fA-F:.]+](:\\d+)?");

        public Name {
            if (!FORM.matcher(host).matches()) {
                throw new IllegalArgumentException(
                        "uketsuke.hosts lists names such as desk.example.com, without https:// and without a path");
            }
        }
    }

    /** Reads the header itself: a page can add what a proxy would say of it, but never choose its own Host. */
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (names.isEmpty() || known(request.getHeader(HttpHeaders.HOST))) {
            chain.doFilter(request, response);
        } else {
            problems.write(
                    response,
                    HttpStatus.MISDIRECTED_REQUEST,
                    "This server does not answer under this name. If it should, add the name to uketsuke.hosts"
                            + " (UKETSUKE_HOSTS), separated by commas.");
        }
    }

    private boolean known(@Nullable String host) {
        return host != null && names.contains(withoutPort(host));
    }

    private static String withoutPort(String host) {
        return host.replaceFirst(":\\d*$", "").toLowerCase(Locale.ROOT);
    }
}
