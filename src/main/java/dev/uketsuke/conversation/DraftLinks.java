package dev.uketsuke.conversation;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;

/** Lets a requester go on with a draft in another browser, by a link that can be opened once. */
public interface DraftLinks {
    /** A link to the draft that is being worked on; empty when there is none. */
    Optional<Link> make(String conversationId);

    /**
     * Moves a link's draft into a conversation of its own, which the opener joins.
     *
     * @param nonce made up by the opener, who may ask again with it when the answer was lost
     * @param mayTake whether the opener may have what this requester has written
     */
    Opening open(String secret, String nonce, Opener opener, Predicate<String> mayTake);

    /** What opens a draft, and for how long. */
    record Link(String secret, Duration life) {}

    /** Who opens a link, and the channel's id of the conversation that is made for it. */
    record Opener(String channelKey, String requester) {}

    /** What came of opening a link. */
    sealed interface Opening {}

    /** The draft is in this conversation now. */
    record Opened(String channelKey, String requester) implements Opening {}

    /** There is nothing to open any more, or not for this requester. */
    record Gone() implements Opening {}

    /** What was just said to the draft is still being worked. */
    record Busy() implements Opening {}
}
