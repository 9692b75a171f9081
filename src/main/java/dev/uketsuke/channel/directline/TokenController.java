package dev.uketsuke.channel.directline;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.uketsuke.dialog.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Gives out tokens: to another site's server for its secret, to a client for a token that still holds. */
@RestController
@RequestMapping("/v3/directline/tokens")
final class TokenController {
    private static final int MOST_ORIGINS = 20;

    private final Bearers bearers;
    private final Tokens tokens;
    private final Limits limits;
    private final DirectLineSettings settings;

    TokenController(Bearers bearers, Tokens tokens, Limits limits, DirectLineSettings settings) {
        this.bearers = bearers;
        this.tokens = tokens;
        this.limits = limits;
        this.settings = settings;
    }

    /** A token, and for how many seconds it holds. */
    record TokenAnswer(
            String conversationId,
            String token,
            @JsonProperty("expires_in") long expiresIn) {}

    /** A token for a new conversation, for the site's secret; the conversation is not started by it. */
    @PostMapping("/generate")
    TokenAnswer generate(HttpServletRequest request) throws IOException {
        checkSecret(Bearers.credential(request.getHeader(HttpHeaders.AUTHORIZATION)));
        var asked = Bodies.fields(request);
        var user = user(asked.path("user").path("id").asString(""));
        limits.conversation(user);
        return answer(new Grant(
                Names.conversation(),
                user,
                Language.ofTag(asked.path("locale").asString("")),
                origins(asked.path("trustedOrigins"))));
    }

    /** A fresh token for the same conversation; the old one holds until its own end. */
    @PostMapping("/refresh")
    TokenAnswer refresh(HttpServletRequest request) {
        return answer(bearers.grant(request));
    }

    private TokenAnswer answer(Grant grant) {
        return new TokenAnswer(grant.conversation(), tokens.token(grant), tokens.secondsToLive());
    }

    private void checkSecret(String given) {
        var secret = settings.secret();
        if (secret == null || !same(secret, given)) {
            throw DirectLineException.forbidden(
                    "The secret is not valid; an operator sets it as uketsuke.directline.secret.");
        }
    }

    private static boolean same(String secret, String given) {
        return MessageDigest.isEqual(secret.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    private static String user(String id) {
        if (id.isEmpty()) {
            return Names.user();
        }
        if (!id.startsWith("dl_") || id.length() > 200) {
            throw DirectLineException.badRequest("user.id must begin with dl_ and have at most 200 characters.");
        }
        if (SignedIn.is(id)) {
            throw DirectLineException.badRequest(
                    "user.id may not begin so; whoever signed in is named by an assertion.");
        }
        return id;
    }

    private static List<String> origins(JsonNode listed) {
        var origins = listed.valueStream().map(origin -> origin.asString("")).toList();
        if (origins.size() > MOST_ORIGINS || origins.contains("")) {
            throw DirectLineException.badRequest("trustedOrigins is a list of at most " + MOST_ORIGINS
                    + " origins such as https://www.example.com.");
        }
        return origins;
    }
}
