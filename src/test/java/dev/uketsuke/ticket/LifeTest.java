package dev.uketsuke.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.uketsuke.severity.Level;
import dev.uketsuke.ticket.ActRefusedException.Reason;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class LifeTest {
    private static final Instant NOW = Instant.parse("2026-11-24T00:30:00Z");
    private static final Duration DAY = Duration.ofDays(1);
    private static final Actor SUZUKI = Actor.agent("suzuki");
    private static final Actor KIM = Actor.agent("kim");
    private static final Actor REQUESTER = Actor.requester("r");
    private static final Life LIFE = new Life(Duration.ofDays(14));

    private Standing standing = Standing.BEGINNING;
    private Level severity = Level.B;
    private Instant now = NOW;

    private LifeTest does(Actor actor, Act act) {
        standing = LIFE.after(standing, severity, actor, act, now);
        return this;
    }

    private LifeTest later(Duration by) {
        now = now.plus(by);
        return this;
    }

    private void refuses(Actor actor, Act act, Reason reason) {
        var before = standing;
        assertThatThrownBy(() -> does(actor, act))
                .isInstanceOfSatisfying(
                        ActRefusedException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
        assertThat(standing).isEqualTo(before);
    }

    @Test
    void whoever_speaks_to_the_requester_works_the_request_and_is_the_first_response() {
        does(SUZUKI, new Act.Replied("hello", List.of()));

        assertThat(standing.owner()).isEqualTo("suzuki");
        assertThat(standing.status()).isEqualTo(Status.OPEN);
        assertThat(standing.respondedAt()).isEqualTo(NOW);
    }

    @Test
    void a_request_is_worked_by_one_agent_at_a_time() {
        does(SUZUKI, new Act.Claimed());

        refuses(KIM, new Act.Claimed(), Reason.ANOTHERS);
        refuses(KIM, new Act.Replied("hello", List.of()), Reason.ANOTHERS);
        does(KIM, new Act.Noted("seen")).does(KIM, new Act.Reassigned("kim", "waits for logs"));
        assertThat(standing.owner()).isEqualTo("kim");
    }

    /** #83, #84 */
    @Test
    void it_is_closed_by_the_agent_and_only_with_consent() {
        does(SUZUKI, new Act.Claimed());

        refuses(SUZUKI, new Act.Closed(), Reason.NO_CONSENT);
        does(SUZUKI, new Act.ConsentAsked(""));
        refuses(SUZUKI, new Act.Closed(), Reason.NO_CONSENT);
        does(REQUESTER, new Act.Consented("by-desk"));
        assertThat(standing.status()).isEqualTo(Status.SOLVED);
        does(SUZUKI, new Act.Closed());
        assertThat(standing.closed()).isTrue();
    }

    @Test
    void what_was_agreed_to_is_not_taken_back_by_an_older_question_or_a_word_more() {
        severity = Level.A;
        does(SUZUKI, new Act.ReleaseProposed(Level.B))
                .does(SUZUKI, new Act.ConsentAsked(""))
                .does(REQUESTER, new Act.Consented("by-desk"));

        for (var act : List.of(new Act.ReleaseDeclined(), new Act.Solved(), new Act.Said("thank you", List.of()))) {
            does(REQUESTER, act);
            assertThat(standing.status()).as(act.toString()).isEqualTo(Status.SOLVED);
            assertThat(standing.consent()).as(act.toString()).isEqualTo(Consent.GIVEN);
        }

        does(SUZUKI, new Act.Closed());
    }

    @Test
    void an_answer_to_what_was_asked_after_a_consent_waits_for_the_agent() {
        for (var asked : List.of(new Act.Asked("Does it work on all PCs now?"), new Act.Contacted("phone", false))) {
            standing = Standing.BEGINNING;
            does(SUZUKI, new Act.ConsentAsked(""))
                    .does(REQUESTER, new Act.Consented("by-desk"))
                    .does(SUZUKI, asked);
            assertThat(standing.status()).as(asked.toString()).isEqualTo(Status.WAITING);

            does(REQUESTER, new Act.Said("On all but two", List.of()));
            assertThat(standing.status()).as(asked.toString()).isEqualTo(Status.OPEN);
        }
    }

    @Test
    void who_says_that_it_is_not_solved_after_all_takes_the_consent_back() {
        does(SUZUKI, new Act.ConsentAsked(""))
                .does(REQUESTER, new Act.Consented("by-desk"))
                .does(REQUESTER, new Act.Declined());

        assertThat(standing.status()).isEqualTo(Status.OPEN);
        refuses(SUZUKI, new Act.Closed(), Reason.NO_CONSENT);
    }

    /** #85 */
    @Test
    void without_an_answer_it_is_closed_after_three_contacts_and_a_notice_that_has_run_out() {
        var in12Days = NOW.plus(Duration.ofDays(12));
        does(SUZUKI, new Act.Replied("?", List.of())).later(DAY).does(SUZUKI, new Act.Contacted("phone", false));
        refuses(SUZUKI, new Act.CloseAnnounced(in12Days), Reason.NOT_ASKED_OFTEN);

        later(DAY).does(SUZUKI, new Act.ConsentAsked("")).does(SUZUKI, new Act.CloseAnnounced(in12Days));
        refuses(SUZUKI, new Act.Closed(), Reason.NO_CONSENT);
        now = in12Days;
        does(SUZUKI, new Act.Closed());

        assertThat(standing.closed()).isTrue();
    }

    /** #85 */
    @Test
    void any_word_of_the_requester_takes_back_what_was_announced_in_their_silence() {
        does(SUZUKI, new Act.Replied("?", List.of()))
                .later(DAY)
                .does(SUZUKI, new Act.Contacted("phone", false))
                .later(DAY)
                .does(SUZUKI, new Act.Contacted("phone", false))
                .does(SUZUKI, new Act.CloseAnnounced(NOW))
                .does(REQUESTER, new Act.Said("we are still here", List.of()));

        assertThat(standing.unanswered()).isZero();
        refuses(SUZUKI, new Act.Closed(), Reason.NO_CONSENT);
    }

    /** #85 */
    @Test
    void what_is_said_within_an_hour_is_one_contact() {
        does(SUZUKI, new Act.Replied("Please try this.", List.of()))
                .later(Duration.ofMinutes(1))
                .does(SUZUKI, new Act.Asked("Does it help?"))
                .later(Duration.ofMinutes(59))
                .does(SUZUKI, new Act.Contacted("phone", false));
        assertThat(standing.unanswered()).isEqualTo(1);

        later(Duration.ofHours(1)).does(SUZUKI, new Act.Asked("And now?"));
        assertThat(standing.unanswered()).isEqualTo(2);
    }

    /** #85 */
    @Test
    void what_follows_a_word_of_the_requester_is_a_contact_of_its_own() {
        does(SUZUKI, new Act.Replied("Please try this.", List.of()))
                .does(REQUESTER, new Act.Said("I will", List.of()))
                .does(SUZUKI, new Act.Asked("Does it help?"));

        assertThat(standing.unanswered()).isEqualTo(1);
    }

    /** #58 */
    @Test
    void severity_a_ends_in_agreement_only() {
        severity = Level.A;
        does(SUZUKI, new Act.Claimed());
        refuses(SUZUKI, new Act.SeverityChanged(Level.B, "recovered"), Reason.RELEASE_IS_AGREED);
        refuses(REQUESTER, new Act.ReleaseAgreed(), Reason.NOTHING_PROPOSED);

        does(SUZUKI, new Act.ReleaseProposed(Level.B));
        assertThat(standing.release()).isEqualTo(Level.B);
        does(REQUESTER, new Act.ReleaseAgreed());
        assertThat(standing.release()).isNull();
    }

    /** #59 */
    @Test
    void an_open_request_is_never_raised_to_a_in_place() {
        refuses(SUZUKI, new Act.SeverityChanged(Level.A, "worse"), Reason.RAISE_IS_NEW);
        refuses(SUZUKI, new Act.ReleaseProposed(Level.C), Reason.NOT_A);
    }

    @Test
    void the_requester_opens_a_closed_request_again_within_two_weeks_and_an_agent_at_any_time() {
        closed();
        now = NOW.plus(Duration.ofDays(15));

        refuses(REQUESTER, new Act.Reopened("again"), Reason.TOO_LATE);
        refuses(SUZUKI, new Act.Replied("hello", List.of()), Reason.CLOSED);
        does(SUZUKI, new Act.Reopened(""));

        assertThat(standing.status()).isEqualTo(Status.OPEN);
        assertThat(standing.consent()).isEqualTo(Consent.NONE);
        refuses(SUZUKI, new Act.Closed(), Reason.NO_CONSENT);
    }

    @Test
    void a_duplicate_is_closed_without_consent_by_whoever_works_it_and_opened_again_as_it_was() {
        does(KIM, new Act.Claimed());
        refuses(SUZUKI, new Act.Merged("REQ-2026-000001"), Reason.ANOTHERS);

        does(KIM, new Act.Merged("REQ-2026-000001"));
        assertThat(standing.closed()).isTrue();
        assertThat(standing.mergedInto()).isEqualTo("REQ-2026-000001");
        refuses(KIM, new Act.Merged("REQ-2026-000001"), Reason.CLOSED);

        does(REQUESTER, new Act.Reopened("something else"));
        assertThat(standing.mergedInto()).isNull();
        assertThat(standing.status()).isEqualTo(Status.OPEN);
    }

    @Test
    void naming_a_related_request_is_no_word_to_or_from_the_requester() {
        does(SUZUKI, new Act.Asked("?")).does(KIM, new Act.Linked("REQ-2026-000001"));

        assertThat(standing.owner()).isEqualTo("suzuki");
        assertThat(standing.unanswered()).isEqualTo(1);
        assertThat(standing.status()).isEqualTo(Status.WAITING);
    }

    /** #86 */
    @Test
    void the_handling_is_rated_after_the_close() {
        refuses(REQUESTER, new Act.Rated(5, ""), Reason.NOT_CLOSED);
        closed();

        does(REQUESTER, new Act.Rated(4, "fast"));

        assertThat(standing.score()).isEqualTo(4);
    }

    private void closed() {
        does(SUZUKI, new Act.Claimed())
                .does(REQUESTER, new Act.Solved())
                .does(REQUESTER, new Act.Consented(null))
                .does(SUZUKI, new Act.Closed());
    }
}
