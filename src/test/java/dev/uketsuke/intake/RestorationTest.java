package dev.uketsuke.intake;

import static dev.uketsuke.intake.SmallPolicy.FREQUENCY;
import static dev.uketsuke.intake.SmallPolicy.ISSUE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Answered;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.severity.Fact;
import dev.uketsuke.severity.FactState;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was hidden and turns out to be no secret comes back wherever it was taken to. */
class RestorationTest extends SmallTalk {
    private static final String BEFORE = "[PASSWORD_1] で止まり、[TOKEN_1] も出ます。毎回です。";
    private static final String AFTER = "Setup9-b で止まり、eyAbc も出ます。毎回です。";
    private static final Restoration RESTORATION = new Restoration(BEFORE, AFTER);

    @Test
    void the_whole_message_comes_back_as_it_is_known_to_be() {
        assertThat(RESTORATION.of(BEFORE)).isEqualTo(AFTER);
    }

    @Test
    void a_piece_of_it_comes_back_with_its_own_words() {
        assertThat(RESTORATION.of("[TOKEN_1] も出ます")).isEqualTo("eyAbc も出ます");
    }

    @Test
    void what_hides_nothing_or_was_said_elsewhere_stays() {
        assertThat(RESTORATION.of("毎回です")).isEqualTo("毎回です");
        assertThat(RESTORATION.of("別の [PASSWORD_1] です")).isEqualTo("別の [PASSWORD_1] です");
    }

    @Test
    void messages_that_differ_elsewhere_too_give_nothing_back_by_guessing() {
        var other = new Restoration(BEFORE, "まったく別の文");

        assertThat(other.of("[TOKEN_1] も出ます")).isEqualTo("[TOKEN_1] も出ます");
    }

    @Test
    void what_was_made_out_of_it_comes_back_unless_it_may_be_from_elsewhere() {
        var title = new Answered(Answer.of("[TOKEN_1] も出る"), Provenance.INFERRED, BEFORE, null);
        var typed = new Answered(Answer.of("[TOKEN_1] も出る"), Provenance.TAPPED, null, null);

        assertThat(RESTORATION.of(title).answer()).isEqualTo(Answer.of("eyAbc も出る"));
        assertThat(RESTORATION.of(typed)).isEqualTo(typed);
        assertThat(RESTORATION.among(List.of(BEFORE, "[TOKEN_1]")).of(title).answer())
                .isEqualTo(title.answer());
    }

    @Test
    void a_placeholder_alone_that_another_message_holds_too_stays_for_it_may_be_from_there() {
        var among = RESTORATION.among(List.of(BEFORE, "[TOKEN_1]"));

        assertThat(among.of("[TOKEN_1]")).isEqualTo("[TOKEN_1]");
        assertThat(among.of("[PASSWORD_1]")).isEqualTo("Setup9-b");
        assertThat(among.of(BEFORE)).isEqualTo(AFTER);
    }

    @Test
    void answers_facts_and_words_of_the_open_request_are_restored() {
        var stopped = Fact.BUSINESS_STOPPED;
        hear(new Reading(
                Intent.PROBLEM,
                1,
                null,
                List.of(
                        inferred(ISSUE, "[PASSWORD_1] で止まり"),
                        said(FREQUENCY, "毎回"),
                        new Found(stopped.slot(), Answer.of("yes"), Provenance.INFERRED, "[PASSWORD_1] で止まり")),
                List.of(),
                List.of(),
                BEFORE));

        var restored = intake.restored(RESTORATION).request();

        assertThat(restored.answers().value(ISSUE)).contains("Setup9-b で止まり");
        assertThat(restored.answers().of(ISSUE).map(Answered::quote)).contains("Setup9-b で止まり");
        assertThat(restored.answers().value(FREQUENCY)).contains("毎回");
        assertThat(restored.facts().states().get(stopped))
                .extracting(FactState::quote)
                .isEqualTo("Setup9-b で止まり");
        assertThat(restored.words()).containsExactly(AFTER);
    }

    @Test
    void a_request_that_the_agents_have_stays_as_they_got_it() {
        review();
        hear(Intent.ANSWER, said(Slot.REVIEW, "submit"));
        intake = intake.handedOver(0, "REQ-2026-000001");

        assertThat(intake.restored(RESTORATION)).isEqualTo(intake);
    }
}
