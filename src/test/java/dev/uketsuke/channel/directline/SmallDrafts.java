package dev.uketsuke.channel.directline;

import dev.uketsuke.conversation.DraftLinks;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.springframework.jdbc.CannotGetJdbcConnectionException;

/** Links in memory, to drafts that nobody wrote. */
final class SmallDrafts implements DraftLinks {
    private final Map<String, String> owners = new ConcurrentHashMap<>();

    private volatile boolean away;

    /** Whether the database answers. */
    void away(boolean away) {
        this.away = away;
    }

    /** A link to something that this requester wrote. */
    String of(String requester) {
        var secret = Names.random();
        owners.put(secret, requester);
        return secret;
    }

    @Override
    public Optional<Link> make(String conversationId) {
        answer();
        return Optional.of(new Link(of(conversationId), Duration.ofDays(1)));
    }

    @Override
    public Opening open(String secret, String nonce, Opener opener, Predicate<String> mayTake) {
        answer();
        var owner = owners.get(secret);
        return owner != null && mayTake.test(owner) ? new Opened(opener.channelKey(), opener.requester()) : new Gone();
    }

    private void answer() {
        if (away) {
            throw new CannotGetJdbcConnectionException("away");
        }
    }
}
