package dev.uketsuke.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LockOutTest {
    private final Desk.MovableClock clock = new Desk.MovableClock();
    private final LockOut lockOut = new LockOut(clock);

    @Test
    void who_guesses_is_locked_out_for_a_while_and_nobody_else() {
        for (var attempt = 0; attempt < LockOut.FAILURES; attempt++) {
            assertThat(lockOut.locked("attacker")).isFalse();
            lockOut.failed("attacker");
        }

        assertThat(lockOut.locked("attacker")).isTrue();
        assertThat(lockOut.locked("agent")).isFalse();
        clock.move(LockOut.TIME_OUT.plus(Duration.ofSeconds(1)));
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
