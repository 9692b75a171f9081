package dev.uketsuke.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Intervals against the table of Newcombe (1998), method 3. */
class ShareTest {
    private static void holds(Share share, double low, double high) {
        assertThat(share.low()).isCloseTo(low, within(0.00006));
        assertThat(share.high()).isCloseTo(high, within(0.00006));
    }

    @Test
    void the_interval_is_the_published_one() {
        holds(new Share(81, 263), 0.2553, 0.3662);
        holds(new Share(15, 148), 0.0624, 0.1605);
        holds(new Share(0, 20), 0.0000, 0.1611);
        holds(new Share(1, 29), 0.0061, 0.1718);
        holds(new Share(20, 20), 1 - 0.1611, 1);
    }

    @Test
    void of_nothing_nothing_is_known() {
        holds(new Share(0, 0), 0, 1);
        assertThat(new Share(0, 0)).hasToString("none");
    }

    @Test
    void it_reads_as_percent_interval_and_counts() {
        assertThat(new Share(81, 263).toString().strip()).isEqualTo("30.8 % [25.5, 36.6] 81/263");
    }
}
