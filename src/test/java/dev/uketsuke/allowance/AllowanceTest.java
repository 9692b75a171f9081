package dev.uketsuke.allowance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.SettableClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AllowanceTest {
    private final SettableClock clock = new SettableClock(Instant.EPOCH);
    private final Allowance allowance = new Allowance(3, Duration.ofMinutes(1), clock);

    @Test
    void so_many_at_once_and_then_one_by_one_as_time_passes() {
        assertThat(allowance.take("a")).isTrue();
        assertThat(allowance.take("a")).isTrue();
        assertThat(allowance.take("a")).isTrue();
        assertThat(allowance.take("a")).isFalse();

        clock.advance(Duration.ofSeconds(20));

        assertThat(allowance.take("a")).isTrue();
        assertThat(allowance.take("a")).isFalse();
    }

    @Test
    void one_does_not_use_up_another_s() {
        for (var i = 0; i < 4; i++) {
            allowance.take("a");
        }

        assertThat(allowance.take("b")).isTrue();
    }
}
