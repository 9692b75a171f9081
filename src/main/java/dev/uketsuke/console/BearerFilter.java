package dev.uketsuke.console;

import dev.uketsuke.allowance.Allowance;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets the bearer of a token use the API as far as its scopes and its allowance go; an unknown one gets 403. */
final class BearerFilter extends OncePerRequestFilter {
    private static final String SCHEME = "Bearer ";
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final ApiTokens tokens;
    private final Problems problems;
    private final Limit reads;
    private final Limit acts;

    /** How often a token may be used within a minute. */
    private record Limit(int perMinute, Allowance allowance) {
        Limit(int perMinute, Clock clock) {
            this(perMinute, new Allowance(perMinute, Duration.ofMinutes(1), clock));
        }

        /** After how many seconds it may be used once more. */
        String seconds() {
            return Integer.toString(Math.ceilDiv(60, perMinute));
        }
    }

    BearerFilter(ApiTokens tokens, ApiSettings settings, Problems problems, Clock clock) {
        this.tokens = tokens;
        this.problems = problems;
        this.reads = new Limit(settings.readsPerMinute(), clock);
        this.acts = new Limit(settings.actsPerMinute(), clock);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            chain.doFilter(request, response);
            return;
        }
        var bearer = tokens.bearer(header.substring(SCHEME.length()).strip());
        if (bearer.isEmpty()) {
            problems.write(
                    response,
                    HttpStatus.FORBIDDEN,
                    tokens.closed()
                            ? "The API is closed: start the program with UKETSUKE_API_TOKEN to open it."
                            : "This token is not one of the API's.");
            return;
        }
        var limit = READING.contains(request.getMethod()) ? reads : acts;
        if (!limit.allowance().take(bearer.get().name())) {
            response.setHeader(HttpHeaders.RETRY_AFTER, limit.seconds());
            problems.write(
                    response,
                    HttpStatus.TOO_MANY_REQUESTS,
                    "This token was used too often within a minute. Wait as long as Retry-After says.");
            return;
        }
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                bearer.get().name(),
                null,
                bearer.get().scopes().stream()
                        .map(scope -> new SimpleGrantedAuthority(scope.authority()))
                        .toList()));
        SecurityContextHolder.setContext(context);
        chain.doFilter(request, response);
    }
}
