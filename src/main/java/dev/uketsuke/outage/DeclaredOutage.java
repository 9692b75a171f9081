package dev.uketsuke.outage;

import dev.uketsuke.intake.Outage;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An outage as an agent declared it.
 *
 * @param declaredBy name of the agent who is signed in, as far as the console knows
 * @param endedBy null while nobody ended it
 */
public record DeclaredOutage(
        Outage outage,
        String declaredBy,
        Instant declaredAt,
        @Nullable String endedBy) {}
