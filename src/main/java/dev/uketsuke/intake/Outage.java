package dev.uketsuke.intake;

import dev.uketsuke.dialog.Slot;
import dev.uketsuke.dialog.Wording;
import dev.uketsuke.severity.Level;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An outage that the desk knows of: who has the same makes a short request that is linked to it instead of a full one.
 *
 * @param id lower-case words joined by hyphens, never given twice
 * @param notice what is out, in one sentence
 * @param severity of the requests that are linked to it, unless theirs is higher
 * @param cues words of somebody who describes it; Latin ones stand as words of their own
 * @param until null while its end is not known
 */
public record Outage(
        String id,
        Wording notice,
        Level severity,
        List<String> cues,
        Instant from,
        @Nullable Instant until) {
    public Outage {
        if (!Slot.isName(id)) {
            throw new IllegalArgumentException(
                    "An outage is named in lower-case words joined by hyphens, not '" + id + "'");
        }
        cues = List.copyOf(cues);
    }

    public boolean inForce(Instant at) {
        return !at.isBefore(from) && (until == null || at.isBefore(until));
    }

    /** Whether a request describes it, as far as its cues tell. */
    public boolean isTold(Request request) {
        return request.mentions(cues);
    }
}
