package dev.uketsuke.conversation;

import dev.uketsuke.ticket.Act;
import java.util.Locale;

/** Which notices about their requests a requester wants; the agents' own words always come. */
public enum Notices {
    ALL,
    /** Only where something is wanted of them, or the request ends. */
    NEEDED;

    /** The name in tables. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Notices of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    boolean tell(Act act) {
        return this == ALL
                || switch (act) {
                    case Act.Claimed _, Act.Released _, Act.Reassigned _, Act.Filed _, Act.Reopened _ -> false;
                    case Act _ -> true;
                };
    }
}
