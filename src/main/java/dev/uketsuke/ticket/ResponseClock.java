package dev.uketsuke.ticket;

import dev.uketsuke.servicelevel.ResponseTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The time that the desk has for its word to the requester: for the first one by the promise (#44, #45), for each later one
 * as long again, by the desk's own aim. It runs while the requester waits for the desk, and stands still while the desk
 * waits for the requester.
 *
 * @param since when the requester began to wait for the desk's word, moved on by the time in which the clock stood still; null
 *     while they wait for none
 * @param stoppedAt since when the clock stands still; null while it runs
 * @param soonAt from when on it is urgent; null when nothing is promised or awaited
 * @param dueAt until when the desk has to speak; null when nothing is promised or awaited
 */
public record ResponseClock(
        @Nullable Instant since,
        @Nullable Instant stoppedAt,
        @Nullable Instant soonAt,
        @Nullable Instant dueAt) {
    public static final ResponseClock NONE = new ResponseClock(null, null, null, null);

    /** Whether it counts. */
    public enum State {
        /** The requester waits for the desk. */
        RUNNING,
        /** The desk still owes a word and waits for the requester, whom it did not reach. */
        HELD,
        /** The desk has spoken, and is owed the next word. */
        ANSWERED
    }

    public State state() {
        if (since == null) {
            return State.ANSWERED;
        }
        return stoppedAt == null ? State.RUNNING : State.HELD;
    }

    /** The requester waits from now on, unless they do already. */
    ResponseClock awaited(Instant now) {
        return since == null ? new ResponseClock(now, null, null, null) : this;
    }

    ResponseClock answered(Instant now) {
        return new ResponseClock(null, now, null, null);
    }

    /** The desk has tried in vain. */
    ResponseClock held(Instant now) {
        return state() == State.RUNNING ? new ResponseClock(since, now, soonAt, dueAt) : this;
    }

    /** Goes on after it was held; the time until now is not counted. */
    ResponseClock resumed(Optional<ResponseTime> time, Instant now) {
        if (since == null || stoppedAt == null) {
            return this;
        }
        return new ResponseClock(later(time, since, stoppedAt, now), null, soonAt, dueAt);
    }

    /** By the time that a word may take now; a promise that ends earlier is kept all the same. */
    ResponseClock timed(Optional<ResponseTime> time, @Nullable Instant promised) {
        if (since == null) {
            return this;
        }
        var due = time.map(allowed -> allowed.due(since))
                .filter(end -> promised == null || end.isBefore(promised))
                .orElse(promised);
        var soon = time.map(allowed -> allowed.soon(since))
                .filter(warned -> due != null && warned.isBefore(due))
                .orElse(due);
        return new ResponseClock(since, stoppedAt, soon, due);
    }

    /** A moment moved on by the time that has passed for the desk; by the wall clock where it promises none. */
    static Instant later(Optional<ResponseTime> time, Instant moment, Instant from, Instant to) {
        return time.map(allowed -> allowed.later(moment, from, to))
                .orElseGet(() -> moment.plus(Duration.between(from, to)));
    }
}
