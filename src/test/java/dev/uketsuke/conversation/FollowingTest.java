package dev.uketsuke.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.attachment.Attachment;
import dev.uketsuke.attachment.Scan;
import dev.uketsuke.content.Pack;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.intake.Intake;
import dev.uketsuke.knowledge.Knowledge;
import dev.uketsuke.severity.Level;
import dev.uketsuke.ticket.Act;
import dev.uketsuke.ticket.Consent;
import dev.uketsuke.ticket.Contacts;
import dev.uketsuke.ticket.Followed;
import dev.uketsuke.ticket.ResponseClock;
import dev.uketsuke.ticket.Standing;
import dev.uketsuke.ticket.Status;
import dev.uketsuke.understanding.OfflineUnderstanding;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is tapped on cards about requests that the agents have, by whoever made the tap up. */
class FollowingTest {
    private static final Pack PACK = Talk.PACK;
    private static final String NUMBER = "REQ-2026-000001";
    private static final Instant NOW = Talk.FRIDAY.toInstant();

    @ParameterizedTest
    @EnumSource(
            names = {"YES", "NO", "ANSWER"},
            mode = EnumSource.Mode.EXCLUDE)
    void what_a_card_does_not_offer_neither_agrees_nor_declines(Utterance.Action action) {
        for (var kind : List.of(TicketCard.Kind.CONSENT, TicketCard.Kind.SOLVED, TicketCard.Kind.RELEASE)) {
            assertThat(acts(kind, action, Map.of())).as(kind + " " + action).isEmpty();
        }
    }

    @Test
    void an_answer_without_a_choice_of_the_card_agrees_to_nothing() {
        for (var kind : List.of(TicketCard.Kind.CONSENT, TicketCard.Kind.SOLVED)) {
            assertThat(acts(kind, Utterance.Action.ANSWER, Map.of())).isEmpty();
            assertThat(acts(kind, Utterance.Action.ANSWER, Map.of(Slot.CHOOSE, "made-up")))
                    .isEmpty();
        }
    }

    @Test
    void what_a_card_offers_is_done() {
        assertThat(acts(TicketCard.Kind.CONSENT, Utterance.Action.YES, Map.of()))
                .containsExactly(new Act.Consented(null));
        assertThat(acts(TicketCard.Kind.CONSENT, Utterance.Action.NO, Map.of())).containsExactly(new Act.Declined());
        assertThat(acts(TicketCard.Kind.SOLVED, Utterance.Action.ANSWER, Map.of(Slot.CHOOSE, TicketCard.OURSELVES)))
                .containsExactly(new Act.Consented(TicketCard.OURSELVES));
        assertThat(acts(TicketCard.Kind.RELEASE, Utterance.Action.NO, Map.of()))
                .containsExactly(new Act.ReleaseDeclined());
    }

    @Test
    void who_has_agreed_takes_nothing_back_by_an_older_card_and_is_not_asked_again() {
        var agreed = standing(Consent.GIVEN, null);

        for (var kind : List.of(TicketCard.Kind.CONSENT, TicketCard.Kind.SOLVED)) {
            var told = turn(
                    agreed,
                    new Utterance.Tapped(new TicketCard(NUMBER, kind, 3).id(), Utterance.Action.NO, null, Map.of()));
            assertThat(told.acts()).as(kind.name()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "いいえ、まだ直っていません",
                "まだ同じエラーが出ています",
                "やはり解決していません",
                "2台でまだ起動できません",
                "No, it still fails on two PCs",
                "It is not fixed",
                "Not yet"
            })
    void who_has_agreed_and_finds_it_broken_takes_the_consent_back(String words) {
        assertThat(saidOnceAgreed(words)).containsExactly(new Act.Declined(), new Act.Said(words, List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "いいえ、大丈夫です",
                "いいえ、ほかにはありません",
                "まだ確認していません",
                "まだエラーは出ていません",
                "まだ直っていない場合はまた連絡します",
                "No, that is all",
                "no",
                "If it is not fixed I will write again"
            })
    void any_other_word_leaves_it_given(String words) {
        assertThat(saidOnceAgreed(words)).doesNotContain(new Act.Declined());
    }

    @Test
    void a_file_beside_the_words_changes_nothing_of_it() {
        var screenshot = new Attachment("f", "error.png", "image/png", 9, "", Scan.RELEASED);
        var words = "まだ直っていません";

        assertThat(saidOnceAgreed(words, screenshot)).contains(new Act.Declined());
    }

    private static List<Act> saidOnceAgreed(String words, Attachment... files) {
        var snapshot = snapshot(
                Intake.begin(Language.EN).handedOver(0, NUMBER),
                standing(Consent.GIVEN, null),
                new Utterance.Said(words, List.of(files)));
        return following().turn(snapshot, PACK).acts().stream()
                .<Act>map(TicketAct::act)
                .toList();
    }

    private static List<Act> acts(TicketCard.Kind kind, Utterance.Action action, Map<Slot, String> values) {
        return turn(
                        standing(consent(kind), release(kind)),
                        new Utterance.Tapped(new TicketCard(NUMBER, kind, 7).id(), action, null, values))
                .acts()
                .stream()
                .<Act>map(TicketAct::act)
                .toList();
    }

    private static Standing standing(Consent consent, @Nullable Level release) {
        return new Standing(
                Status.WAITING,
                "suzuki",
                new Contacts(NOW, NOW, 1),
                consent,
                release,
                null,
                null,
                null,
                null,
                ResponseClock.NONE);
    }

    private static Outcome turn(Standing standing, Utterance utterance) {
        return following().turn(snapshot(Intake.begin(Language.EN), standing, utterance), PACK);
    }

    private static Following following() {
        var understanding = new OfflineUnderstanding();
        var knowledge = new Knowledge();
        return new Following(new Drafting(
                new Dialogue(understanding, new Presenter(), knowledge),
                new Reply(new Presenter(), knowledge, new Clearing(understanding))));
    }

    private static Consent consent(TicketCard.Kind kind) {
        return kind == TicketCard.Kind.RELEASE ? Consent.NONE : Consent.ASKED;
    }

    private static @Nullable Level release(TicketCard.Kind kind) {
        return kind == TicketCard.Kind.RELEASE ? Level.B : null;
    }

    private static Snapshot snapshot(Intake intake, Standing standing, Utterance tapped) {
        return Followeds.snapshot(
                intake,
                tapped,
                List.of(new Followed(NUMBER, "c", "Outlook", Level.A, standing, null, NOW, false, false, null)));
    }
}
