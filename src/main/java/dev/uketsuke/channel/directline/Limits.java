package dev.uketsuke.channel.directline;

import dev.uketsuke.allowance.Allowance;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Keeps one client from using up the server; nobody who types comes near. */
@Component
final class Limits {
    private final Allowance conversations;
    private final Allowance tokens;
    private final Allowance messages;

    Limits(DirectLineSettings settings, Clock clock) {
        this.conversations = new Allowance(settings.conversationsPerHour(), Duration.ofHours(1), clock);
        this.tokens = new Allowance(settings.tokensPerMinute(), Duration.ofMinutes(1), clock);
        this.messages = new Allowance(settings.messagesPerMinute(), Duration.ofMinutes(1), clock);
    }

    /** Counts a new conversation against a network address or a requester. */
    void conversation(String who) {
        if (!conversations.take(who)) {
            throw DirectLineException.tooMany("Too many conversations were opened; please wait a few minutes.");
        }
    }

    void token(String address) {
        if (!tokens.take(address)) {
            throw DirectLineException.tooMany("Too many tokens were asked for; please wait a minute.");
        }
    }

    void message(String conversation) {
        if (!messages.take(conversation)) {
            throw DirectLineException.tooMany("Too many messages at once; please wait a moment and send it again.");
        }
    }
}
