package dev.uketsuke.dialog;

import static dev.uketsuke.dialog.Truth.NO;
import static dev.uketsuke.dialog.Truth.UNKNOWN;
import static dev.uketsuke.dialog.Truth.YES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConditionTest {
    private static final Slot TYPE = new Slot("request-type");
    private static final Slot OS = new Slot("os");
    private static final Answers TROUBLE = answers(TYPE, Answer.of("trouble"));
    private static final Condition IS_TROUBLE = new Condition.Is(TYPE, "trouble");
    private static final Condition IS_QUESTION = new Condition.Is(TYPE, "question");
    private static final Condition IS_WINDOWS = new Condition.Is(OS, "windows");

    @Test
    void is_compares_with_the_answer() {
        assertThat(IS_TROUBLE.test(TROUBLE)).isEqualTo(YES);
        assertThat(IS_QUESTION.test(TROUBLE)).isEqualTo(NO);
    }

    @Test
    void one_of_several_answers_is_enough() {
        var both = answers(TYPE, Answer.of("question", "trouble"));

        assertThat(IS_TROUBLE.test(both)).isEqualTo(YES);
        assertThat(new Condition.IsAnyOf(TYPE, List.of("feedback", "trouble")).test(both))
                .isEqualTo(YES);
    }

    @Test
    void an_open_an_unknown_and_a_skipped_slot_decide_nothing() {
        for (var answers : List.of(Answers.NONE, answers(TYPE, Answer.UNKNOWN), answers(TYPE, Answer.SKIPPED))) {
            assertThat(IS_TROUBLE.test(answers)).isEqualTo(UNKNOWN);
            assertThat(new Condition.IsNot(TYPE, "trouble").test(answers)).isEqualTo(UNKNOWN);
            assertThat(new Condition.IsAnyOf(TYPE, List.of("trouble")).test(answers))
                    .isEqualTo(UNKNOWN);
        }
    }

    @Test
    void is_not_is_the_opposite_of_is() {
        assertThat(new Condition.IsNot(TYPE, "trouble").test(TROUBLE)).isEqualTo(NO);
        assertThat(new Condition.IsNot(TYPE, "question").test(TROUBLE)).isEqualTo(YES);
    }

    @Test
    void all_is_decided_by_one_no_and_left_open_by_one_unknown() {
        assertThat(new Condition.All(List.of(IS_TROUBLE, IS_WINDOWS)).test(TROUBLE))
                .isEqualTo(UNKNOWN);
        assertThat(new Condition.All(List.of(IS_QUESTION, IS_WINDOWS)).test(TROUBLE))
                .isEqualTo(NO);
        assertThat(new Condition.All(List.of(IS_TROUBLE, IS_TROUBLE)).test(TROUBLE))
                .isEqualTo(YES);
    }

    @Test
    void any_is_decided_by_one_yes_and_left_open_by_one_unknown() {
        assertThat(new Condition.Any(List.of(IS_TROUBLE, IS_WINDOWS)).test(TROUBLE))
                .isEqualTo(YES);
        assertThat(new Condition.Any(List.of(IS_QUESTION, IS_WINDOWS)).test(TROUBLE))
                .isEqualTo(UNKNOWN);
        assertThat(new Condition.Any(List.of(IS_QUESTION)).test(TROUBLE)).isEqualTo(NO);
    }

    @Test
    void nothing_to_hold_always_holds() {
        assertThat(Condition.ALWAYS.test(Answers.NONE)).isEqualTo(YES);
    }

    @Test
    void a_condition_names_every_slot_that_it_looks_at() {
        var nested = new Condition.Any(List.of(
                IS_WINDOWS,
                new Condition.All(List.of(
                        new Condition.IsNot(TYPE, "trouble"),
                        new Condition.IsAnyOf(new Slot("extent"), List.of("x"))))));

        assertThat(nested.slots()).containsExactly(OS, TYPE, new Slot("extent"));
    }

    private static Answers answers(Slot slot, Answer answer) {
        return Answers.NONE.with(slot, new Answered(answer, Provenance.SAID, null, null));
    }
}
