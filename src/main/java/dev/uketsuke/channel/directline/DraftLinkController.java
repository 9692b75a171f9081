package dev.uketsuke.channel.directline;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.uketsuke.conversation.DraftLinks;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Gives a requester what opens their draft in another browser; the page makes the link of it. */
@RestController
final class DraftLinkController {
    private final Bearers bearers;
    private final Limits limits;
    private final DraftLinks links;

    DraftLinkController(Bearers bearers, Limits limits, DraftLinks links) {
        this.bearers = bearers;
        this.limits = limits;
        this.links = links;
    }

    /** What opens the draft once, and for how many seconds. */
    record DraftAnswer(
            String draft, @JsonProperty("expires_in") long expiresIn) {}

    /** A link's secret for the draft of the token's conversation; 404 when there is none. */
    @PostMapping("/api/webchat/draft-link")
    DraftAnswer link(HttpServletRequest request) {
        limits.token(request.getRemoteAddr());
        var seat = bearers.seat(bearers.grant(request));
        return links.make(seat.id())
                .map(link -> new DraftAnswer(link.secret(), link.life().toSeconds()))
                .orElseThrow(() -> DirectLineException.notFound("Nothing is being written in this conversation."));
    }
}
