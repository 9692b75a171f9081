package dev.uketsuke.conversation;

import java.util.function.BiConsumer;

/** Tells every instance that something was stored. Only a hint: the tables are the truth, and a poll reads them. */
interface Wakeups {
    /** Announces a change after it was committed; never fails and never waits. */
    void announce(String conversationId, Change change);

    /** Calls back for every announcement, of this instance or another; the callback must be short. */
    void onAnnouncement(BiConsumer<String, Change> listener);

    /** What was stored. */
    enum Change {
        /** Something to work, and its echo. */
        ACCEPTED,
        /** Rows of the log. */
        APPENDED
    }
}
