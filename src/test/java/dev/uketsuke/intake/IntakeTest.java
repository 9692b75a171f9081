package dev.uketsuke.intake;

import static dev.uketsuke.intake.SmallPolicy.CONSENT;
import static dev.uketsuke.intake.SmallPolicy.COUNT;
import static dev.uketsuke.intake.SmallPolicy.FREQUENCY;
import static dev.uketsuke.intake.SmallPolicy.IMPACT;
import static dev.uketsuke.intake.SmallPolicy.ISSUE;
import static dev.uketsuke.intake.SmallPolicy.PHONE;
import static dev.uketsuke.intake.SmallPolicy.PRODUCT;
import static dev.uketsuke.intake.SmallPolicy.REQUEST_TYPE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Answered;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.dialog.Truth;
import dev.uketsuke.severity.Fact;
import dev.uketsuke.severity.Level;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IntakeTest extends SmallTalk {
    /** #6. */
    @Test
    void welcomes_first() {
        assertThat(intake.next(policy)).isInstanceOf(Move.Welcome.class);
    }

    @Test
    void works_on_the_first_message_and_asks_only_what_is_missing() {
        hear(Intent.PROBLEM, inferred(ISSUE, "Outlook が起動しない"), inferred(COUNT, "30"));

        assertThat(value(REQUEST_TYPE)).isEqualTo("trouble");
        assertThat(remarks).containsExactly(new Remark.Understood(List.of(ISSUE, COUNT)));
        assertThat(asks()).startsWith(FREQUENCY).doesNotContain(ISSUE, COUNT, REQUEST_TYPE);
    }

    @Test
    void brings_presets_and_the_language_with_the_first_message() {
        hear(Intent.PROBLEM, inferred(ISSUE, "動かない"));

        assertThat(intake.request().answers().of(PRODUCT).orElseThrow().provenance())
                .isEqualTo(Provenance.PREFILLED);
    }

    /** #19. */
    @Test
    void a_question_is_not_asked_what_belongs_to_trouble() {
        hear(Intent.QUESTION, inferred(ISSUE, "一覧を CSV で出したい"));

        assertThat(asks()).containsExactly(PHONE);
    }

    @Test
    void asks_a_request_type_that_cannot_be_told() {
        hear(Intent.ANSWER, inferred(ISSUE, "ライセンス"));

        assertThat(asks()).startsWith(REQUEST_TYPE).doesNotContain(FREQUENCY);
    }

    @Test
    void facts_of_the_severity_are_put_with_the_impact() {
        hear(Intent.PROBLEM, inferred(ISSUE, "遅い"), said(FREQUENCY, "毎回"), inferred(COUNT, "3"));

        assertThat(asks()).containsExactly(IMPACT, Fact.BUSINESS_STOPPED.slot(), Fact.IMPACT_PARTIAL.slot(), PHONE);
    }

    @Test
    void what_could_make_it_severity_a_is_asked_with_the_first_details_and_topics_share_a_card_while_they_fit() {
        hear(Intent.PROBLEM, inferred(ISSUE, "遅い"));

        assertThat(asks())
                .containsExactly(FREQUENCY, Fact.BUSINESS_STOPPED.slot(), COUNT, IMPACT, Fact.IMPACT_PARTIAL.slot());
    }

    @Test
    void when_business_has_stopped_what_decides_between_a_and_b_comes_first() {
        hear(Intent.PROBLEM, inferred(ISSUE, "全部止まった"), inferred(Fact.BUSINESS_STOPPED.slot(), "yes"));

        assertThat(asks())
                .contains(Fact.ONGOING.slot(), Fact.ROLLBACK_SOLVES.slot(), Fact.PHONE_24X7.slot(), PHONE)
                .doesNotContain(FREQUENCY, Fact.IMPACT_PARTIAL.slot());
    }

    @Test
    void severity_a_goes_straight_to_the_review() {
        severityA();

        assertThat(intake.next(policy)).isInstanceOf(Move.Review.class);
        assertThat(intake.request().level(policy)).isEqualTo(Level.A);
    }

    @Test
    void a_guess_never_replaces_what_was_answered_on_purpose() {
        hear(Intent.PROBLEM, inferred(ISSUE, "遅い"), said(COUNT, "30"));
        hear(Intent.ANSWER, inferred(COUNT, "3"), said(FREQUENCY, "毎回"));

        assertThat(value(COUNT)).isEqualTo("30");
    }

    @Test
    void a_correction_replaces_it_and_is_said() {
        hear(Intent.PROBLEM, inferred(ISSUE, "遅い"), said(COUNT, "30"));
        hear(Intent.CORRECT, inferred(COUNT, "50"));

        assertThat(value(COUNT)).isEqualTo("50");
        assertThat(remarks).containsExactly(new Remark.Changed(COUNT, Answer.of("30"), Answer.of("50")));
    }

    @Test
    void an_empty_field_does_not_erase_a_value() {
        hear(Intent.PROBLEM, inferred(ISSUE, "遅い"), said(COUNT, "30"));
        hear(Intent.ANSWER, new Found(COUNT, Answer.SKIPPED, Provenance.TAPPED, null));

        assertThat(value(COUNT)).isEqualTo("30");
    }

    /** #32. */
    @Test
    void unknown_and_skipped_are_answers_and_are_not_asked_again() {
        hear(Intent.PROBLEM, inferred(ISSUE, "遅い"));
        hear(Intent.ANSWER, new Found(FREQUENCY, Answer.UNKNOWN, Provenance.SAID, "不明"));
        hear(Intent.SKIP);

        assertThat(intake.request().answers().of(COUNT).map(Answered::answer)).contains(Answer.SKIPPED);
        assertThat(asks()).doesNotContain(FREQUENCY, COUNT);
    }

    @Test
    void back_asks_the_prompt_before_again_and_then_goes_on() {
        hear(Intent.PROBLEM, inferred(ISSUE, "遅い"));
        hear(Intent.ANSWER, said(FREQUENCY, "毎回"));
        hear(Intent.BACK);
        assertThat(asks()).startsWith(FREQUENCY);

        hear(Intent.ANSWER, said(FREQUENCY, "一度だけ"));
        assertThat(value(FREQUENCY)).isEqualTo("一度だけ");
        assertThat(asks()).startsWith(COUNT);
    }

    @Test
    void back_at_the_start_says_so() {
        hear(Intent.BACK);

        assertThat(remarks).containsExactly(new Remark.NothingToGoBackTo());
    }

    @Test
    void an_invalid_value_is_explained_and_asked_again() {
        hear(Intent.PROBLEM, inferred(ISSUE, "遅い"), said(FREQUENCY, "毎回"));
        var invalid = new Rejected(COUNT, "たくさん", Rejected.Reason.COUNT);
        hear(new Reading(Intent.ANSWER, 1, null, List.of(), List.of(invalid), List.of(), "たくさん"));

        assertThat(remarks).containsExactly(new Remark.Invalid(invalid));
        assertThat(asks()).startsWith(COUNT);
    }

    /** #3. */
    @Test
    void after_two_vain_attempts_the_ways_out_are_offered() {
        hear(Intent.PROBLEM, inferred(ISSUE, "遅い"));
        hear(Intent.ANSWER);
        hear(Intent.ANSWER);
        assertThat(asks()).as("one at a time once a reply was not made out").containsExactly(FREQUENCY);
        hear(Intent.ANSWER);
        assertThat(asks()).containsExactly(Slot.CHOOSE);

        hear(Intent.ANSWER, said(Slot.CHOOSE, Choices.SKIP));
        assertThat(asks()).doesNotContain(FREQUENCY).contains(COUNT);
    }

    @ParameterizedTest
    @EnumSource(names = {"HELP", "BACK", "SKIP", "LATER", "CANCEL", "RESTART", "HUMAN", "LANGUAGE"})
    void what_is_said_beside_a_wish_for_something_else_is_kept(Intent wish) {
        hear(Intent.PROBLEM, inferred(ISSUE, "遅い"));
        hear(wish, said(COUNT, "30"), said(Fact.IMPACT_PARTIAL.slot(), "yes"));

        assertThat(value(COUNT)).isEqualTo("30");
        assertThat(intake.request().facts().truth(Fact.IMPACT_PARTIAL)).isEqualTo(Truth.YES);
    }

    /** #3, #89. */
    @Test
    void feedback_is_shown_its_way_and_may_be_filed_all_the_same() {
        hear(Intent.FEATURE, inferred(ISSUE, "CSV 出力がほしい"));
        assertThat(remarks).contains(new Remark.FeedbackRoute());
        assertThat(asks()).containsExactly(Slot.CHOOSE);

        hear(Intent.ANSWER, said(Slot.CHOOSE, Choices.FILE_ANYWAY));
        assertThat(asks()).containsExactly(PHONE);
    }

    /** #68: who does not consent submits all the same. */
    @Test
    void the_review_asks_for_the_consent_and_submits_once() {
        review();
        assertThat(asks()).containsExactly(Slot.REVIEW, Slot.SEVERITY, CONSENT);

        hear(Intent.ANSWER, said(CONSENT, "no"), said(Slot.REVIEW, "submit"));
        assertThat(intake.next(policy)).isInstanceOf(Move.HandOver.class);
    }

    @Test
    void submitting_early_leaves_out_the_rest_and_shows_the_review_first() {
        hear(Intent.PROBLEM, inferred(ISSUE, "遅い"));
        hear(Intent.ANSWER, said(Slot.REVIEW, "submit"));

        assertThat(asks()).contains(Slot.REVIEW);
        assertThat(intake.request().answers().of(COUNT).map(Answered::answer)).contains(Answer.SKIPPED);
    }

    @Test
    void back_in_the_middle_of_a_prompt_asks_all_of_it_again() {
        hear(Intent.PROBLEM, inferred(ISSUE, "遅い"), said(FREQUENCY, "毎回"), said(COUNT, "3"));
        hear(Intent.ANSWER, said(IMPACT, "少し"));
        hear(Intent.BACK);

        assertThat(asks()).contains(IMPACT, Fact.BUSINESS_STOPPED.slot());
    }

    /** #43. */
    @Test
    void the_requester_may_choose_another_severity() {
        review();
        hear(Intent.ANSWER, said(Slot.SEVERITY, "B"));

        assertThat(intake.request().level(policy)).isEqualTo(Level.B);
        assertThat(remarks).contains(new Remark.Changed(Slot.SEVERITY, Answer.of("C"), Answer.of("B")));
        assertThat(intake.next(policy)).isInstanceOf(Move.Review.class);
    }

    /** #57, C2. */
    @Test
    void choosing_a_asks_for_the_commitment_and_without_it_falls_back() {
        review();
        hear(Intent.ANSWER, said(Slot.SEVERITY, "A"));
        assertThat(asks()).containsExactly(Fact.PHONE_24X7.slot());

        hear(Intent.ANSWER, said(Fact.PHONE_24X7.slot(), "no"));
        assertThat(intake.request().level(policy)).isNotEqualTo(Level.A);
    }

    @Test
    void severity_a_does_not_go_off_while_nobody_promised_to_answer_the_phone() {
        review();
        hear(Intent.ANSWER, said(Slot.SEVERITY, "A"));
        hear(Intent.ANSWER, new Found(Fact.PHONE_24X7.slot(), Answer.UNKNOWN, Provenance.SAID, "わかりません"));
        hear(Intent.ANSWER, said(PHONE, "+81312345678"));
        hear(Intent.ANSWER, said(Slot.REVIEW, "submit"));

        assertThat(intake.next(policy)).isNotInstanceOf(Move.HandOver.class);
        assertThat(asks()).contains(Fact.PHONE_24X7.slot());

        hear(Intent.ANSWER, said(Fact.PHONE_24X7.slot(), "yes"));
        hear(Intent.ANSWER, said(Slot.REVIEW, "submit"));
        assertThat(intake.next(policy)).isInstanceOf(Move.HandOver.class);
    }

    @Test
    void a_row_of_the_review_can_be_changed_and_leads_back_to_it() {
        review();
        hear(new Reading(Intent.CORRECT, 1, COUNT, List.of(), List.of(), List.of(), ""));
        assertThat(asks()).containsExactly(COUNT);

        hear(Intent.ANSWER, said(COUNT, "31"));
        assertThat(intake.next(policy)).isInstanceOf(Move.Review.class);
        assertThat(value(COUNT)).isEqualTo("31");
    }

    @Test
    void what_is_written_after_the_hand_over_is_with_the_agents_and_another_problem_starts_anew() {
        review();
        hear(Intent.ANSWER, said(Slot.REVIEW, "submit"));
        intake = intake.handedOver(0, "REQ-2026-000001");

        hear(Intent.PROBLEM, inferred(ISSUE, "追加です"));
        assertThat(remarks).containsExactly(new Remark.WithTheAgents("REQ-2026-000001"));

        hear(Intent.ANOTHER);
        assertThat(intake.requests()).hasSize(2);
        assertThat(intake.next(policy)).isInstanceOf(Move.Welcome.class);
    }

    /** #18. */
    @Test
    void keeps_the_words_as_they_were_said() {
        hear(new Reading(
                Intent.PROBLEM, 1, null, List.of(inferred(ISSUE, "遅い")), List.of(), List.of(), "お世話になります。遅いです。"));

        assertThat(intake.request().words()).containsExactly("お世話になります。遅いです。");
    }
}
