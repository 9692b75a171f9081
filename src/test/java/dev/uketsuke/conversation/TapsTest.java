package dev.uketsuke.conversation;

import static dev.uketsuke.conversation.Talk.card;
import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Answered;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.intake.Intent;
import dev.uketsuke.intake.Move;
import dev.uketsuke.understanding.Context;
import dev.uketsuke.understanding.OfflineUnderstanding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TapsTest {
    private static final Slot STARTED_AT = new Slot("started-at");
    private static final Slot FREQUENCY = new Slot("frequency");
    private static final Slot REPRODUCTION = new Slot("reproduction");

    private final Talk talk = new Talk(Language.JA);

    @Test
    void not_known_keeps_what_was_typed_and_is_said_of_the_rest_only() {
        talk.says(Intent.PROBLEM, Talk.tapped("issue", "Outlook が起動しない"));

        tap(Utterance.Action.UNKNOWN, Map.of(FREQUENCY, "毎朝", STARTED_AT, ""));

        assertThat(answer(FREQUENCY)).isEqualTo(Answer.of("毎朝"));
        assertThat(answer(STARTED_AT)).isEqualTo(Answer.UNKNOWN);
        assertThat(answer(REPRODUCTION)).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void not_now_keeps_what_was_typed_and_leaves_out_the_rest() {
        talk.says(Intent.PROBLEM, Talk.tapped("issue", "Outlook が起動しない"));

        tap(Utterance.Action.SKIP, Map.of(FREQUENCY, "毎朝", STARTED_AT, ""));

        assertThat(answer(FREQUENCY)).isEqualTo(Answer.of("毎朝"));
        assertThat(answer(STARTED_AT)).isEqualTo(Answer.SKIPPED);
    }

    @Test
    void both_buttons_send_what_stands_on_the_card() {
        var asked = talk.says(Intent.PROBLEM, Talk.tapped("issue", "Outlook が起動しない"));

        var card = card(asked);
        assertThat(card.sendsInputs("unknown")).isTrue();
        assertThat(card.sendsInputs("skip")).isTrue();
    }

    @Test
    void a_recorded_answer_alone_on_its_card_can_be_taken_back_as_not_known() {
        talk.says(Intent.PROBLEM, Talk.tapped("issue", "Outlook が起動しない"), Talk.tapped("frequency", "毎朝"));
        talk.wantsToChange("frequency");

        tap(Utterance.Action.UNKNOWN, Map.of(FREQUENCY, "毎朝"));

        assertThat(answer(FREQUENCY)).isEqualTo(Answer.UNKNOWN);
    }

    private void tap(Utterance.Action action, Map<Slot, String> values) {
        var intake = talk.intake();
        var open = Objects.requireNonNull(intake.open());
        var questions = talk.move() instanceof Move.Ask ask ? ask.questions() : List.<dev.uketsuke.dialog.Question>of();
        var context = new Context(
                intake.language(),
                Talk.FRIDAY,
                Talk.PACK.policy(),
                intake.request().answers(),
                open.asks(),
                questions);
        var tapped = new Utterance.Tapped(open.card(), action, null, new LinkedHashMap<>(values));
        talk.hears(new Taps(new OfflineUnderstanding(), context, intake).read(tapped, true));
    }

    private Answer answer(Slot slot) {
        return talk.intake().request().answers().of(slot).map(Answered::answer).orElseThrow();
    }
}
