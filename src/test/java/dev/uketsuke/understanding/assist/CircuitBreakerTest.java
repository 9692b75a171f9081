package dev.uketsuke.understanding.assist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.SettableClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CircuitBreakerTest {
    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-22T03:00:00Z"));
    private final CircuitBreaker breaker = new CircuitBreaker(clock);

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            assertThat(breaker.permits()).isTrue();
            breaker.failed(Duration.ZERO);
        }
    }

    @Test
    void it_opens_after_five_failures_in_a_row_and_tries_once_after_a_minute() {
        fail(5);
        assertThat(breaker.permits()).isFalse();

        clock.advance(Duration.ofSeconds(59));
        assertThat(breaker.permits()).isFalse();

        clock.advance(Duration.ofSeconds(1));
        assertThat(breaker.permits()).isTrue();
        assertThat(breaker.permits()).as("while the trial goes on").isFalse();
    }

    @Test
    void a_trial_that_succeeds_closes_it_and_one_that_fails_opens_it_again() {
        fail(5);
        clock.advance(Duration.ofMinutes(1));
        fail(1);
        assertThat(breaker.permits()).isFalse();

        clock.advance(Duration.ofMinutes(1));
        assertThat(breaker.permits()).isTrue();
        breaker.succeeded();
        fail(4);
        assertThat(breaker.permits()).isTrue();
    }

    @Test
    void a_success_in_between_starts_the_count_anew() {
        fail(4);
        breaker.succeeded();
        fail(4);

        assertThat(breaker.permits()).isTrue();
    }

    @Test
    void a_pause_that_the_other_side_wishes_is_granted_up_to_ten_minutes() {
        breaker.failed(Duration.ofSeconds(30));
        assertThat(breaker.permits()).isFalse();
        clock.advance(Duration.ofSeconds(30));
        assertThat(breaker.permits()).isTrue();

        breaker.failed(Duration.ofDays(1));
        clock.advance(Duration.ofMinutes(10).minusSeconds(1));
        assertThat(breaker.permits()).isFalse();
        clock.advance(Duration.ofSeconds(1));
        assertThat(breaker.permits()).isTrue();
    }

    @Test
    void a_pause_in_the_past_opens_nothing() {
        breaker.failed(Duration.ofMinutes(-5));

        assertThat(breaker.permits()).isTrue();
    }
}
