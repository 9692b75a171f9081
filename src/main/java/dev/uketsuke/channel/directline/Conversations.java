package dev.uketsuke.channel.directline;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.uketsuke.conversation.ActivityLog;
import dev.uketsuke.conversation.OutgoingRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads what was said in a conversation, from any place in it. */
@Component
final class Conversations {
    private static final int ROWS_AT_ONCE = 500;

    private final ActivityLog log;
    // A conversation never changes its id and is never un-started, so what was found once may be kept.
    private final Cache<String, String> ids =
            Caffeine.newBuilder().maximumSize(20_000).build();

    Conversations(ActivityLog log) {
        this.log = log;
    }

    /** Our id of a conversation; empty when it was never started. */
    Optional<String> find(String key) {
        var known = ids.getIfPresent(key);
        if (known != null) {
            return Optional.of(known);
        }
        var found = log.conversation(DirectLineDriver.CHANNEL, key);
        found.ifPresent(id -> ids.put(key, id));
        return found;
    }

    /**
     * What a client that has seen everything up to a watermark has missed.
     *
     * @param watermark 0 when it has seen nothing
     */
    Page after(String id, long watermark) {
        var rows = watermark == 0 ? log.shown(id) : newestEach(log.after(id, watermark, ROWS_AT_ONCE));
        return new Page(rows, rows.stream().mapToLong(OutgoingRow::seq).reduce(watermark, Math::max));
    }

    AutoCloseable onAppend(String id, Runnable wake) {
        return log.onAppend(id, wake);
    }

    private static List<OutgoingRow> newestEach(List<OutgoingRow> rows) {
        var newest = new LinkedHashMap<String, OutgoingRow>();
        rows.forEach(row -> newest.put(row.activityId(), row));
        return new ArrayList<>(newest.values());
    }

    /** Some rows, and the watermark of a client that has seen them. */
    record Page(List<OutgoingRow> rows, long watermark) {}
}
