package dev.uketsuke.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.intake.Intent;
import dev.uketsuke.intake.Rejected;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectionsTest {
    private static final Map<String, String> ANSWERED =
            Map.of("affected-count", "30", "os", "Windows 10", "phone", "+81312345678", "started-at", "2026-11-20");

    @ParameterizedTest
    @CsvSource({
        "affected-count, 50, 台数は30台ではなく50台でした",
        "affected-count, 50, 'actually 50 machines, not 30'",
        "affected-count, 200, すみません、先ほど20台と書きましたが正しくは200台です",
        "os, Windows 11, Windows 10 じゃなくて Windows 11 です",
        "os, Windows Server 2019, 'I meant Windows Server 2019, not 2016'",
        "started-at, 2026-11-18, 発生日は11月18日に訂正します",
    })
    void a_correction_brings_the_new_value_and_not_the_old_one(String slot, String value, String text) {
        var reading = Desk.later(text, ANSWERED, "reproduction");

        assertThat(reading.intent()).isEqualTo(Intent.CORRECT);
        assertThat(Desk.value(reading, slot)).isEqualTo(value);
    }

    @Test
    void a_correction_without_a_value_names_what_it_is_about() {
        var reading = Desk.later("さっきの電話番号は間違いでした", ANSWERED, "reproduction");

        assertThat(reading.intent()).isEqualTo(Intent.CORRECT);
        assertThat(reading.about()).isEqualTo(new Slot("phone"));
    }

    @Test
    void a_card_is_read_like_typed_text_without_quotes() {
        var reading = Desk.card(
                Map.of(
                        "contact-method",
                        "phone",
                        "affected-count",
                        "４０",
                        "frequency",
                        "",
                        "phone",
                        "12",
                        "rollback-solves",
                        "unknown"),
                "contact-method",
                "affected-count",
                "frequency",
                "phone",
                "rollback-solves");

        assertThat(Desk.values(reading))
                .containsEntry("contact-method", "phone")
                .containsEntry("affected-count", "40")
                .containsEntry("frequency", "skipped");
        assertThat(Desk.found(reading, "rollback-solves").orElseThrow().answer())
                .isEqualTo(Answer.UNKNOWN);
        assertThat(reading.rejected()).extracting(Rejected::reason).containsExactly(Rejected.Reason.PHONE);
        assertThat(reading.found()).allMatch(found -> found.provenance() == Provenance.TAPPED && found.quote() == null);
    }

    @ParameterizedTest
    @CsvSource({
        "business-stopped, yes, 止まっています",
        "business-stopped, no, まだ動いています",
        "rollback-solves, no, nothing was changed",
        "rollback-solves, yes, 'はい、戻すと直ります'",
        "phone-24x7, no, 夜間は難しいです",
        "phone-24x7, yes, 大丈夫です",
        "ongoing, yes, 続いています",
        "ongoing, no, もう直りました",
    })
    void a_fact_that_was_asked_for_is_answered_in_a_few_words(String fact, String value, String text) {
        assertThat(Desk.value(Desk.answer(text, fact), fact)).isEqualTo(value);
    }

    @Test
    void a_list_of_short_answers_goes_to_the_facts_it_fits() {
        var reading = Desk.answer(
                "completely stopped, nothing was changed, yes, +81 90 1234 5678",
                "business-stopped",
                "rollback-solves",
                "phone-24x7",
                "phone");

        assertThat(Desk.values(reading))
                .containsEntry("business-stopped", "yes")
                .containsEntry("rollback-solves", "no")
                .containsEntry("phone-24x7", "yes")
                .containsEntry("phone", "+819012345678");
    }
}
