package dev.uketsuke.conversation;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Within one instance, one thread at a time for each conversation; the lease does the same between instances. */
final class Lanes {
    private final ConcurrentHashMap<String, Lane> lanes = new ConcurrentHashMap<>();

    /** Waits for its conversation's turn and runs. */
    <T> T in(String conversationId, Supplier<T> work) {
        var lane = lanes.compute(conversationId, (_, present) -> (present == null ? new Lane() : present).entered());
        lane.lock.lock();
        try {
            return work.get();
        } finally {
            lane.lock.unlock();
            lanes.compute(conversationId, (_, present) -> lane.left());
        }
    }

    /** Changed only inside the map's own lock of its key. */
    private static final class Lane {
        private final ReentrantLock lock = new ReentrantLock(true);
        private int inside;

        Lane entered() {
            inside++;
            return this;
        }

        @org.jspecify.annotations.Nullable
        Lane left() {
            inside--;
            return inside == 0 ? null : this;
        }
    }
}
