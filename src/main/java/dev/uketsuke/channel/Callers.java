package dev.uketsuke.channel;

import com.microsoft.bot.connector.authentication.AuthenticationConfiguration;
import com.microsoft.bot.connector.authentication.AuthenticationException;
import com.microsoft.bot.connector.authentication.ClaimsValidator;
import com.microsoft.bot.connector.authentication.CredentialProvider;
import com.microsoft.bot.connector.authentication.JwtTokenValidation;
import com.microsoft.bot.connector.authentication.SimpleCredentialProvider;
import com.microsoft.bot.connector.authentication.SkillValidation;
import com.microsoft.bot.schema.Activity;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;

/** Finds out whether a request comes from the Bot Framework; of its token only the fact that it holds is kept. */
final class Callers {
    private static final Logger LOG = LoggerFactory.getLogger(Callers.class);
    private static final long PATIENCE_SECONDS = 15;

    private final @Nullable String appId;
    private final CredentialProvider credentials;
    private final AuthenticationConfiguration configuration = new AuthenticationConfiguration();

    Callers(BotSettings settings) {
        this.appId = settings.appId();
        this.credentials = new SimpleCredentialProvider(appId == null ? "" : appId, null);
        this.configuration.setClaimsValidator(new NoSkills());
    }

    /**
     * Passes when the caller may send this activity.
     *
     * @param local whether the request comes from this machine
     * @throws RefusedException with 401 or 403
     */
    void check(@Nullable String authorization, Activity activity, boolean local) {
        if (appId == null) {
            checkWithoutAppId(authorization, local);
            return;
        }
        try {
            if (SkillValidation.isSkillToken(authorization)) {
                throw new RefusedException(HttpStatus.FORBIDDEN, "Calls from other bots are not taken.");
            }
            JwtTokenValidation.authenticateRequest(activity, authorization, credentials, null, configuration)
                    .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (RefusedException e) {
            throw e;
        } catch (TimeoutException e) {
            throw new RefusedException(
                    HttpStatus.SERVICE_UNAVAILABLE, "The channel's signing keys cannot be fetched. Send it again.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RefusedException(HttpStatus.SERVICE_UNAVAILABLE, "The bot is shutting down. Send it again.");
        } catch (ExecutionException | RuntimeException e) {
            // Whatever the SDK stumbles over in a token (a malformed one is thrown at once): deny.
            LOG.atInfo().addArgument(e.getClass().getSimpleName()).log("A request to /api/messages was refused: {}");
            throw new RefusedException(
                    HttpStatus.UNAUTHORIZED, "The bearer token is missing, expired, or not for this bot and channel.");
        }
    }

    private static void checkWithoutAppId(@Nullable String authorization, boolean local) {
        if (authorization != null) {
            throw new RefusedException(
                    HttpStatus.UNAUTHORIZED, "No token can be checked here: uketsuke.bot.app-id is not set.");
        }
        if (!local) {
            throw new RefusedException(
                    HttpStatus.FORBIDDEN, "Without uketsuke.bot.app-id only this machine is listened to.");
        }
    }

    /** Throws at once, because the SDK does not wait for the future that a validator returns. */
    static final class NoSkills extends ClaimsValidator {
        @Override
        public CompletableFuture<Void> validateClaims(Map<String, String> claims) {
            if (SkillValidation.isSkillClaim(claims)) {
                throw new AuthenticationException("Calls from other bots are not taken");
            }
            return CompletableFuture.completedFuture(null);
        }
    }
}
