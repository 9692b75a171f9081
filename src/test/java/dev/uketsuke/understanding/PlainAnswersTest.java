package dev.uketsuke.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainAnswersTest {
    @ParameterizedTest
    @ValueSource(strings = {"12", "約12", "十二", "12くらいです", "about 12"})
    void a_bare_number_answers_the_question_how_many_wherever_it_stands(String said) {
        var reading = Desk.answer(said, "recent-changes", "extent", "affected-count", "os", "product-version");

        assertThat(Desk.values(reading)).containsEntry("affected-count", "12").hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ありません", "特にありません。", "なし", "None", "nothing so far"})
    void none_answers_the_first_question_that_is_answered_in_words(String said) {
        var reading = Desk.answer(said, "workaround", "tried-actions", "business-stopped");

        assertThat(Desk.values(reading)).containsOnlyKeys("workaround");
    }

    @Test
    void that_there_is_no_impact_on_business_decides_about_the_impact() {
        var reading = Desk.answer("ありません", "business-impact", "workaround", "business-stopped", "impact-partial");

        assertThat(Desk.values(reading))
                .containsEntry("business-impact", "ありません")
                .containsEntry("impact-partial", "no")
                .doesNotContainKeys("workaround", "business-stopped");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1. 毎回\n2. 未記入\n3. 空欄です", "1. every time\n2. left blank\n3. blank"})
    void a_word_for_blank_is_blank(String text) {
        var reading = PackagedPackReadingTest.read(text, "frequency", "workaround", "contact-name");

        assertThat(Desk.found(reading, "workaround").orElseThrow().answer()).isEqualTo(Answer.SKIPPED);
        assertThat(Desk.found(reading, "contact-name").orElseThrow().answer()).isEqualTo(Answer.SKIPPED);
    }

    @Test
    void a_plain_yes_answers_what_the_other_words_beside_it_left_open() {
        var reading =
                Desk.answer("nothing was changed, yes, +81 90 1234 5678", "rollback-solves", "phone-24x7", "phone");

        assertThat(Desk.values(reading))
                .containsEntry("rollback-solves", "unchanged")
                .containsEntry("phone-24x7", "yes")
                .containsEntry("phone", "+819012345678");
    }

    @Test
    void each_of_several_short_answers_is_kept_in_its_own_words() {
        var reading = Desk.answer("毎回、12台、はい", "frequency", "affected-count", "business-stopped");

        assertThat(Desk.values(reading))
                .containsEntry("frequency", "毎回")
                .containsEntry("affected-count", "12")
                .containsEntry("business-stopped", "yes");
    }
}
