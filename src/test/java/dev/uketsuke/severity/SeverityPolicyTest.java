package dev.uketsuke.severity;

import static dev.uketsuke.dialog.Truth.NO;
import static dev.uketsuke.dialog.Truth.UNKNOWN;
import static dev.uketsuke.dialog.Truth.YES;
import static dev.uketsuke.severity.Fact.BUSINESS_STOPPED;
import static dev.uketsuke.severity.Fact.IMPACT_MINOR;
import static dev.uketsuke.severity.Fact.IMPACT_PARTIAL;
import static dev.uketsuke.severity.Fact.ONGOING;
import static dev.uketsuke.severity.Fact.PHONE_24X7;
import static dev.uketsuke.severity.Fact.ROLLBACK_SOLVES;
import static dev.uketsuke.severity.Fact.SCHEDULE_ONLY;
import static dev.uketsuke.severity.SeverityCriteria.POLICY;
import static dev.uketsuke.severity.SeverityCriteria.facts;
import static dev.uketsuke.severity.SeverityCriteria.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Truth;
import dev.uketsuke.severity.Suggestion.Finding;
import org.junit.jupiter.api.Test;

class SeverityPolicyTest {
    private static final Facts STOPPED_NOW_AND_REACHABLE =
            facts(BUSINESS_STOPPED, YES, ONGOING, YES, PHONE_24X7, YES, ROLLBACK_SOLVES, NO);

    /** #52. */
    @Test
    void stopped_business_that_no_rollback_clears_with_someone_on_the_phone_is_a() {
        var suggestion = POLICY.suggest(STOPPED_NOW_AND_REACHABLE, true);

        assertThat(suggestion.level()).isEqualTo(Level.A);
        assertThat(suggestion.ask()).isEmpty();
        assertThat(suggestion.against(Level.A)).isEmpty();
    }

    @Test
    void stopped_business_alone_is_b_until_recovery_rollback_and_phone_are_known() {
        var suggestion = POLICY.suggest(facts(BUSINESS_STOPPED, YES), true);

        assertThat(suggestion.level()).isEqualTo(Level.B);
        assertThat(suggestion.ask()).containsExactly(ONGOING, ROLLBACK_SOLVES, PHONE_24X7, IMPACT_PARTIAL);
        assertThat(suggestion.askNow()).containsExactly(ONGOING, ROLLBACK_SOLVES, PHONE_24X7);
    }

    /** #54, C3. */
    @Test
    void what_has_recovered_is_never_a_and_c_when_nothing_is_affected_any_more() {
        var recovered = STOPPED_NOW_AND_REACHABLE.with(ONGOING, said(NO, "夜に復旧しています"));

        var suggestion = POLICY.suggest(recovered, true);

        assertThat(suggestion.level()).isEqualTo(Level.C);
        assertThat(suggestion.ask()).containsExactly(IMPACT_PARTIAL);
        assertThat(suggestion.askNow()).containsExactly(IMPACT_PARTIAL);
        assertThat(finding(suggestion, "X1").met()).isEqualTo(YES);
        assertThat(finding(suggestion, "X1").quote()).isEqualTo("夜に復旧しています");
    }

    @Test
    void what_has_recovered_with_something_still_affected_is_b() {
        var recovered = STOPPED_NOW_AND_REACHABLE
                .with(ONGOING, said(NO, "it works again"))
                .with(IMPACT_PARTIAL, said(YES, "two shops still offline"));

        assertThat(POLICY.suggest(recovered, true).level()).isEqualTo(Level.B);
    }

    /** #55, C4. */
    @Test
    void what_a_rollback_clears_is_b() {
        var suggestion =
                POLICY.suggest(STOPPED_NOW_AND_REACHABLE.with(ROLLBACK_SOLVES, said(YES, "監査に戻すと起動します")), true);

        assertThat(suggestion.level()).isEqualTo(Level.B);
        assertThat(suggestion.ask()).isEmpty();
        assertThat(suggestion.against(Level.A))
                .extracting(f -> f.criterion().id())
                .containsExactly("X2");
    }

    @Test
    void a_rollback_that_nobody_can_judge_keeps_it_at_b_and_is_not_asked_again() {
        var suggestion = POLICY.suggest(STOPPED_NOW_AND_REACHABLE.with(ROLLBACK_SOLVES, said(UNKNOWN, "分かりません")), true);

        assertThat(suggestion.level()).isEqualTo(Level.B);
        assertThat(suggestion.ask()).isEmpty();
        assertThat(suggestion.against(Level.A))
                .extracting(f -> f.criterion().id())
                .containsExactly("X2");
    }

    @Test
    void rollback_is_asked_before_a_is_suggested() {
        var suggestion = POLICY.suggest(STOPPED_NOW_AND_REACHABLE.without(ROLLBACK_SOLVES), true);

        assertThat(suggestion.level()).isEqualTo(Level.B);
        assertThat(suggestion.ask()).containsExactly(ROLLBACK_SOLVES);
    }

    @Test
    void recovery_is_asked_before_a_is_suggested() {
        var suggestion = POLICY.suggest(STOPPED_NOW_AND_REACHABLE.without(ONGOING), true);

        assertThat(suggestion.level()).isEqualTo(Level.B);
        assertThat(suggestion.askNow()).containsExactly(ONGOING);
    }

    /** #57, C2. */
    @Test
    void without_someone_on_the_phone_day_and_night_it_is_b() {
        assertThat(POLICY.suggest(STOPPED_NOW_AND_REACHABLE.with(PHONE_24X7, said(NO, "夜間は出られません")), true)
                        .level())
                .isEqualTo(Level.B);
    }

    /** #56. */
    @Test
    void a_delayed_project_is_not_a_and_only_its_impact_is_asked() {
        var suggestion = POLICY.suggest(facts(SCHEDULE_ONLY, YES), true);

        assertThat(suggestion.level()).isEqualTo(Level.C);
        assertThat(suggestion.ask()).containsExactly(IMPACT_PARTIAL);
        assertThat(finding(suggestion, "X3").met()).isEqualTo(YES);
        assertThat(finding(suggestion, "A1").met()).isEqualTo(NO);
    }

    @Test
    void stopped_business_rules_out_that_only_a_schedule_suffers() {
        var suggestion = POLICY.suggest(facts().with(BUSINESS_STOPPED, said(YES, "全店の会計が停止")), true);

        assertThat(finding(suggestion, "X3").met()).isEqualTo(NO);
        assertThat(finding(suggestion, "X3").quote()).isEqualTo("全店の会計が停止");
        assertThat(suggestion.ask()).doesNotContain(SCHEDULE_ONLY);
    }

    @Test
    void a_requester_who_says_that_only_a_schedule_suffers_is_taken_at_their_word() {
        assertThat(POLICY.suggest(STOPPED_NOW_AND_REACHABLE.with(SCHEDULE_ONLY, said(YES, "only the roll-out")), true)
                        .level())
                .isEqualTo(Level.B);
    }

    /** #48. */
    @Test
    void partial_impact_is_b_and_asks_nothing_more() {
        var suggestion = POLICY.suggest(facts().with(IMPACT_PARTIAL, said(YES, "見積もりの送付が遅れています")), true);

        assertThat(suggestion.level()).isEqualTo(Level.B);
        assertThat(suggestion.ask()).isEmpty();
        assertThat(finding(suggestion, "A1").met()).isEqualTo(NO);
        assertThat(finding(suggestion, "A1").quote()).isEqualTo("見積もりの送付が遅れています");
    }

    @Test
    void whoever_calls_the_impact_minor_is_not_asked_whether_it_is_more() {
        var suggestion = POLICY.suggest(facts(IMPACT_MINOR, YES), true);

        assertThat(suggestion.level()).isEqualTo(Level.C);
        assertThat(suggestion.ask()).isEmpty();
    }

    @Test
    void partial_weighs_more_than_minor() {
        assertThat(POLICY.suggest(facts(IMPACT_MINOR, YES, IMPACT_PARTIAL, YES), true)
                        .level())
                .isEqualTo(Level.B);
    }

    @Test
    void stopped_business_that_was_said_weighs_more_than_a_smaller_impact() {
        assertThat(POLICY.suggest(STOPPED_NOW_AND_REACHABLE.with(IMPACT_PARTIAL, said(YES, "partly")), true)
                        .level())
                .isEqualTo(Level.A);
    }

    @Test
    void trouble_with_nothing_stated_is_c_and_asks_about_the_impact_first() {
        var suggestion = POLICY.suggest(Facts.NONE, true);

        assertThat(suggestion.level()).isEqualTo(Level.C);
        assertThat(suggestion.ask())
                .containsExactly(BUSINESS_STOPPED, IMPACT_PARTIAL, ONGOING, ROLLBACK_SOLVES, PHONE_24X7);
        assertThat(suggestion.askNow()).containsExactly(BUSINESS_STOPPED, IMPACT_PARTIAL);
    }

    @Test
    void business_that_goes_on_is_not_asked_what_only_a_needs() {
        var suggestion = POLICY.suggest(facts(BUSINESS_STOPPED, NO), true);

        assertThat(suggestion.level()).isEqualTo(Level.C);
        assertThat(suggestion.ask()).containsExactly(IMPACT_PARTIAL);
    }

    @Test
    void a_question_without_impact_has_no_level_and_is_not_asked_for_one() {
        var suggestion = POLICY.suggest(Facts.NONE, false);

        assertThat(suggestion.level()).isNull();
        assertThat(suggestion.ask()).startsWith(BUSINESS_STOPPED).contains(IMPACT_MINOR);
        assertThat(suggestion.askNow()).isEmpty();
    }

    @Test
    void a_question_with_an_impact_has_a_level() {
        assertThat(POLICY.suggest(facts(IMPACT_MINOR, YES), false).level()).isEqualTo(Level.C);
        assertThat(POLICY.suggest(facts(IMPACT_PARTIAL, YES), false).level()).isEqualTo(Level.B);
    }

    @Test
    void does_not_know_is_an_answer_and_is_never_asked_again() {
        var suggestion = POLICY.suggest(facts(BUSINESS_STOPPED, UNKNOWN, IMPACT_PARTIAL, UNKNOWN), true);

        assertThat(suggestion.level()).isEqualTo(Level.C);
        assertThat(suggestion.ask()).isEmpty();
    }

    @Test
    void every_criterion_is_listed_in_its_order_with_its_state() {
        var suggestion = POLICY.suggest(facts(BUSINESS_STOPPED, YES), true);

        assertThat(suggestion.findings())
                .extracting(f -> f.criterion().id())
                .containsExactly("A1", "A2", "A3", "X1", "X2", "X3", "B1", "C1");
        assertThat(suggestion.findings())
                .extracting(Finding::met)
                .containsExactly(YES, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, NO, UNKNOWN, UNKNOWN);
    }

    @Test
    void what_would_make_it_an_a_is_what_is_not_met_or_unknown() {
        assertThat(POLICY.suggest(facts(BUSINESS_STOPPED, YES, ONGOING, YES), true)
                        .against(Level.A))
                .extracting(f -> f.criterion().id())
                .containsExactly("A3", "X2");
        assertThat(POLICY.suggest(facts(IMPACT_PARTIAL, YES), true).against(Level.B))
                .isEmpty();
    }

    @Test
    void a_level_whose_criteria_are_missing_is_never_reached_by_them() {
        var nothing = new SeverityPolicy(java.util.List.of(), java.util.Map.of());

        assertThat(nothing.suggest(STOPPED_NOW_AND_REACHABLE, true).level()).isEqualTo(Level.B);
    }

    private static Finding finding(Suggestion suggestion, String id) {
        return suggestion.findings().stream()
                .filter(finding -> finding.criterion().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_criterion_that_waits_for_a_no_is_met_by_a_no() {
        var x1 = finding(POLICY.suggest(facts(ONGOING, Truth.NO), true), "X1");

        assertThat(x1.met()).isEqualTo(YES);
        assertThat(x1.quote()).isNull();
    }
}
