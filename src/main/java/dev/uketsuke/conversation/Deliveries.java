package dev.uketsuke.conversation;

import java.util.List;

/** What became of the lines that agents' acts wrote to requesters. */
public interface Deliveries {
    /** The deliveries about one request, in the order of the log; acts that the requester is not told of have none. */
    List<Delivery> of(String number);

    /**
     * Has a line about a request that was given up sent again, soon.
     *
     * @return whether it was given up
     */
    boolean again(String number, long seq);

    /** Whether requesters on a channel get files, and not only their names. */
    boolean givesFiles(String channel);
}
