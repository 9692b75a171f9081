package dev.uketsuke.servicelevel;

import dev.uketsuke.dialog.Wording;
import dev.uketsuke.severity.Level;
import java.time.Duration;
import java.util.Map;

/**
 * A support plan: how soon the first response is promised (#44, #47 to #49).
 *
 * @param firstResponse empty for a plan of which the article promises nothing
 */
public record Plan(String id, Wording name, Map<Level, Duration> firstResponse) {
    public Plan {
        firstResponse = Map.copyOf(firstResponse);
    }
}
