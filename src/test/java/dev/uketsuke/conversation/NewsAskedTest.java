package dev.uketsuke.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.attachment.Attachment;
import dev.uketsuke.attachment.Scan;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.intake.Intake;
import dev.uketsuke.severity.Level;
import dev.uketsuke.ticket.Act;
import dev.uketsuke.ticket.Consent;
import dev.uketsuke.ticket.Contacts;
import dev.uketsuke.ticket.Followed;
import dev.uketsuke.ticket.ResponseClock;
import dev.uketsuke.ticket.Standing;
import dev.uketsuke.ticket.Status;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who asks how a request goes on is heard by its agent; who asks what requests there are is not. */
class NewsAskedTest {
    private static final Instant NOW = Talk.FRIDAY.toInstant();
    private static final Standing STANDING = new Standing(
            Status.OPEN,
            "suzuki",
            new Contacts(NOW, NOW, 0),
            Consent.NONE,
            null,
            null,
            null,
            null,
            null,
            ResponseClock.NONE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "問い合わせの状況を教えて",
                "REQ-2026-000001 の進捗はいかがですか",
                "status of my requests",
                "any update on REQ-2026-000001?",
                "How is my request doing?"
            })
    void how_it_goes_on(String text) {
        assertThat(TicketWords.newsWanted(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "問い合わせの一覧",
                "お問い合わせの履歴を見せて",
                "list my requests",
                "show me the status of all my tickets",
                "my tickets"
            })
    void what_there_is(String text) {
        assertThat(TicketWords.newsWanted(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {81, 4000})
    void a_long_message_is_no_short_wish(int length) {
        assertThat(TicketWords.newsWanted("status ".repeat(length).substring(0, length)))
                .isFalse();
    }

    @Test
    void of_two_that_are_open_the_one_that_is_named_hears_it() {
        assertThat(asked("any update on REQ-2026-000002?", open("REQ-2026-000001"), open("REQ-2026-000002")))
                .extracting(TicketAct::number)
                .containsExactly("REQ-2026-000002");
        assertThat(asked("any news?", open("REQ-2026-000001"), open("REQ-2026-000002")))
                .isEmpty();
    }

    @Test
    void one_that_was_passed_on_hears_nothing() {
        var passedOn = new Followed("REQ-2026-000001", "c", "Outlook", Level.A, STANDING, null, NOW, true, false, null);

        assertThat(asked("any news?", passedOn)).isEmpty();
    }

    @Test
    void files_that_come_with_it_reach_the_agent_too() {
        var log = new Attachment("f", "log.txt", "text/plain", 1, "", Scan.RELEASED);

        assertThat(asked("any news?", List.of(log), open("REQ-2026-000001")))
                .extracting(TicketAct::act)
                .containsExactly(new Act.Said(
                        "any news?", List.of(new Act.Attached(log.id(), log.name(), log.type(), log.size()))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"問い合わせの一覧", "list my requests", "show me the status of all my tickets"})
    void a_list_asks_nothing_of_the_agent(String text) {
        assertThat(asked(text, open("REQ-2026-000001"))).isEmpty();
    }

    private static List<TicketAct> asked(String text, Followed... tickets) {
        return asked(text, List.of(), tickets);
    }

    private static List<TicketAct> asked(String text, List<Attachment> files, Followed... tickets) {
        var snapshot = Followeds.snapshot(Intake.begin(Language.EN), new Utterance.Said(text, files), List.of(tickets));
        return NewsAsked.of(snapshot, new TicketText(new Voice(Talk.PACK, Language.EN, snapshot.zone())))
                .acts();
    }

    private static Followed open(String number) {
        return new Followed(number, "c", "Outlook", Level.A, STANDING, null, NOW, false, false, null);
    }
}
