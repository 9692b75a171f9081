package dev.uketsuke.ticket;

import static dev.uketsuke.ticket.ResponseClock.State.ANSWERED;
import static dev.uketsuke.ticket.ResponseClock.State.HELD;
import static dev.uketsuke.ticket.ResponseClock.State.RUNNING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.severity.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The clock of a request through its life, by a desk that is open from 9:00 to 17:30 in Tokyo. */
class TimekeeperTest {
    private static final Actor SUZUKI = Actor.agent("suzuki");
    private static final Actor REQUESTER = Actor.requester("r");
    private static final Act SAID = new Act.Said("その後いかがですか", List.of());
    private static final Act REPLIED = new Act.Replied("調べています", List.of());
    private static final Act MISSED = new Act.Contacted("phone", false);
    private static final Timekeeper KEEPER =
            new Timekeeper(Submissions.pack().policy().serviceLevels());
    private static final Life LIFE = new Life(Duration.ofDays(14));

    /** Severity B, submitted on Tuesday, 24 November at 10:15: promised by 14:15. */
    private Ticket ticket = opened(Submissions.japanese("c"));

    private static Ticket opened(Submission submission) {
        var document = new TicketWriter(submission, List.of()).write("REQ-2026-000001");
        var due = document.promise().due();
        return new Ticket(
                "REQ-2026-000001",
                "c",
                Standing.BEGINNING.by(KEEPER.beginning(document, submission.submittedAt())),
                due == null ? null : due.toInstant(),
                submission.submittedAt(),
                1,
                document);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse("2026-11-" + local).atZone(Submissions.TOKYO).toInstant();
    }

    private TimekeeperTest does(String local, Actor actor, Act act) {
        var now = at(local);
        var after = new Ticket(
                ticket.number(),
                ticket.conversationId(),
                LIFE.after(ticket.standing(), ticket.severity(), actor, act, now),
                ticket.dueAt(),
                ticket.createdAt(),
                ticket.version() + 1,
                act instanceof Act.SeverityChanged(var to, var _)
                        ? ticket.document().at(to)
                        : ticket.document());
        ticket = KEEPER.after(ticket, after, act, now);
        return this;
    }

    private ResponseClock clock() {
        return ticket.standing().clock();
    }

    /** #44, #45 */
    @Test
    void it_runs_from_the_submission_to_the_promised_first_response_and_warns_at_three_quarters() {
        assertThat(clock().state()).isEqualTo(RUNNING);
        assertThat(clock().soonAt()).isEqualTo(at("24T13:15"));
        assertThat(clock().dueAt()).isEqualTo(at("24T14:15")).isEqualTo(ticket.dueAt());
    }

    @Test
    void a_word_to_the_requester_ends_it_and_their_next_word_begins_another_one() {
        does("24T11:00", SUZUKI, REPLIED);
        assertThat(clock().state()).isEqualTo(ANSWERED);
        assertThat(clock().dueAt()).isNull();

        does("24T15:00", REQUESTER, SAID);

        assertThat(clock().state()).isEqualTo(RUNNING);
        assertThat(clock().dueAt()).isEqualTo(at("25T10:30"));
        assertThat(ticket.dueAt()).as("the promise").isEqualTo(at("24T14:15"));
    }

    @Test
    void nothing_counts_while_the_requester_is_waited_for() {
        does("24T11:00", SUZUKI, new Act.Asked("いつからですか"));
        assertThat(clock().state()).isEqualTo(ANSWERED);

        does("26T16:30", REQUESTER, SAID);

        assertThat(clock().dueAt()).isEqualTo(at("27T12:00"));
    }

    @Test
    void more_words_of_the_requester_do_not_begin_it_anew() {
        does("24T11:00", SUZUKI, REPLIED).does("24T12:00", REQUESTER, SAID).does("24T13:00", REQUESTER, SAID);

        assertThat(clock().since()).isEqualTo(at("24T12:00"));
    }

    /** #45: support has not begun by a call that nobody answers. */
    @Test
    void a_call_in_vain_is_no_first_response_but_holds_the_promise_until_the_requester_is_heard() {
        does("24T11:15", SUZUKI, MISSED);
        assertThat(ticket.standing().respondedAt()).isNull();
        assertThat(clock().state()).isEqualTo(HELD);

        does("24T17:00", SUZUKI, MISSED).does("25T10:00", REQUESTER, SAID);

        assertThat(clock().state()).isEqualTo(RUNNING);
        assertThat(clock().dueAt()).isEqualTo(at("25T13:00")).isEqualTo(ticket.dueAt());
        assertThat(clock().soonAt()).isEqualTo(at("25T12:00"));
    }

    @Test
    void what_was_late_when_it_was_held_is_late_when_it_goes_on() {
        does("24T15:15", SUZUKI, MISSED).does("25T10:00", REQUESTER, SAID);

        assertThat(clock().dueAt()).isEqualTo(at("24T17:30"));
        assertThat(Objects.requireNonNull(clock().dueAt())).isBefore(at("25T10:00"));
    }

    @Test
    void a_call_that_reaches_them_answers_and_so_does_a_word_in_the_chat_after_one_in_vain() {
        does("24T11:00", SUZUKI, MISSED).does("24T11:30", SUZUKI, new Act.Contacted("phone", true));
        assertThat(clock().state()).isEqualTo(ANSWERED);
        assertThat(ticket.standing().respondedAt()).isEqualTo(at("24T11:30"));

        does("24T12:00", REQUESTER, SAID)
                .does("24T13:00", SUZUKI, MISSED)
                .does("24T13:30", SUZUKI, new Act.Replied("お電話しました", List.of()));
        assertThat(clock().state()).isEqualTo(ANSWERED);
    }

    @Test
    void whoever_gives_a_request_back_after_a_call_in_vain_lets_it_count_again() {
        does("24T11:15", SUZUKI, MISSED).does("24T12:15", SUZUKI, new Act.Released("不在"));

        assertThat(clock().state()).isEqualTo(RUNNING);
        assertThat(clock().dueAt()).isEqualTo(at("24T15:15"));
    }

    @Test
    void what_the_requester_does_not_hear_changes_nothing() {
        var before = clock();
        does("24T11:00", SUZUKI, new Act.Claimed())
                .does("24T11:10", SUZUKI, new Act.Noted("調査中"))
                .does("24T11:20", SUZUKI, new Act.Filed("2411180040001234", at("24T11:00")))
                .does("24T11:30", SUZUKI, new Act.Reassigned("kim", "ログ待ち"));

        assertThat(clock()).isEqualTo(before);
    }

    @Test
    void a_lower_severity_does_not_put_off_the_promise_but_gives_later_words_more_time() {
        does("24T10:30", SUZUKI, new Act.SeverityChanged(Level.C, "回避できているため"));
        assertThat(clock().dueAt()).isEqualTo(at("24T14:15"));

        does("24T11:00", SUZUKI, REPLIED).does("25T09:00", REQUESTER, SAID);
        assertThat(clock().dueAt()).isEqualTo(at("25T17:00"));
    }

    @Test
    void severity_a_counts_day_and_night() {
        ticket = opened(Submissions.english("c"));
        does("24T10:30", SUZUKI, REPLIED).does("28T23:00", REQUESTER, SAID);

        assertThat(clock().dueAt()).isEqualTo(at("29T00:00"));
    }

    /** #50 */
    @Test
    void without_a_promise_it_is_known_who_waits_and_nothing_is_due() {
        var submission = Submissions.japanese("c");
        ticket = opened(
                Submissions.submission("c", submission.language(), Submissions.withoutPlan(submission.request())));

        assertThat(clock().state()).isEqualTo(RUNNING);
        assertThat(clock().dueAt()).isNull();
        assertThat(clock().soonAt()).isNull();
    }

    @Test
    void a_request_that_may_be_closed_or_is_closed_owes_no_word_until_it_is_opened_again() {
        does("24T11:00", SUZUKI, new Act.ConsentAsked("")).does("24T12:00", REQUESTER, new Act.Consented(null));
        assertThat(clock().state()).isEqualTo(ANSWERED);
        does("24T12:10", REQUESTER, SAID).does("24T12:30", SUZUKI, new Act.Closed());
        assertThat(clock().state()).isEqualTo(ANSWERED);

        does("25T09:00", REQUESTER, new Act.Reopened("再発"));

        assertThat(clock().dueAt()).isEqualTo(at("25T13:00"));
    }
}
