package dev.uketsuke.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TruthTest {
    @ParameterizedTest(name = "{0} and {1} is {2}, or is {3}")
    @CsvSource({
        "YES, YES, YES, YES",
        "YES, NO, NO, YES",
        "YES, UNKNOWN, UNKNOWN, YES",
        "NO, NO, NO, NO",
        "NO, UNKNOWN, NO, UNKNOWN",
        "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN"
    })
    void unknown_is_never_taken_for_a_no(Truth one, Truth other, Truth and, Truth or) {
        assertThat(one.and(other)).isEqualTo(and);
        assertThat(other.and(one)).isEqualTo(and);
        assertThat(one.or(other)).isEqualTo(or);
        assertThat(other.or(one)).isEqualTo(or);
    }

    @ParameterizedTest(name = "not {0} is {1}")
    @CsvSource({"YES, NO", "NO, YES", "UNKNOWN, UNKNOWN"})
    void negation_leaves_unknown_unknown(Truth truth, Truth negated) {
        assertThat(truth.negated()).isEqualTo(negated);
    }

    @ParameterizedTest
    @CsvSource({"YES, yes", "NO, no", "UNKNOWN, unknown"})
    void the_key_is_its_name_in_answers_and_content(Truth truth, String key) {
        assertThat(truth.key()).isEqualTo(key);
    }
}
