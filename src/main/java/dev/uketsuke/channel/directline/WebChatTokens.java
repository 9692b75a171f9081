package dev.uketsuke.channel.directline;

import dev.uketsuke.channel.directline.TokenController.TokenAnswer;
import dev.uketsuke.channel.directline.Tokens.Visitor;
import dev.uketsuke.dialog.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Gives this server's own chat page its token: a visitor keeps a pseudonym and a conversation by a cookie. */
@RestController
final class WebChatTokens {
    static final String COOKIE = "uketsuke-visitor";

    private final Tokens tokens;
    private final Limits limits;
    private final DirectLineSettings settings;

    WebChatTokens(Tokens tokens, Limits limits, DirectLineSettings settings) {
        this.tokens = tokens;
        this.limits = limits;
        this.settings = settings;
    }

    /** A token for the visitor's conversation; {@code "new": true} leaves the old one and opens another. */
    @PostMapping("/api/webchat/token")
    ResponseEntity<TokenAnswer> token(
            @CookieValue(name = COOKIE, required = false) @Nullable String cookie, HttpServletRequest request)
            throws IOException {
        limits.token(request.getRemoteAddr());
        var asked = Bodies.fields(request);
        if (asked.hasNonNull("assertion")) {
            throw DirectLineException.badRequest(
                    "This server takes no assertions; leave 'assertion' out to chat under a pseudonym.");
        }
        var known = Optional.ofNullable(cookie).flatMap(tokens::visitor);
        var visitor = asked.path("new").asBoolean(false)
                ? opened(known.map(Visitor::user).orElseGet(Names::user), request)
                : known.orElseGet(() -> opened(Names.user(), request));
        var grant = new Grant(
                visitor.conversation(),
                visitor.user(),
                Language.ofTag(asked.path("locale").asString("")),
                List.of());
        return ResponseEntity.ok()
                .header(HttpHeaders.SET_COOKIE, cookie(visitor, request.isSecure()))
                .body(new TokenAnswer(visitor.conversation(), tokens.token(grant), tokens.secondsToLive()));
    }

    @ExceptionHandler
    ProblemDetail refused(DirectLineException e) {
        return ProblemDetail.forStatusAndDetail(e.status(), e.explanation());
    }

    private Visitor opened(String user, HttpServletRequest request) {
        limits.conversation(request.getRemoteAddr());
        return new Visitor(user, Names.conversation());
    }

    private String cookie(Visitor visitor, boolean secure) {
        return ResponseCookie.from(COOKIE, tokens.cookie(visitor))
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .path("/api/webchat")
                .maxAge(settings.cookieLife())
                .build()
                .toString();
    }
}
