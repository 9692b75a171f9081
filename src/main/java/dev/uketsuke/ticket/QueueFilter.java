package dev.uketsuke.ticket;

import dev.uketsuke.severity.Level;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Which requests a list shows; null leaves a side open.
 *
 * @param statuses at least one
 * @param language of the request, such as {@code ja}
 * @param overdueAt those whose first answer was promised for an earlier moment and is still awaited
 */
public record QueueFilter(
        Set<Status> statuses,
        @Nullable Level severity,
        @Nullable String language,
        Owner owner,
        @Nullable Instant overdueAt) {
    public static final Set<Status> NOT_CLOSED = Set.copyOf(EnumSet.complementOf(EnumSet.of(Status.CLOSED)));
    public static final Set<Status> EVERY = Set.of(Status.values());

    public QueueFilter {
        statuses = Set.copyOf(statuses);
    }

    /** Whose requests. */
    public sealed interface Owner {
        record Anybody() implements Owner {}

        record Nobody() implements Owner {}

        record Agent(String name) implements Owner {}
    }

    /** Conditions on the columns of a ticket, each with its parameters bound by {@link #bind}; begins with a condition. */
    String conditions() {
        var conditions = new ArrayList<String>();
        conditions.add(ranks());
        if (!statuses.equals(EVERY) && !statuses.equals(NOT_CLOSED)) {
            conditions.add("status in (:statuses)");
        }
        if (severity != null) {
            conditions.add("severity = :severity");
        }
        if (language != null) {
            conditions.add("language = :language");
        }
        conditions.addAll(
                switch (owner) {
                    case Owner.Anybody _ -> List.<String>of();
                    case Owner.Nobody _ -> List.of("owner is null");
                    case Owner.Agent _ -> List.of("owner = :owner");
                });
        if (overdueAt != null) {
            conditions.add("queue_rank = 0 and queue_key < :overdue");
        }
        return String.join(" and ", conditions);
    }

    private String ranks() {
        if (!statuses.contains(Status.CLOSED)) {
            return "queue_rank < 2";
        }
        return statuses.size() == 1 ? "queue_rank = 2" : "queue_rank <= 2";
    }

    StatementSpec bind(StatementSpec statement) {
        var bound = statement
                .param("statuses", statuses.stream().map(Status::key).collect(Collectors.toSet()))
                .param("severity", severity == null ? null : severity.name())
                .param("language", language)
                .param("owner", owner instanceof Owner.Agent(var name) ? name : null);
        return overdueAt == null ? bound : bound.param("overdue", QueuePlace.key(overdueAt));
    }
}
