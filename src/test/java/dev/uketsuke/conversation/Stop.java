package dev.uketsuke.conversation;

import dev.uketsuke.conversation.CardVictim.Point;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Where conversations stop dead. */
final class Stop {
    private static final ThreadLocal<Place> IN_TRANSACTION = new ThreadLocal<>();

    private final Map<String, Place> places = new ConcurrentHashMap<>();

    private final Consumer<String> dead;

    Stop(Consumer<String> dead) {
        this.dead = dead;
    }

    private record Place(String conversation, int step, Point point) {}

    void at(String conversation, int step, Point point) {
        places.put(conversation, new Place(conversation, step, point));
    }

    /** Stops dead for ever where this is the place to. */
    void here(String conversation, int step, Point point) {
        if (isAt(conversation, step, point)) {
            dead.accept(conversation);
        }
    }

    /** Runs something during whose transaction this may be the place. */
    void during(String conversation, int step, Point point, Runnable work) {
        if (!isAt(conversation, step, point)) {
            work.run();
            return;
        }
        IN_TRANSACTION.set(places.get(conversation));
        try {
            work.run();
        } finally {
            IN_TRANSACTION.remove();
        }
    }

    /** Told by the database before a statement is prepared. */
    void beforeStatement(String sql) {
        var place = IN_TRANSACTION.get();
        if (place != null
                && (sql.startsWith("insert into outgoing")
                        || sql.startsWith("update conversation set state")
                        || sql.startsWith("insert into ticket_entry")
                        || sql.startsWith("update draft_link set used_at"))) {
            dead.accept(place.conversation());
        }
    }

    private boolean isAt(String conversation, int step, Point point) {
        var place = places.get(conversation);
        return place != null && place.point() == point && place.step() == step;
    }
}
