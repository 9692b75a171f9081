package dev.uketsuke.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.intake.FileLimits.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** #74, #75, #76, C7. */
class FileLimitsTest {
    private static final long GIGABYTE = 1_073_741_824L;
    private static final FileLimits LIMITS = FileLimits.OF_THE_ARTICLE;

    @ParameterizedTest
    @CsvSource({
        "1, TAKEN",
        "1073741824, TAKEN",
        "1073741825, UPLOAD_SITE",
        "107374182400, UPLOAD_SITE",
        "107374182401, SPLIT"
    })
    void exactly_as_much_is_taken_as_the_limit_says(long size, Verdict verdict) {
        assertThat(LIMITS.of(size)).isEqualTo(verdict);
    }

    @Test
    void the_tenth_file_is_taken_and_the_eleventh_is_not() {
        assertThat(LIMITS.of(1, 9, 9)).isEqualTo(Verdict.TAKEN);
        assertThat(LIMITS.of(1, 10, 10)).isEqualTo(Verdict.TOO_MANY);
    }

    @Test
    void what_fills_all_the_room_is_taken_and_a_byte_more_is_not() {
        assertThat(LIMITS.of(GIGABYTE, 9, 9 * GIGABYTE)).isEqualTo(Verdict.TAKEN);
        assertThat(LIMITS.of(GIGABYTE, 9, 9 * GIGABYTE + 1)).isEqualTo(Verdict.TOO_MUCH);
    }

    @Test
    void each_verdict_names_its_own_limit() {
        assertThat(LIMITS.limit(Verdict.TOO_MANY)).isEqualTo("10");
        assertThat(LIMITS.limit(Verdict.TOO_MUCH)).isEqualTo("10 GB");
        assertThat(LIMITS.limit(Verdict.UPLOAD_SITE)).isEqualTo("1 GB");
        assertThat(LIMITS.limit(Verdict.SPLIT)).isEqualTo("100 GB");
        assertThat(FileLimits.words(FileLimits.bytes("500 MB"))).isEqualTo("500 MB");
    }
}
