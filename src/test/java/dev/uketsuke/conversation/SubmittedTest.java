package dev.uketsuke.conversation;

import static dev.uketsuke.conversation.Talk.PACK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Answered;
import dev.uketsuke.dialog.Answers;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.intake.Request;
import dev.uketsuke.servicelevel.FirstResponse;
import dev.uketsuke.severity.Facts;
import dev.uketsuke.severity.Level;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What is said of a request that was submitted. */
class SubmittedTest {
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private static final Request REACHED = new Request(
            Answers.NONE.with(new Slot("phone"), new Answered(Answer.of("+81312345678"), Provenance.SAID, null, null)),
            Facts.NONE,
            List.of(),
            null,
            false,
            true,
            null);

    private final Presenter presenter = new Presenter();

    /** #81. */
    @Test
    void a_submission_gives_number_promise_and_what_comes_next() {
        var plan = PACK.policy().serviceLevels().plan("standard").orElseThrow();
        var promise = new FirstResponse.Promised(Instant.parse("2026-11-24T04:00:00Z"), Level.B, plan, false);

        var said = presenter.submitted(PACK, Language.JA, "REQ-2026-000123", REACHED, promise, TOKYO);

        assertThat(said.text())
                .contains("**REQ-2026-000123** で承りました。")
                .contains("11月24日(火) 13:00 まで")
                .contains("このチャットにそのまま");
        assertThat(Objects.requireNonNull(said.intake()).tickets()).containsExactly("REQ-2026-000123");
    }

    @Test
    void whoever_cannot_be_reached_yet_is_asked_how() {
        var said = presenter.submitted(
                PACK, Language.JA, "REQ-2026-000123", Request.EMPTY, new FirstResponse.NotPromised(), TOKYO);

        assertThat(said.text()).contains("ご連絡先をまだ伺っていません。");
    }

    /** #44: without a contact nobody can be contacted by a clock. */
    @Test
    void nothing_is_promised_by_the_clock_before_a_contact_is_known() {
        var plan = PACK.policy().serviceLevels().plan("standard").orElseThrow();
        var promise = new FirstResponse.Promised(Instant.parse("2026-11-24T04:00:00Z"), Level.B, plan, false);

        assertThat(presenter
                        .submitted(PACK, Language.JA, "REQ-1", Request.EMPTY, promise, TOKYO)
                        .text())
                .containsSubsequence("ご連絡先をまだ伺っていません。", "最初のご連絡は、ご連絡先を伺った後になります。")
                .doesNotContain("13:00");
    }

    /** #50. */
    @Test
    void nothing_is_promised_for_a_plan_without_times() {
        var said = presenter.submitted(
                PACK, Language.EN, "REQ-2026-000123", REACHED, new FirstResponse.NotPromised(), TOKYO);

        assertThat(said.text()).contains("support/plans/response").doesNotContain("First contact by");
    }

    @Test
    void where_no_time_is_promised_it_is_said_when_somebody_is_there() {
        var said = presenter.submitted(
                PACK, Language.EN, "REQ-2026-000123", REACHED, new FirstResponse.NotPromised(), TOKYO);

        assertThat(said.text()).contains("weekdays 9:00–17:30 (Japan time)", "Nothing you wrote is lost.");
    }

    @Test
    void whoever_wants_a_person_and_left_no_contact_reads_when_somebody_is_there_too() {
        var said = presenter.submitted(
                PACK,
                Language.JA,
                "REQ-2026-000123",
                new Request(Answers.NONE, Facts.NONE, List.of(), null, true, true, null),
                new FirstResponse.NotPromised(),
                TOKYO);

        assertThat(said.text()).contains("ご連絡先をまだ伺っていません。", "日本時間の平日 9:00–17:30");
    }

    @Test
    void a_requester_elsewhere_reads_the_promise_in_their_own_zone() {
        var plan = PACK.policy().serviceLevels().plan("standard").orElseThrow();
        var promise = new FirstResponse.Promised(Instant.parse("2026-11-24T04:00:00Z"), Level.A, plan, true);

        assertThat(presenter
                        .submitted(PACK, Language.JA, "REQ-1", REACHED, promise, ZoneId.of("Europe/Berlin"))
                        .text())
                .contains("11月24日(火) 05:00 CET");
    }
}
