package dev.uketsuke.conversation;

import static dev.uketsuke.conversation.Talk.PACK;
import static dev.uketsuke.conversation.Talk.asks;
import static dev.uketsuke.conversation.Talk.card;
import static dev.uketsuke.conversation.Talk.inferred;
import static dev.uketsuke.conversation.Talk.tapped;
import static dev.uketsuke.conversation.Talk.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.intake.Intake;
import dev.uketsuke.intake.Intent;
import dev.uketsuke.intake.Move;
import dev.uketsuke.intake.Rejected;
import dev.uketsuke.intake.Remark;
import dev.uketsuke.privacy.SecretKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PresenterTest {
    private final Presenter presenter = new Presenter();

    /** #2, #6, #34. */
    @Test
    void the_welcome_says_what_this_is_keeps_secrets_out_and_offers_three_starts() {
        var welcome = new Talk(Language.JA).opens();

        assertThat(text(welcome)).contains("ボット", "お問い合わせ", "機密情報");
        assertThat(welcome.getLast().suggestions())
                .extracting(Message.Suggestion::text)
                .startsWith("お問い合わせを作成する", "まとめて記入する", "サポートの対象を知りたい", "連絡までの時間を知りたい");
        assertThat(asks(welcome)).containsExactly("issue");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_question_card_asks_in_the_text_too_and_numbers_what_it_asks(Language language) {
        var messages = new Talk(language).says(Intent.PROBLEM, tapped("issue", "Outlook"));

        var asked = asks(messages);
        assertThat(asked)
                .containsExactly("error-messages", "reproduction", "started-at", "frequency", "business-stopped");
        var card = card(messages);
        assertThat(card.inputs()).containsExactlyElementsOf(asked);
        for (var i = 0; i < asked.size(); i++) {
            var question = PACK.policy().question(new Slot(asked.get(i))).orElseThrow();
            assertThat(messages.getLast().text())
                    .contains("(" + (i + 1) + ") " + question.label().in(language));
            assertThat(card.label(asked.get(i)))
                    .isEqualTo(i + 1 + ". " + question.ask().in(language));
        }
    }

    /** #8. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void a_person_can_be_asked_for_at_every_question_and_on_the_review(Language language) {
        var talk = new Talk(language);
        var asking = Stream.concat(
                        talk.says(Intent.PROBLEM, tapped("issue", "Outlook")).stream(),
                        talk.answersEverything("word").stream())
                .filter(message -> message.intake() != null)
                .toList();

        assertThat(asking)
                .hasSizeGreaterThan(3)
                .allSatisfy(message -> assertThat(Stream.concat(
                                message.suggestions().stream().map(Message.Suggestion::text),
                                new ShownCard(Objects.requireNonNull(message.card())).actions().stream()))
                        .containsAnyOf(PACK.messages().text("say.human", language), "human"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_full_trouble_request_takes_four_question_cards_of_at_most_seven_questions(Language language) {
        var talk = new Talk(language);
        var first = talk.says(Intent.PROBLEM, tapped("issue", "Outlook"));
        var cards = new ArrayList<>(first);
        cards.addAll(talk.answersEverything("word"));

        var asking = cards.stream()
                .filter(message -> message.card() != null)
                .map(message -> new ShownCard(Objects.requireNonNull(message.card())))
                .toList();
        assertThat(talk.move()).isInstanceOf(Move.Review.class);
        assertThat(asking.subList(0, asking.size() - 1))
                .hasSizeLessThanOrEqualTo(5)
                .allSatisfy(card -> assertThat(card.inputs()).hasSizeLessThanOrEqualTo(7));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_card_fits_the_channels_even_with_the_longest_answers(Language language) {
        var longest = "長い**文章**<b>と「${引用}」です。\n".repeat(300);
        var talk = new Talk(language);
        var messages = new ArrayList<>(talk.says(Intent.PROBLEM, inferred("issue", longest, longest)));
        messages.addAll(talk.answersEverything(longest));
        for (var question : PACK.policy().questionnaire().questions()) {
            messages.addAll(talk.wantsToChange(question.slot().name()));
            messages.addAll(
                    talk.says(Intent.ANSWER, inferred(question.slot().name(), Talk.valid(question, longest), longest)));
        }

        var cards =
                messages.stream().map(Message::card).filter(Objects::nonNull).toList();
        assertThat(cards)
                .hasSizeGreaterThan(PACK.policy().questionnaire().questions().size());
        for (var json : cards) {
            var card = new ShownCard(json);
            assertThat(card.violations()).isEmpty();
            assertThat(card.unlabelledInputs()).isEmpty();
            assertThat(json).doesNotContainPattern("\\$\\{[a-z]");
        }
    }

    @Test
    void what_a_person_wrote_is_never_taken_for_markdown() {
        var talk = new Talk(Language.JA);
        talk.says(Intent.PROBLEM, tapped("issue", "**大至急** <img src=x> [押す](http://x) 1. 番号"));
        var review = talk.answersEverything("# 見出し\n- 一\n2. 二");

        assertThat(card(review).texts())
                .contains("**お問い合わせの内容**：\\*\\*大至急\\*\\* \\<img src=x> [押す\\](http://x) 1. 番号")
                .contains("**再現手順**：\\# 見出し\n\n\\- 一\n\n2\\. 二");
    }

    @Test
    void an_answer_that_is_asked_again_is_filled_in_beforehand() {
        var talk = new Talk(Language.JA);
        talk.says(Intent.PROBLEM, tapped("issue", "Outlook が起動しない"));
        talk.answersEverything("毎朝");

        assertThat(card(talk.wantsToChange("started-at")).preset("started-at")).contains("2026-11-19 10:00");
        assertThat(card(talk.wantsToChange("contact-method")).preset("contact-method"))
                .contains("email");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_remark_says_something_and_leaves_no_placeholder_open(Language language) {
        var slot = new Slot("affected-count");
        var remarks = List.<Remark>of(
                new Remark.Changed(slot, Answer.of("3"), Answer.UNKNOWN),
                new Remark.NotUnderstood(),
                new Remark.AlreadyAnswered(),
                new Remark.NothingToGoBackTo(),
                new Remark.Kept(),
                new Remark.Resumed(),
                new Remark.Cancelled(),
                new Remark.GoingOn(),
                new Remark.LanguageChanged(),
                new Remark.Help(),
                new Remark.WhatSupportCovers(),
                new Remark.HowFast(),
                new Remark.FeedbackRoute(),
                new Remark.WithTheAgents("REQ-2026-000001"),
                new Remark.Greeting(),
                new Remark.Thanked(),
                new Remark.NothingAsked(),
                new Remark.NotAgreed(),
                new Remark.Noted(slot, Answer.of("3")),
                new Remark.CannotRead(),
                new Remark.FilesReceived(List.of("エラー.png")),
                new Remark.MailsRead(List.of("障害.eml")),
                new Remark.TooLong(100_000),
                new Remark.Restored(),
                new Remark.TypeOnceMore(),
                new Remark.ReasonNoted(),
                new Remark.Criteria(),
                new Remark.Standing(dev.uketsuke.severity.Level.A),
                new Remark.NeededForA(List.of(slot)),
                new Remark.CallsUnwanted(),
                new Remark.CallsNeeded(),
                new Remark.Unintelligible("asdf"),
                new Remark.NothingHere(),
                new Remark.Explained(List.of(slot), Remark.About.MEANING),
                new Remark.Explained(List.of(slot), Remark.About.REASON),
                new Remark.Explained(List.of(slot), Remark.About.HOW_TO_FIND_OUT));

        var said = present(Intake.begin(language), remarks, new Move.Wait(), Set.of());

        assertThat(said).hasSameSizeAs(remarks);
        assertThat(said).extracting(Message::text).noneMatch(String::isBlank).noneMatch(this::opensPlaceholder);
    }

    @ParameterizedTest
    @EnumSource(value = Rejected.Reason.class, mode = EnumSource.Mode.EXCLUDE, names = "UNREAD")
    void a_value_that_cannot_be_taken_is_named_with_an_example(Rejected.Reason reason) {
        for (var language : Language.values()) {
            var remark = new Remark.Invalid(new Rejected(new Slot("business-impact"), "*?*", reason));
            var said = text(present(Intake.begin(language), List.of(remark), new Move.Wait(), Set.of()));

            assertThat(said).contains(language == Language.JA ? "業務影響" : "Business impact");
            assertThat(said).contains(language == Language.JA ? "例：" : "or example");
        }
    }

    @Test
    void a_change_that_could_not_be_read_is_quoted_and_holds_the_request_back() {
        var remark = new Remark.Invalid(new Rejected(Slot.REVIEW, "3番目が違います", Rejected.Reason.UNREAD));

        assertThat(text(present(Intake.begin(Language.JA), List.of(remark), new Move.Wait(), Set.of())))
                .contains("「3番目が違います」", "まだ送信しておりません");
    }

    @ParameterizedTest
    @EnumSource(SecretKind.class)
    void what_was_hidden_is_named(SecretKind kind) {
        for (var language : Language.values()) {
            var said = text(present(Intake.begin(language), List.of(), new Move.Wait(), Set.of(kind)));

            var name = PACK.messages()
                    .text("secret." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), language);
            assertThat(said).contains(language == Language.JA ? "伏せ字" : "I hid", name);
        }
    }

    private List<Message> present(Intake intake, List<Remark> remarks, Move move, Set<SecretKind> masked) {
        return presenter.present(new Presentation(
                PACK, intake, remarks, move, "c1", Talk.FRIDAY, masked, null, Presentation.Memory.OFFERED));
    }

    private boolean opensPlaceholder(String text) {
        return text.matches("(?s).*\\{[a-z].*");
    }
}
