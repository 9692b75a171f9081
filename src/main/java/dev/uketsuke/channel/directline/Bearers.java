package dev.uketsuke.channel.directline;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Finds out what the sender of a request may do: 401 without a token, 403 with a wrong one, 404 for nothing there. */
@Component
final class Bearers {
    private static final String SCHEME = "Bearer ";

    private final Tokens tokens;
    private final Origins origins;
    private final Conversations conversations;

    Bearers(Tokens tokens, Origins origins, Conversations conversations) {
        this.tokens = tokens;
        this.origins = origins;
        this.conversations = conversations;
    }

    static String credential(@Nullable String authorization) {
        if (authorization == null || authorization.isBlank()) {
            throw DirectLineException.missingToken();
        }
        if (!authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            throw DirectLineException.badToken();
        }
        return authorization.substring(SCHEME.length()).strip();
    }

    /** What the request's token grants, where the token's sites allow it to be used. */
    Grant grant(HttpServletRequest request) {
        var token = credential(request.getHeader(HttpHeaders.AUTHORIZATION));
        var grant = tokens.grant(token).orElseThrow(DirectLineException::badToken);
        return within(request, grant);
    }

    /** What a stream's address grants: browsers send no header with it. */
    Seat streamSeat(HttpServletRequest request, String conversation) {
        var ticket = Objects.requireNonNullElse(request.getParameter("t"), "");
        var grant = tokens.streamGrant(ticket).orElseThrow(DirectLineException::badToken);
        return seat(of(conversation, within(request, grant)));
    }

    /** The grant for the conversation that an address names. */
    Grant grant(HttpServletRequest request, String conversation) {
        return of(conversation, grant(request));
    }

    /** A grant for a conversation that was started. */
    Seat seat(HttpServletRequest request, String conversation) {
        return seat(grant(request, conversation));
    }

    Seat seat(Grant grant) {
        var id = conversations
                .find(grant.conversation())
                .orElseThrow(() -> DirectLineException.notFound(
                        "There is no such conversation; start it with POST /v3/directline/conversations."));
        return new Seat(grant, id);
    }

    private static Grant of(String conversation, Grant grant) {
        if (!grant.conversation().equals(conversation)) {
            throw DirectLineException.forbidden("The token belongs to another conversation.");
        }
        return grant;
    }

    private Grant within(HttpServletRequest request, Grant grant) {
        if (!origins.within(request, grant)) {
            throw DirectLineException.forbidden("The token was given to another site.");
        }
        return grant;
    }

    /**
     * A place in a started conversation.
     *
     * @param id our id of the conversation
     */
    record Seat(Grant grant, String id) {}
}
