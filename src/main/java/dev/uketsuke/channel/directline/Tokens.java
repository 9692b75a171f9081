package dev.uketsuke.channel.directline;

import com.auth0.jwt.JWT;
import com.auth0.jwt.JWTCreator;
import com.auth0.jwt.JWTVerifier;
import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.exceptions.JWTVerificationException;
import com.auth0.jwt.interfaces.DecodedJWT;
import dev.uketsuke.dialog.Language;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Signs and reads everything that a client must not be able to make up: tokens, stream tickets, links, the cookie. */
final class Tokens {
    /** A stream's address stands in proxies' logs, so its ticket is worthless soon after. */
    static final Duration STREAM_LIFE = Duration.ofSeconds(90);

    static final Duration LINK_LIFE = Duration.ofHours(12);

    private static final String ISSUER = "uketsuke";
    private static final String USER = "user";
    private static final String CONVERSATION = "conv";

    private final Algorithm algorithm;
    private final Clock clock;
    private final DirectLineSettings settings;

    Tokens(byte[] key, Clock clock, DirectLineSettings settings) {
        this.algorithm = Algorithm.HMAC256(key);
        this.clock = clock;
        this.settings = settings;
    }

    Instant now() {
        return clock.instant();
    }

    long secondsToLive() {
        return settings.tokenLife().toSeconds();
    }

    String token(Grant grant) {
        return granting(grant, Purpose.TOKEN, settings.tokenLife());
    }

    /** What stands in a stream's address instead of the token. */
    String streamTicket(Grant grant) {
        return granting(grant, Purpose.STREAM, STREAM_LIFE);
    }

    /** What a token grants; empty when it is expired, forged or meant for something else. */
    Optional<Grant> grant(String token) {
        return verified(token, Purpose.TOKEN).map(Tokens::grantOf);
    }

    /** What a stream's ticket, or a token in its place, grants. */
    Optional<Grant> streamGrant(String ticket) {
        return verified(ticket, Purpose.STREAM, Purpose.TOKEN).map(Tokens::grantOf);
    }

    String cookie(Visitor visitor) {
        return signed(Purpose.COOKIE, settings.cookieLife())
                .withClaim(USER, visitor.user())
                .withClaim(CONVERSATION, visitor.conversation())
                .sign(algorithm);
    }

    Optional<Visitor> visitor(String cookie) {
        return verified(cookie, Purpose.COOKIE).map(jwt -> new Visitor(claim(jwt, USER), claim(jwt, CONVERSATION)));
    }

    /** The credential in a file's address. */
    String link(String attachment) {
        return signed(Purpose.LINK, LINK_LIFE).withSubject(attachment).sign(algorithm);
    }

    boolean links(String credential, String attachment) {
        return verified(credential, Purpose.LINK)
                .filter(jwt -> attachment.equals(jwt.getSubject()))
                .isPresent();
    }

    private String granting(Grant grant, Purpose purpose, Duration life) {
        return signed(purpose, life)
                .withClaim(CONVERSATION, grant.conversation())
                .withClaim(USER, grant.user())
                .withClaim("lang", grant.language().tag())
                .withClaim("origins", grant.origins())
                .sign(algorithm);
    }

    private static Grant grantOf(DecodedJWT jwt) {
        var origins = jwt.getClaim("origins").asList(String.class);
        return new Grant(
                claim(jwt, CONVERSATION),
                claim(jwt, USER),
                Language.ofTag(jwt.getClaim("lang").asString()),
                origins == null ? List.of() : origins);
    }

    private JWTCreator.Builder signed(Purpose purpose, Duration life) {
        var now = clock.instant();
        return JWT.create()
                .withIssuer(ISSUER)
                .withAudience(purpose.name())
                .withJWTId(Names.random())
                .withIssuedAt(now)
                .withExpiresAt(now.plus(life));
    }

    private Optional<DecodedJWT> verified(String token, Purpose... purposes) {
        var names = Arrays.stream(purposes).map(Purpose::name).toArray(String[]::new);
        var required = (JWTVerifier.BaseVerification) JWT.require(algorithm)
                .withIssuer(ISSUER)
                .withAnyOfAudience(names)
                // Another instance's clock may be a moment ahead; an issue time "in the future" is no forgery.
                .ignoreIssuedAt();
        try {
            return Optional.of(required.build(clock).verify(token));
        } catch (JWTVerificationException e) {
            return Optional.empty();
        }
    }

    private static String claim(DecodedJWT jwt, String name) {
        return Objects.requireNonNull(jwt.getClaim(name).asString(), name);
    }

    /** Keeps what was signed for one purpose from being used for another. */
    private enum Purpose {
        TOKEN,
        STREAM,
        COOKIE,
        LINK
    }

    /** Somebody without an account, known again by their cookie. */
    record Visitor(String user, String conversation) {}
}
