package dev.uketsuke.console;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A request on the way to an error's page, which nobody has signed in to while sessions cannot be read. They lie in the
 * database, whose being away may be the very error; what looks for a session on that way is the framework.
 */
final class ErrorRequest extends HttpServletRequestWrapper {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorRequest.class);

    private boolean away;

    ErrorRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public @Nullable HttpSession getSession(boolean create) {
        if (away) {
            return null;
        }
        try {
            return super.getSession(create);
        } catch (RuntimeException unreadable) {
            // Every further look would wait for the database again.
            away = true;
            LOG.warn(
                    "An error's page does not know who is signed in: {}",
                    unreadable.getClass().getSimpleName());
            return null;
        }
    }

    @Override
    public boolean isRequestedSessionIdValid() {
        return getSession(false) != null;
    }
}
