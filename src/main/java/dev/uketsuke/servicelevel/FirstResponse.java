package dev.uketsuke.servicelevel;

import dev.uketsuke.severity.Level;
import java.time.Instant;

/** What may be said about when an engineer makes contact (#45); it never speaks of a solution. */
public sealed interface FirstResponse {
    /**
     * A promise by the clock.
     *
     * @param aroundTheClock whether the hours run day and night
     */
    record Promised(Instant due, Level level, Plan plan, boolean aroundTheClock) implements FirstResponse {}

    /** The plan is unknown or the article does not give its times: nothing is promised (#44, #50). */
    record NotPromised() implements FirstResponse {}
}
