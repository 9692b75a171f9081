package dev.uketsuke.intake;

import static dev.uketsuke.intake.SmallPolicy.COUNT;
import static dev.uketsuke.intake.SmallPolicy.FREQUENCY;
import static dev.uketsuke.intake.SmallPolicy.IMPACT;
import static dev.uketsuke.intake.SmallPolicy.ISSUE;
import static dev.uketsuke.intake.SmallPolicy.PHONE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Answered;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.dialog.Truth;
import dev.uketsuke.severity.Fact;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be wished for instead of answering, and what is left of it once a request is with the agents. */
class WaysOutTest extends SmallTalk {
    private static final String TICKET = "REQ-2026-000001";

    @Test
    void the_menu_leads_to_a_person_after_a_yes() {
        askedInVain();
        choose(Choices.HUMAN);

        assertThat(asks()).containsExactly(Slot.CONFIRM);
    }

    @Test
    void the_menu_puts_the_draft_aside() {
        askedInVain();
        choose(Choices.LATER);

        assertThat(remarks).containsExactly(new Remark.Kept());
        assertThat(value(ISSUE)).isEqualTo("遅い");
    }

    @Test
    void feedback_may_turn_out_to_be_trouble() {
        feedback();
        choose(Choices.TROUBLE);

        assertThat(asks()).startsWith(FREQUENCY);
    }

    @Test
    void feedback_may_end_without_a_request() {
        feedback();
        choose(Choices.NO_REQUEST);

        assertThat(remarks).containsExactly(new Remark.Cancelled());
        assertThat(intake.request().blank()).isTrue();
    }

    /** #2. */
    @Test
    void the_starts_of_the_welcome_tell_what_is_covered_and_how_fast_an_answer_comes() {
        intake = intake.asked("welcome", intake.next(policy));
        choose(Choices.COVERS);
        assertThat(remarks).containsExactly(new Remark.WhatSupportCovers());
        choose(Choices.HOW_FAST);
        assertThat(remarks).containsExactly(new Remark.HowFast());
    }

    @Test
    void a_choice_that_was_not_offered_counts_for_nothing() {
        askedInVain();
        choose("launch");

        assertThat(remarks).containsExactly(new Remark.NotUnderstood());
        assertThat(asks()).startsWith(FREQUENCY);
    }

    @Test
    void back_from_a_question_whether_to_cancel_goes_on_with_the_request() {
        hear(Intent.PROBLEM, inferred(ISSUE, "遅い"));
        hear(Intent.CANCEL);
        hear(Intent.BACK);

        assertThat(asks()).startsWith(FREQUENCY);
    }

    @Test
    void nothing_was_begun_so_nothing_has_to_be_confirmed() {
        hear(Intent.CANCEL);

        assertThat(remarks).containsExactly(new Remark.Cancelled());
        assertThat(asks()).containsExactly(ISSUE);
    }

    @Test
    void another_problem_in_the_middle_of_a_request_waits_for_its_end() {
        hear(Intent.PROBLEM, inferred(ISSUE, "遅い"));
        hear(Intent.ANOTHER);
        assertThat(remarks).containsExactly(new Remark.OneSoFar());

        hear(Intent.ANOTHER, said(FREQUENCY, "毎回"));
        assertThat(value(FREQUENCY)).isEqualTo("毎回");
        assertThat(intake.requests()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ありがとうございました", "Thanks a lot!", "おかげさまで助かりました"})
    void thanks_at_the_end_are_answered_in_kind(String text) {
        review();
        var thanks = new Reading(Intent.GREETING, 1, null, List.of(), List.of(), List.of(), text);
        hear(thanks);
        assertThat(remarks).containsExactly(new Remark.Greeting());

        intake = intake.handedOver(0, TICKET);
        hear(thanks);
        assertThat(remarks).containsExactly(new Remark.Thanked());

        hear(new Reading(Intent.GREETING, 1, null, List.of(), List.of(), List.of(), "こんにちは"));
        assertThat(remarks).containsExactly(new Remark.Greeting());
    }

    @Test
    void a_greeting_is_returned_and_what_it_brings_is_taken() {
        hear(Intent.GREETING);
        assertThat(remarks).containsExactly(new Remark.Greeting());

        hear(Intent.GREETING, inferred(ISSUE, "遅い"));
        assertThat(value(ISSUE)).isEqualTo("遅い");
    }

    @Test
    void a_correction_that_names_only_the_question_puts_it_again() {
        hear(Intent.PROBLEM, inferred(ISSUE, "遅い"), said(FREQUENCY, "毎回"));
        hear(new Reading(Intent.CORRECT, 1, FREQUENCY, List.of(), List.of(), List.of(), "頻度を直したい"));

        assertThat(asks()).startsWith(FREQUENCY);
    }

    @Test
    void a_correction_of_nothing_known_is_not_understood() {
        hear(Intent.PROBLEM, inferred(ISSUE, "遅い"));
        hear(Intent.CORRECT);

        assertThat(remarks).containsExactly(new Remark.NotUnderstood());
    }

    @Test
    void the_language_that_was_named_is_spoken() {
        hear(Intent.LANGUAGE, said(Hearing.LANGUAGE, "ja"));
        assertThat(intake.language()).isEqualTo(Language.JA);

        hear(Intent.LANGUAGE);
        assertThat(intake.language()).isEqualTo(Language.EN);
    }

    @ParameterizedTest
    @EnumSource(names = {"SKIP", "CANCEL", "RESTART", "HUMAN", "CORRECT", "ANSWER"})
    void once_a_request_is_with_the_agents_it_is_theirs(Intent wish) {
        review();
        hear(Intent.ANSWER, said(Slot.REVIEW, "submit"));
        intake = intake.handedOver(0, TICKET);
        hear(wish);

        assertThat(remarks).containsExactly(new Remark.WithTheAgents(TICKET));
        assertThat(intake.requests()).hasSize(1);
    }

    @Test
    void news_of_a_request_with_the_agents_is_asked_for_and_that_it_is_solved_is_said_to_them() {
        review();
        hear(Intent.ANSWER, said(Slot.REVIEW, "submit"));
        intake = intake.handedOver(0, TICKET);

        hear(Intent.STATUS);
        assertThat(remarks).containsExactly(new Remark.StatusWanted());
        hear(Intent.CLOSE);
        assertThat(remarks).containsExactly(new Remark.SolvedSaid(TICKET));
        assertThat(intake.requests()).hasSize(1);
    }

    /** #59, #61 */
    @Test
    void severity_a_for_a_request_with_the_agents_is_a_new_request_that_names_it_and_takes_over_what_is_known() {
        review();
        hear(Intent.ANSWER, said(Slot.REVIEW, "submit"));
        intake = intake.handedOver(0, TICKET);
        hear(Intent.ESCALATE);

        assertThat(remarks).contains(new Remark.Raised(TICKET));
        assertThat(intake.requests()).hasSize(2);
        assertThat(intake.request().answers().values(new Slot("related-requests")))
                .containsExactly(TICKET);
        assertThat(intake.request().answers().has(ISSUE)).isTrue();
        assertThat(intake.request().facts().states()).isEmpty();
    }

    @Test
    void words_that_go_with_the_wish_for_a_do_not_take_the_place_of_what_the_request_is_about() {
        review();
        var issue = value(ISSUE);
        hear(Intent.ANSWER, said(Slot.REVIEW, "submit"));
        intake = intake.handedOver(0, TICKET);

        hear(new Reading(
                Intent.ESCALATE,
                0.9,
                null,
                List.of(inferred(ISSUE, "全社で止まっています"), said(FREQUENCY, "毎回")),
                List.of(),
                List.of(),
                "A に上げてください。全社で止まっています。毎回です"));

        assertThat(value(ISSUE)).isEqualTo(issue);
        assertThat(value(FREQUENCY)).isEqualTo("毎回");
        assertThat(intake.request().words()).contains("A に上げてください。全社で止まっています。毎回です");
    }

    @Test
    void there_is_no_way_back_into_a_request_that_the_agents_have() {
        review();
        hear(Intent.ANSWER, said(Slot.REVIEW, "submit"));
        intake = intake.handedOver(0, TICKET);
        hear(Intent.BACK);

        assertThat(remarks).containsExactly(new Remark.NothingToGoBackTo());
    }

    @ParameterizedTest
    @EnumSource(names = {"STATUS", "ESCALATE", "CLOSE"})
    void before_a_hand_over_what_is_said_of_a_ticket_is_kept_once(Intent wish) {
        hear(Intent.PROBLEM, inferred(ISSUE, "遅い"));
        hear(new Reading(wish, 0.8, null, List.of(said(FREQUENCY, "毎回")), List.of(), List.of(), "毎回です。進捗は？"));

        assertThat(value(FREQUENCY)).isEqualTo("毎回");
        assertThat(intake.request().words()).containsOnlyOnce("毎回です。進捗は？");
    }

    @Test
    void a_wish_that_tells_nothing_new_still_leaves_its_words() {
        hear(Intent.PROBLEM, said(ISSUE, "遅い"));
        hear(new Reading(Intent.HUMAN, 0.8, null, List.of(inferred(ISSUE, "重い")), List.of(), List.of(), "重いです。人と話したい"));

        assertThat(intake.request().words()).contains("重いです。人と話したい");
    }

    private void askedInVain() {
        hear(Intent.PROBLEM, inferred(ISSUE, "遅い"));
        for (var attempt = 0; attempt < 3; attempt++) {
            hear(Intent.ANSWER);
        }
        assertThat(asks()).containsExactly(Slot.CHOOSE);
    }

    private void feedback() {
        hear(Intent.FEATURE, inferred(ISSUE, "CSV 出力がほしい"));
        assertThat(asks()).containsExactly(Slot.CHOOSE);
    }

    private void choose(String key) {
        hear(Intent.ANSWER, new Found(Slot.CHOOSE, Answer.of(key), Provenance.TAPPED, null));
    }

    @Test
    void later_keeps_the_draft_and_the_next_word_takes_it_up() {
        hear(Intent.PROBLEM, inferred(ISSUE, "遅い"));
        hear(Intent.LATER);
        assertThat(remarks).containsExactly(new Remark.Kept());
        assertThat(intake.next(policy)).isInstanceOf(Move.Wait.class);

        hear(Intent.GREETING);
        assertThat(remarks).contains(new Remark.Resumed());
        assertThat(asks()).startsWith(FREQUENCY);
    }

    @Test
    void cancelling_asks_first() {
        hear(Intent.PROBLEM, inferred(ISSUE, "遅い"));
        hear(Intent.CANCEL);
        assertThat(asks()).containsExactly(Slot.CONFIRM);

        hear(Intent.ANSWER, said(Slot.CONFIRM, "no"));
        assertThat(value(ISSUE)).isEqualTo("遅い");

        hear(Intent.CANCEL);
        hear(Intent.ANSWER, said(Slot.CONFIRM, "yes"));
        assertThat(intake.request().blank()).isTrue();
        assertThat(remarks).containsExactly(new Remark.Cancelled());
    }

    @Test
    void starting_over_welcomes_again() {
        hear(Intent.PROBLEM, inferred(ISSUE, "遅い"));
        hear(Intent.RESTART);
        hear(Intent.ANSWER, said(Slot.CONFIRM, "yes"));

        assertThat(intake.next(policy)).isInstanceOf(Move.Welcome.class);
    }

    /** #8. */
    @Test
    void a_person_takes_over_what_is_known_after_a_yes() {
        hear(Intent.HUMAN);
        assertThat(asks()).containsExactly(Slot.CONFIRM);

        hear(Intent.ANSWER, said(Slot.CONFIRM, "yes"));
        assertThat(asks()).containsExactly(PHONE);
        assertThat(remarks).containsExactly(new Remark.BeforeHandOver());

        hear(Intent.SKIP);
        assertThat(intake.next(policy)).isInstanceOf(Move.HandOver.class);
        assertThat(intake.request().humanWanted()).isTrue();
    }

    @Test
    void switching_the_language_keeps_the_question() {
        hear(Intent.PROBLEM, inferred(ISSUE, "遅い"));
        hear(Intent.LANGUAGE);

        assertThat(intake.language()).isEqualTo(Language.EN);
        assertThat(asks()).startsWith(FREQUENCY);
    }

    @Test
    void a_skip_leaves_out_only_what_was_not_answered_beside_it() {
        hear(Intent.PROBLEM, inferred(ISSUE, "遅い"), said(FREQUENCY, "毎回"), said(COUNT, "3"));
        assertThat(asks()).contains(IMPACT, Fact.IMPACT_PARTIAL.slot());
        hear(Intent.SKIP, said(Fact.IMPACT_PARTIAL.slot(), "yes"));

        assertThat(intake.request().facts().truth(Fact.IMPACT_PARTIAL)).isEqualTo(Truth.YES);
        assertThat(intake.request().answers().of(IMPACT).map(Answered::answer)).contains(Answer.SKIPPED);
    }
}
