package dev.uketsuke.channel.directline;

import dev.uketsuke.channel.directline.Tokens.Visitor;
import dev.uketsuke.conversation.DraftLinks;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Opens links to drafts for pages. What somebody signed in wrote is opened by nobody else. */
@Component
final class TakenDrafts {
    private static final int LONGEST = 200;
    /** A link that was used opens again for its nonce: nobody else may come upon that. */
    private static final int SHORTEST = 16;

    private final DraftLinks links;

    TakenDrafts(DraftLinks links) {
        this.links = links;
    }

    /** The place of whoever opens a draft in the conversation that has it from now on. */
    Visitor open(JsonNode asked, Visitor opener) {
        var secret = Bodies.text(asked, "draft");
        var nonce = Bodies.text(asked, "nonce");
        if (secret.isBlank() || secret.length() > LONGEST || nonce.length() < SHORTEST || nonce.length() > LONGEST) {
            throw DirectLineException.badRequest("A draft is opened with its link's secret and a nonce, made up at"
                    + " random, of %d to %d characters.".formatted(SHORTEST, LONGEST));
        }
        var as = new DraftLinks.Opener(opener.conversation(), opener.user());
        return switch (links.open(secret, nonce, as, owner -> !SignedIn.is(owner) || owner.equals(opener.user()))) {
            case DraftLinks.Opened(var conversation, var requester) -> new Visitor(requester, conversation);
            case DraftLinks.Gone() ->
                throw DirectLineException.gone("This link was used, has expired or opens nothing.");
            case DraftLinks.Busy() -> throw DirectLineException.busy("Please open the link again in a few seconds.");
        };
    }
}
