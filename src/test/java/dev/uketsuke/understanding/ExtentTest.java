package dev.uketsuke.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is affected, in words that whoever reads the request can use. */
class ExtentTest {
    @ParameterizedTest
    @CsvSource({
        "All our tills cannot start the app., all tills",
        "All of the stores see the error., all stores",
        "The app won't start in any store., every store",
        "Every store sees the error., Every store",
        "全店のレジが起動しません。, 全店",
        "全店舗のレジが起動しません。, 全店舗",
    })
    void all_of_them_are_told_without_whose_they_are(String text, String extent) {
        assertThat(Desk.value(PackagedPackReadingTest.read(text, "issue"), "extent"))
                .isEqualTo(extent);
    }

    @ParameterizedTest
    @CsvSource({
        "Is there any office that sees the error?",
        "The till app crashes in some store.",
    })
    void an_unnamed_one_is_no_extent(String text) {
        assertThat(Desk.value(PackagedPackReadingTest.read(text, "issue"), "extent"))
                .isEqualTo("-");
    }

    @ParameterizedTest
    @CsvSource({"'All our tills', affected-count, all tills", "全店のレジです, affected-count, 全店"})
    void it_answers_no_question_for_a_number(String text, String asked, String extent) {
        var reading = PackagedPackReadingTest.read(text, asked, "os");

        assertThat(Desk.value(reading, "extent")).isEqualTo(extent);
        assertThat(Desk.value(reading, asked)).isEqualTo("-");
    }
}
