package dev.uketsuke.console;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets the bearer of the API token act as an agent; another bearer is known to be the wrong one and gets 403. */
final class BearerFilter extends OncePerRequestFilter {
    private static final String SCHEME = "Bearer ";

    private final ApiToken token;
    private final Problems problems;

    BearerFilter(ApiToken token, Problems problems) {
        this.token = token;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            chain.doFilter(request, response);
        } else if (token.matches(header.substring(SCHEME.length()).strip())) {
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(
                    UsernamePasswordAuthenticationToken.authenticated("api", null, Role.AGENT.authorities()));
            SecurityContextHolder.setContext(context);
            chain.doFilter(request, response);
        } else {
            problems.write(
                    response,
                    HttpStatus.FORBIDDEN,
                    token.closed()
                            ? "The API is closed: start the program with UKETSUKE_API_TOKEN to open it."
                            : "This token is not the one of the API.");
        }
    }
}
