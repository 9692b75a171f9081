package dev.uketsuke.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.conversation.Utterance.Action;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.ticket.Act;
import dev.uketsuke.ticket.Consent;
import dev.uketsuke.ticket.Followed;
import dev.uketsuke.ticket.Status;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said to a tap on a card about a request that went on or was closed in the meantime. */
class TicketTapsTest {
    private static final String NUMBER = "REQ-2026-000001";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "JA | CONSENT | YES | CLOSED | GIVEN | すでに終了しています。続きがありましたら「再開」",
                "EN | CONSENT | YES | CLOSED | GIVEN | has been closed already. If anything is left, write \"reopen\"",
                "JA | SOLVED  | NO  | SOLVED | GIVEN | すでにご同意いただいています",
                "EN | SOLVED  | NO  | SOLVED | GIVEN | You have already agreed to close",
                "JA | CONSENT | YES | OPEN   | NONE  | 終了の確認は不要になりました。引き続き対応しております",
                "EN | CONSENT | YES | OPEN   | NONE  | no longer ask whether to close it",
                "JA | RELEASE | YES | OPEN   | NONE  | 重大度の変更は、もうお尋ねしていません。いまの重大度は B です",
                "EN | RELEASE | YES | OPEN   | NONE  | no longer ask about the severity",
                "JA | RELEASE | YES | CLOSED | GIVEN | すでに終了しています",
                "EN | RELEASE | YES | CLOSED | GIVEN | has been closed already",
                "JA | REOPEN  | YES | OPEN   | NONE  | 再開されており、対応を続けています",
                "EN | REOPEN  | NO  | OPEN   | NONE  | has been reopened, and we are working on it",
                "JA | SURVEY  | ANSWER | OPEN | NONE | 再開されており",
                "EN | SURVEY  | ANSWER | OPEN | NONE | has been reopened",
            })
    void it_says_what_became_of_the_request_and_does_nothing(
            Language language, TicketCard.Kind kind, Action action, Status status, Consent consent, String told) {
        var outcome = taps(language, kind, action, Map.of(TicketCard.SCORE, "5"), status, consent);

        assertThat(outcome.acts()).isEmpty();
        assertThat(outcome.messages())
                .singleElement()
                .satisfies(message -> assertThat(message.text()).contains(told, NUMBER));
    }

    @ParameterizedTest
    @CsvSource({"JA, いただいた内容は記録しました。再開なさいますか", "EN, I have kept what you wrote. Shall it be reopened?"})
    void an_answer_to_the_agent_of_a_closed_request_is_kept_and_reopening_is_offered(Language language, String told) {
        var outcome = taps(
                language,
                TicketCard.Kind.QUESTION,
                Action.ANSWER,
                Map.of(TicketCard.ANSWER, "KB5031455"),
                Status.CLOSED,
                Consent.GIVEN);

        assertThat(outcome.acts()).containsExactly(new TicketAct(NUMBER, new Act.Said("KB5031455", List.of())));
        assertThat(outcome.messages()).singleElement().satisfies(message -> {
            assertThat(message.text()).contains(told);
            assertThat(message.card()).contains(".reopen.");
        });
    }

    @Test
    void an_answer_while_it_is_open_reaches_the_agent() {
        var outcome = taps(
                Language.EN,
                TicketCard.Kind.QUESTION,
                Action.ANSWER,
                Map.of(TicketCard.ANSWER, "KB5031455"),
                Status.WAITING,
                Consent.NONE);

        assertThat(outcome.messages().getLast().text()).contains("passed it on");
    }

    @ParameterizedTest
    @CsvSource({"JA, CONSENT, 新しいお問い合わせ", "EN, RELEASE, a new request"})
    void reopening_is_offered_only_as_long_as_it_works(Language language, TicketCard.Kind kind, String told) {
        for (var days : List.of(13, 15)) {
            var ticket = Followeds.closed(
                    NUMBER, "Outlook", Duration.ofMinutes(1), Followeds.NOW.minus(Duration.ofDays(days)));
            var outcome = taps(language, kind, Action.YES, Map.of(), ticket);

            assertThat(outcome.messages().getLast().text().contains("再開")
                            || outcome.messages().getLast().text().contains("reopen"))
                    .isEqualTo(days < 14);
            assertThat(outcome.messages().getLast().text().contains(told)).isEqualTo(days > 14);
        }
    }

    private static Outcome taps(
            Language language,
            TicketCard.Kind kind,
            Action action,
            Map<Slot, String> values,
            Status status,
            Consent consent) {
        return taps(
                language,
                kind,
                action,
                values,
                Followeds.ticket(NUMBER, "Outlook", status, consent, Duration.ofMinutes(1)));
    }

    private static Outcome taps(
            Language language, TicketCard.Kind kind, Action action, Map<Slot, String> values, Followed ticket) {
        return Followeds.turn(
                language,
                new Utterance.Tapped(new TicketCard(NUMBER, kind, 7).id(), action, null, values),
                List.of(ticket));
    }
}
