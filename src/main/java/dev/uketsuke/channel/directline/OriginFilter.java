package dev.uketsuke.channel.directline;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns pages of foreign sites away, WebSockets included, and answers the preflights of named ones. */
final class OriginFilter extends OncePerRequestFilter {
    private static final String REFUSAL = """
            {"error":{"code":"OriginNotAllowed",\
            "message":"Pages of this site may not use this chat; see uketsuke.directline.allowed-origins."}}""";

    private final Origins origins;

    OriginFilter(Origins origins) {
        this.origins = origins;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ORIGIN);
        if (!origins.welcome(request)) {
            response.setStatus(HttpStatus.FORBIDDEN.value());
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            response.getWriter().write(REFUSAL);
            return;
        }
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origins.named(origin)) {
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, origin);
            response.setHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, HttpHeaders.RETRY_AFTER);
        }
        if (HttpMethod.OPTIONS.matches(request.getMethod())) {
            preflight(response);
            return;
        }
        chain.doFilter(request, response);
    }

    private static void preflight(HttpServletResponse response) {
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, "GET,POST");
        response.setHeader(
                HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, "authorization,content-type,x-ms-bot-agent,x-requested-with");
        response.setHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, "3600");
        response.setStatus(HttpStatus.NO_CONTENT.value());
    }
}
