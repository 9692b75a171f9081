package dev.uketsuke.channel.directline;

import com.auth0.jwt.JWT;
import com.auth0.jwt.JWTVerifier;
import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.exceptions.JWTVerificationException;
import com.auth0.jwt.exceptions.TokenExpiredException;
import com.auth0.jwt.interfaces.DecodedJWT;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.privacy.SecretGuard;
import dev.uketsuke.privacy.Unseen;
import dev.uketsuke.requester.PersonalDetails;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads who a requester is from what the server of an embedding page signed: a JWT, HS256 and nothing else, for this
 * audience, worthless after minutes.
 */
@Component
final class Assertions {
    static final String AUDIENCE = "uketsuke-webchat";
    static final Duration LONGEST_LIFE = Duration.ofMinutes(10);

    /** How far two servers' clocks may be apart. */
    private static final Duration CLOCKS_APART = Duration.ofMinutes(1);

    /** Only its hash is kept, so that whatever the embedding site calls its people may stand in it. */
    private static final String SUBJECT = "sub";

    private static final int LONGEST_CLAIM = 200;
    private static final Pattern MAIL = Pattern.compile("[^\\s@;,<>]+@[^\\s@;,<>]+");
    private static final Map<String, Slot> DETAILS = Map.of(
            "name", PersonalDetails.NAME,
            "email", PersonalDetails.EMAILS,
            "organization", PersonalDetails.ORGANIZATION);

    private final Clock clock;
    private final SecretGuard guard;
    private final @Nullable JWTVerifier verifier;

    Assertions(WebChatSettings settings, Clock clock, SecretGuard guard) {
        this.clock = clock;
        this.guard = guard;
        var key = settings.assertionKey();
        this.verifier = key == null ? null : verifier(key.getBytes(StandardCharsets.UTF_8), clock);
    }

    private static JWTVerifier verifier(byte[] key, Clock clock) {
        var required = (JWTVerifier.BaseVerification) JWT.require(Algorithm.HMAC256(key))
                .withAudience(AUDIENCE)
                .withClaimPresence(SUBJECT)
                .withClaimPresence("exp")
                .acceptNotBefore(CLOCKS_APART.toSeconds())
                .ignoreIssuedAt();
        return required.build(clock);
    }

    /**
     * Who the requester is.
     *
     * @throws DirectLineException with 401 when it is expired, 403 when it cannot be trusted, 400 for a claim of no use
     */
    SignedIn read(String assertion) {
        if (verifier == null) {
            throw DirectLineException.forbidden("This server takes no assertions: an operator sets their key as"
                    + " UKETSUKE_WEBCHAT_ASSERTIONKEY. Leave 'assertion' out to chat under a pseudonym.");
        }
        var jwt = verified(verifier, assertion);
        if (jwt.getExpiresAtAsInstant()
                .isAfter(clock.instant().plus(LONGEST_LIFE).plus(CLOCKS_APART))) {
            throw DirectLineException.forbidden(
                    "The assertion holds for too long: its 'exp' may be at most 10 minutes ahead.");
        }
        var details = new HashMap<Slot, List<String>>();
        DETAILS.forEach((claim, slot) -> {
            if (!jwt.getClaim(claim).isMissing() && !jwt.getClaim(claim).isNull()) {
                details.put(slot, List.of(Unseen.without(text(jwt, claim))));
            }
        });
        return SignedIn.of(text(jwt, SUBJECT), details);
    }

    private static DecodedJWT verified(JWTVerifier verifier, String assertion) {
        try {
            return verifier.verify(assertion);
        } catch (TokenExpiredException e) {
            throw DirectLineException.unauthorized("The assertion is expired; let your server sign a new one.");
        } catch (JWTVerificationException e) {
            throw DirectLineException.forbidden("The assertion is not valid: it must be a JWT, signed with HS256 and"
                    + " this server's assertion key, with 'sub', 'exp' and the 'aud' " + AUDIENCE + ".");
        }
    }

    private String text(DecodedJWT jwt, String claim) {
        var text = jwt.getClaim(claim).asString();
        var value = text == null ? "" : text.strip();
        var valid = !Unseen.without(value).isBlank()
                && value.length() <= LONGEST_CLAIM
                && value.codePoints().noneMatch(Assertions::unprintable)
                && (claim.equals(SUBJECT) || guard.mask(Unseen.without(value)).clean())
                && (!claim.equals("email") || MAIL.matcher(value).matches());
        if (!valid) {
            throw DirectLineException.badRequest(
                    "The assertion's '%s' must be %s of at most %d printable characters, without any secret."
                            .formatted(claim, claim.equals("email") ? "one mail address" : "a text", LONGEST_CLAIM));
        }
        return value;
    }

    private static boolean unprintable(int point) {
        return Character.isISOControl(point) || Character.getType(point) == Character.SURROGATE;
    }
}
