package dev.uketsuke.intake;

import static dev.uketsuke.intake.SmallPolicy.COUNT;
import static dev.uketsuke.intake.SmallPolicy.FREQUENCY;
import static dev.uketsuke.intake.SmallPolicy.IMPACT;
import static dev.uketsuke.intake.SmallPolicy.ISSUE;
import static dev.uketsuke.intake.SmallPolicy.PHONE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Answered;
import dev.uketsuke.dialog.Answers;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Question;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.severity.Fact;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Nothing has to be told, and nobody is asked without end (#32). */
class StillToAskTest {
    private static final Slot STOPPED = Fact.BUSINESS_STOPPED.slot();
    private static final Slot PARTIAL = Fact.IMPACT_PARTIAL.slot();

    private final Policy policy = SmallPolicy.policy();

    @Test
    void details_impact_and_contact_are_asked_and_what_stands_on_the_review_is_not() {
        assertThat(asked(trouble(1))).containsExactly(FREQUENCY, COUNT, IMPACT, PHONE, STOPPED, PARTIAL);
    }

    @Test
    void after_many_replies_only_what_decides_the_severity_and_how_to_get_in_touch_is_asked() {
        assertThat(asked(trouble(StillToAsk.MOST_REPLIES - 1))).contains(FREQUENCY);
        assertThat(asked(trouble(StillToAsk.MOST_REPLIES))).containsExactly(PHONE, STOPPED, PARTIAL);
    }

    @Test
    void whoever_can_be_reached_is_asked_only_for_the_severity() {
        var request = trouble(StillToAsk.MOST_REPLIES);
        var reachable = request.with(request.answers().with(PHONE, said("+81312345678")));

        assertThat(asked(reachable)).containsExactly(STOPPED, PARTIAL);
    }

    private List<Slot> asked(Request request) {
        return StillToAsk.of(request, policy).stream().map(Question::slot).toList();
    }

    private static Request trouble(int replies) {
        var answers = Answers.NONE.with(ISSUE, said("遅い")).with(SmallPolicy.REQUEST_TYPE, said(Request.TROUBLE));
        var told = IntStream.range(0, replies).mapToObj(reply -> "返事 " + reply).toList();
        return new Request(answers, Request.EMPTY.facts(), told, null, false, false, null);
    }

    private static Answered said(String value) {
        return new Answered(Answer.of(value), Provenance.SAID, null, null);
    }
}
