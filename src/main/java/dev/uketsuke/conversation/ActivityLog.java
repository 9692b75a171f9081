package dev.uketsuke.conversation;

import java.util.List;
import java.util.Optional;

/** Reads a conversation's log: every echo, reply and replacement, in order. */
public interface ActivityLog {
    /** The conversation of a channel's id, if anything was accepted for it. */
    Optional<String> conversation(String channel, String channelKey);

    /** At most {@code limit} rows after a seq; 0 reads from the beginning. */
    List<OutgoingRow> after(String conversationId, long seq, int limit);

    /** The message now shown under each activity id, oldest first: what a person sees on opening the conversation. */
    List<OutgoingRow> shown(String conversationId);

    /** The messages that were put aside, the newest first. */
    List<Parked> parked(int limit);

    /**
     * Calls back after rows were added; a wake-up only, the log is the truth, and it may come late or twice.
     *
     * @return ends the subscription
     */
    AutoCloseable onAppend(String conversationId, Runnable wake);
}
