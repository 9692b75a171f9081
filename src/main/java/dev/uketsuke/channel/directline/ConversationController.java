package dev.uketsuke.channel.directline;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.uketsuke.dialog.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Starts conversations and lets clients come back to them. */
@RestController
@RequestMapping("/v3/directline/conversations")
final class ConversationController {
    private final Bearers bearers;
    private final Tokens tokens;
    private final Reception reception;

    ConversationController(Bearers bearers, Tokens tokens, Reception reception) {
        this.bearers = bearers;
        this.tokens = tokens;
        this.reception = reception;
    }

    /** Where and with what to go on. */
    record ConversationAnswer(
            String conversationId,
            String token,
            @JsonProperty("expires_in") long expiresIn,
            String streamUrl) {}

    /** Starts the token's conversation, or finds it started; the bot hears of it once. */
    @PostMapping
    ResponseEntity<ConversationAnswer> start(HttpServletRequest request) throws IOException {
        var granted = bearers.grant(request);
        var grant = granted.speaking(language(Bodies.fields(request), granted.language()));
        var accepted = reception.join(grant);
        return ResponseEntity.status(accepted.repeat() ? HttpStatus.OK : HttpStatus.CREATED)
                .body(answer(grant, ""));
    }

    /** Lets a client come back: everything after its watermark is replayed, all of it when it has none. */
    @GetMapping("/{conversation}")
    ConversationAnswer reconnect(
            @PathVariable String conversation,
            @RequestParam(required = false) @Nullable String watermark,
            HttpServletRequest request) {
        var seat = bearers.seat(request, conversation);
        return answer(seat.grant(), Long.toString(Watermarks.read(watermark)));
    }

    private ConversationAnswer answer(Grant grant, String watermark) {
        return new ConversationAnswer(
                grant.conversation(),
                tokens.token(grant),
                tokens.secondsToLive(),
                Addresses.stream(grant.conversation(), watermark, tokens.streamTicket(grant)));
    }

    private static Language language(JsonNode start, Language otherwise) {
        var tag = start.path("locale").asString("");
        return tag.isBlank() || tag.length() > 35 ? otherwise : Language.ofTag(tag);
    }
}
