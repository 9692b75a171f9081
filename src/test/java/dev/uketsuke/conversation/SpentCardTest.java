package dev.uketsuke.conversation;

import static dev.uketsuke.conversation.Talk.PACK;
import static dev.uketsuke.conversation.Talk.card;
import static dev.uketsuke.conversation.Talk.tapped;
import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.content.Pack;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.dialog.Questionnaire;
import dev.uketsuke.intake.Intake;
import dev.uketsuke.intake.Intent;
import dev.uketsuke.intake.Move;
import dev.uketsuke.intake.Policy;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What stays of a card once it is answered. */
class SpentCardTest {
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private final Presenter presenter = new Presenter();

    @Test
    void the_summary_of_an_answered_card_shows_what_is_recorded_and_nothing_to_tap() {
        var talk = new Talk(Language.JA);
        talk.says(Intent.PROBLEM, tapped("issue", "Outlook が起動しない"));
        var before = talk.intake();
        talk.says(Intent.ANSWER, tapped("frequency", "always"), tapped("started-at", "2026-11-19T10:00+09:00"));

        var summary = summary(before, talk.intake(), null);

        var card = new ShownCard(Objects.requireNonNull(summary.card()));
        assertThat(card.texts()).containsExactly("いつから発生していますか。", "11月19日(木) 10:00", "どのくらいの頻度で発生しますか。", "毎回");
        assertThat(card.inputs()).isEmpty();
        assertThat(card.actions()).isEmpty();
        assertThat(summary.intake()).isNull();
    }

    @Test
    void a_card_of_which_nothing_was_answered_is_taken_away() {
        var talk = new Talk(Language.JA);
        talk.says(Intent.PROBLEM, tapped("issue", "Outlook が起動しない"));
        var before = talk.intake();
        talk.says(Intent.HELP);

        var summary = summary(before, talk.intake(), null);

        assertThat(summary.text()).isEmpty();
        assertThat(summary.card()).isNull();
    }

    @Test
    void a_decision_stays_as_question_and_answer() {
        var talk = new Talk(Language.EN);
        talk.says(Intent.PROBLEM, tapped("issue", "Outlook"));
        talk.says(Intent.CANCEL);
        var before = talk.intake();
        talk.says(Intent.ANSWER, tapped("confirm", "no"));

        assertThat(new ShownCard(Objects.requireNonNull(
                                summary(before, talk.intake(), "no").card()))
                        .texts())
                .containsExactly("Cancel this request? What you wrote is thrown away.", "Go on here");
    }

    @Test
    void what_was_submitted_stays_to_be_read_with_nothing_left_to_tap() {
        var talk = new Talk(Language.JA);
        talk.says(Intent.PROBLEM, tapped("issue", "Outlook が起動しない"));
        talk.answersEverything("あり");
        var before = talk.intake();
        var after = before.handedOver(0, "REQ-2026-000123");

        var card = new ShownCard(
                Objects.requireNonNull(summary(before, after, null).card()));

        assertThat(card.texts()).contains("送信した内容", "**お問い合わせの内容**：Outlook が起動しない", "**重大度**：B（事業に部分的な影響）");
        assertThat(card.inputs()).isEmpty();
        assertThat(card.actions()).isEmpty();
        assertThat(card.violations()).isEmpty();
    }

    @Test
    void what_was_submitted_is_shown_even_where_the_content_has_no_title() {
        var small = SmallPack.read();
        var policy = small.policy();
        var questions = policy.questionnaire().questions().stream()
                .filter(question -> !question.slot().equals(SmallPack.TITLE))
                .toList();
        var untitled = new Pack(
                small.id(),
                small.version(),
                small.hash(),
                small.name(),
                small.source(),
                small.sourceUrl(),
                small.sourceDate(),
                new Policy(
                        new Questionnaire(policy.questionnaire().topics(), questions),
                        policy.severity(),
                        policy.serviceLevels()),
                small.messages(),
                small.cards(),
                small.solutions(),
                small.rules());
        var request = Intake.begin(Language.JA).request();
        var cards = new Cards(new Voice(untitled, Language.JA, TOKYO), "card");
        var review = new Move.Review(request.suggestion(untitled.policy()), List.of());

        var card = new ReviewCard(cards, request, review, Talk.FRIDAY, Presentation.Memory.OFFERED)
                .submitted()
                .toString();

        assertThat(new ShownCard(card).texts()).startsWith("送信した内容").hasSize(2);
    }

    private Message summary(Intake before, Intake after, @Nullable String decided) {
        var open = Objects.requireNonNull(before.open());
        return presenter.summary(new Spent(PACK, before, after, open, decided, Talk.FRIDAY));
    }
}
