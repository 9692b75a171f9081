package dev.uketsuke.ticket;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * A piece of the queue: so many places beyond one, in one direction.
 *
 * @param beyond null begins at the end that the direction leads away from
 * @param backwards towards the beginning of the queue, the nearest first
 */
record Span(@Nullable QueuePlace beyond, boolean backwards, int limit) {
    /** A further condition; empty when there is none. */
    String condition() {
        if (beyond == null) {
            return "";
        }
        return " and (queue_rank, queue_key, number) " + (backwards ? "<" : ">") + " (:rank, :key, :number)";
    }

    String order() {
        return backwards
                ? " order by queue_rank desc, queue_key desc, number desc limit :limit"
                : " order by queue_rank, queue_key, number limit :limit";
    }

    StatementSpec bind(StatementSpec statement) {
        var bound = statement.param("limit", limit);
        return beyond == null
                ? bound
                : bound.param("rank", beyond.rank()).param("key", beyond.key()).param("number", beyond.number());
    }

    Span further(QueuePlace last, int size) {
        return new Span(last, backwards, size);
    }
}
