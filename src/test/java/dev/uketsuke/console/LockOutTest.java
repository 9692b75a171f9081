package dev.uketsuke.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.SettableClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LockOutTest {
    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-24T01:15:00Z"));
    private final LockOut lockOut = new LockOut(clock);

    @Test
    void who_guesses_is_locked_out_for_a_while_and_nobody_else() {
        for (var attempt = 0; attempt < LockOut.FAILURES; attempt++) {
            assertThat(lockOut.locked("attacker")).isFalse();
            lockOut.failed("attacker");
        }

        assertThat(lockOut.locked("attacker")).isTrue();
        assertThat(lockOut.locked("agent")).isFalse();
        clock.advance(LockOut.TIME_OUT.plus(Duration.ofSeconds(1)));
        assertThat(lockOut.locked("attacker")).isFalse();
    }

    @Test
    void the_right_password_begins_the_count_anew() {
        for (var attempt = 1; attempt < LockOut.FAILURES; attempt++) {
            lockOut.failed("agent");
        }
        lockOut.succeeded("agent");
        lockOut.failed("agent");

        assertThat(lockOut.locked("agent")).isFalse();
    }
}
