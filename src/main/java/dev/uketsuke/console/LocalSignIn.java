package dev.uketsuke.console;

import dev.uketsuke.privacy.ShortSecretException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * The console's own sign-in for one agent at this machine: a random password for each start, never a default one, and
 * closed unless the server listens on a loopback address only, and once agents sign in with their company accounts.
 */
@Component
class LocalSignIn implements AuthenticationProvider {
    static final String AGENT = "agent";
    private static final Logger LOG = LoggerFactory.getLogger(LocalSignIn.class);
    private static final int SHORTEST = 16;
    private static final int RANDOM_BYTES = 18;
    private static final int MARK_BYTES = 4;

    private final String password;
    private final boolean random;
    private final boolean open;
    private final boolean company;
    private final LockOut lockOut;

    LocalSignIn(
            @Value("${uketsuke.console.password:}") String password,
            ServerProperties server,
            Clock clock,
            ObjectProvider<CompanySignIn> company) {
        if (!password.isEmpty() && password.length() < SHORTEST) {
            throw new ShortSecretException(
                    "UKETSUKE_CONSOLE_PASSWORD (uketsuke.console.password)",
                    SHORTEST,
                    "a random one is then printed at every start");
        }
        this.random = password.isEmpty();
        this.password = random ? randomPassword() : password;
        this.company = company.getIfAvailable() != null;
        this.open = !this.company && loopback(server.getAddress());
        this.lockOut = new LockOut(clock);
    }

    /** Whether it may be used at all. */
    boolean open() {
        return open;
    }

    /** Whether the password was made up at this start, and stands in its log. */
    boolean oneTime() {
        return random;
    }

    @EventListener
    void announce(WebServerInitializedEvent started) {
        if (started.getApplicationContext().getServerNamespace() != null) {
            return;
        }
        if (company) {
            LOG.info("Console: agents sign in with their company accounts at /console");
        } else if (!open) {
            LOG.warn(
                    "The console is closed: its local sign-in works only while the server listens on a loopback address. Set server.address to 127.0.0.1 to open it.");
        } else if (random) {
            LOG.warn(
                    "Console: http://localhost:{}/console  One-time password until the next start: {}",
                    started.getWebServer().getPort(),
                    password);
        } else {
            LOG.info(
                    "Console: http://localhost:{}/console  The password is the one set as uketsuke.console.password",
                    started.getWebServer().getPort());
        }
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var whence = whence(attempt);
        if (lockOut.locked(whence)) {
            throw new LockedException("Too many wrong passwords");
        }
        if (!open || !AGENT.equals(attempt.getName()) || !matches(String.valueOf(attempt.getCredentials()))) {
            lockOut.failed(whence);
            throw new BadCredentialsException("Wrong password");
        }
        lockOut.succeeded(whence);
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(AGENT, null, Role.ADMIN.authorities());
        signedIn.setDetails(mark());
        return signedIn;
    }

    /** Whether it is a sign-in of this kind that began with another password, or before it was closed. */
    boolean isStale(Authentication signedIn) {
        return signedIn instanceof UsernamePasswordAuthenticationToken
                && AGENT.equals(signedIn.getName())
                && !(open && mark().equals(signedIn.getDetails()));
    }

    /** By what a session knows the password again; far too short to find the password by. */
    private String mark() {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(password.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, MARK_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Address and name together; all names but the one there is count as one. */
    private static String whence(Authentication attempt) {
        var address =
                attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        return address + (AGENT.equals(attempt.getName()) ? " " + AGENT : "");
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private boolean matches(String given) {
        return MessageDigest.isEqual(
                password.getBytes(StandardCharsets.UTF_8), given.strip().getBytes(StandardCharsets.UTF_8));
    }

    private static boolean loopback(@Nullable InetAddress address) {
        return address != null && address.isLoopbackAddress();
    }

    private static String randomPassword() {
        var bytes = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
