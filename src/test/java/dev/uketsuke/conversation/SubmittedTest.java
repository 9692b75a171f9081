package dev.uketsuke.conversation;

import static dev.uketsuke.conversation.Talk.PACK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Language;
import dev.uketsuke.servicelevel.FirstResponse;
import dev.uketsuke.severity.Level;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What is said of a request that was submitted. */
class SubmittedTest {
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private final Presenter presenter = new Presenter();

    @Test
    void a_submission_gives_number_promise_and_what_comes_next() {
        var plan = PACK.policy().serviceLevels().plan("standard").orElseThrow();
        var promise = new FirstResponse.Promised(Instant.parse("2026-11-24T04:00:00Z"), Level.B, plan, false);

        var said = presenter.submitted(PACK, Language.JA, List.of("REQ-2026-000123"), promise, TOKYO);

        assertThat(said.text())
                .contains("**REQ-2026-000123** で承りました。")
                .contains("11月24日(火) 13:00 まで")
                .contains("このチャットにそのまま");
        assertThat(Objects.requireNonNull(said.intake()).tickets()).containsExactly("REQ-2026-000123");
    }

    @Test
    void nothing_is_promised_for_a_plan_without_times() {
        var said = presenter.submitted(
                PACK, Language.EN, List.of("REQ-2026-000123"), new FirstResponse.NotPromised(), TOKYO);

        assertThat(said.text()).contains("support/plans/response").doesNotContain("First contact by");
    }

    @Test
    void a_requester_elsewhere_reads_the_promise_in_their_own_zone() {
        var plan = PACK.policy().serviceLevels().plan("standard").orElseThrow();
        var promise = new FirstResponse.Promised(Instant.parse("2026-11-24T04:00:00Z"), Level.A, plan, true);

        assertThat(presenter
                        .submitted(PACK, Language.JA, List.of("REQ-1"), promise, ZoneId.of("Europe/Berlin"))
                        .text())
                .contains("11月24日(火) 05:00 CET");
    }
}
