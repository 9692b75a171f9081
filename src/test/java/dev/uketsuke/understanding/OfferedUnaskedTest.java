package dev.uketsuke.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is offered all along may be said while something else is asked. */
class OfferedUnaskedTest {
    private static final String[] ASKED = {"reproduction", "frequency"};

    /** The very sentence that the bot proposes (#75). */
    @ParameterizedTest
    @CsvSource({
        "large-file, yes, 1 GB 以上のファイルがある",
        "large-file, yes, 大きいファイルがあります",
        "large-file, yes, I have a large file",
        "no-phone-calls, yes, 電話はしないでください",
        "no-phone-calls, yes, please don't phone me",
    })
    void a_choice_that_says_all_is_taken(String slot, String value, String text) {
        var reading = PackagedPackReadingTest.read(text, ASKED);

        assertThat(Desk.values(reading)).containsEntry(slot, value).containsOnlyKeys(slot);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 GB 以上のファイルをコピーすると固まります", "It crashes when I open a large file", "毎回です"})
    void what_tells_more_is_an_answer(String text) {
        var reading = PackagedPackReadingTest.read(text, ASKED);

        assertThat(Desk.values(reading)).doesNotContainKeys("large-file", "no-phone-calls");
    }
}
