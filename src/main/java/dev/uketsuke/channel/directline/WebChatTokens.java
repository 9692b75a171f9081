package dev.uketsuke.channel.directline;

import dev.uketsuke.channel.directline.TokenController.TokenAnswer;
import dev.uketsuke.channel.directline.Tokens.Visitor;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.requester.Identity;
import dev.uketsuke.requester.Requesters;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Gives chat pages their token. A visitor keeps a pseudonym and a conversation by a cookie; whoever is signed in on the
 * embedding page is named by an assertion each time, and their conversation has a cookie of its own, which without the
 * assertion is worth nothing: on a shared machine the next one does not become them.
 */
@RestController
final class WebChatTokens {
    static final String COOKIE = "uketsuke-visitor";
    static final String SIGNED_IN_COOKIE = "uketsuke-signed-in";

    private final Tokens tokens;
    private final Limits limits;
    private final DirectLineSettings settings;
    private final Assertions assertions;
    private final Requesters requesters;
    private final TakenDrafts drafts;

    WebChatTokens(
            Tokens tokens,
            Limits limits,
            DirectLineSettings settings,
            Assertions assertions,
            Requesters requesters,
            TakenDrafts drafts) {
        this.tokens = tokens;
        this.limits = limits;
        this.settings = settings;
        this.assertions = assertions;
        this.requesters = requesters;
        this.drafts = drafts;
    }

    /**
     * A token for the visitor's conversation; {@code "new": true} leaves the old one and opens another, {@code "draft"}
     * one that goes on with what the link holds.
     */
    @PostMapping("/api/webchat/token")
    ResponseEntity<TokenAnswer> token(
            @CookieValue(name = COOKIE, required = false) @Nullable String visitors,
            @CookieValue(name = SIGNED_IN_COOKIE, required = false) @Nullable String signedIns,
            HttpServletRequest request)
            throws IOException {
        limits.token(request.getRemoteAddr());
        var asked = Bodies.fields(request);
        var person = asked.hasNonNull("assertion") ? assertions.read(Bodies.text(asked, "assertion")) : null;
        var known = person == null
                ? visitor(visitors).filter(visitor -> !SignedIn.is(visitor.user()))
                : visitor(signedIns).filter(visitor -> visitor.user().equals(person.user()));
        if (person != null) {
            meet(person);
        }
        var user = person == null ? known.map(Visitor::user).orElseGet(Names::user) : person.user();
        var visitor = asked.hasNonNull("draft")
                ? drafts.open(asked, opened(user, request))
                : asked.path("new").asBoolean(false)
                        ? opened(user, request)
                        : known.orElseGet(() -> opened(user, request));
        var grant = new Grant(
                visitor.conversation(),
                visitor.user(),
                Language.ofTag(asked.path("locale").asString("")),
                List.of());
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.SET_COOKIE,
                        cookie(person == null ? COOKIE : SIGNED_IN_COOKIE, visitor, request.isSecure()))
                .body(new TokenAnswer(visitor.conversation(), tokens.token(grant), tokens.secondsToLive()));
    }

    private Optional<Visitor> visitor(@Nullable String cookie) {
        return Optional.ofNullable(cookie).flatMap(tokens::visitor);
    }

    private void meet(SignedIn person) {
        var who = new Identity(DirectLineDriver.CHANNEL, person.user());
        if (!requesters.find(who).signedIn().equals(person.details())) {
            requesters.signedIn(who, person.details());
        }
    }

    private Visitor opened(String user, HttpServletRequest request) {
        limits.conversation(request.getRemoteAddr());
        return new Visitor(user, Names.conversation());
    }

    private String cookie(String name, Visitor visitor, boolean secure) {
        return ResponseCookie.from(name, tokens.cookie(visitor))
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .path("/api/webchat")
                .maxAge(settings.cookieLife())
                .build()
                .toString();
    }
}
