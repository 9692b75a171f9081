package dev.uketsuke.command.simulation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The time of a play, which passes when the play says so. */
final class PlayedClock extends Clock {
    private final ZoneId zone;
    private Instant now;

    PlayedClock(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new PlayedClock(now, other);
    }
}
