package dev.uketsuke.conversation;

import static dev.uketsuke.conversation.Talk.PACK;
import static dev.uketsuke.conversation.Talk.inferred;
import static dev.uketsuke.conversation.Talk.tapped;
import static dev.uketsuke.conversation.Talk.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.content.Pack;
import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.dialog.Questionnaire;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.intake.Found;
import dev.uketsuke.intake.Intake;
import dev.uketsuke.intake.Intent;
import dev.uketsuke.intake.Move;
import dev.uketsuke.intake.Policy;
import dev.uketsuke.intake.Rejected;
import dev.uketsuke.intake.Remark;
import dev.uketsuke.privacy.SecretKind;
import dev.uketsuke.servicelevel.FirstResponse;
import dev.uketsuke.severity.Level;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PresenterTest {
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private final Presenter presenter = new Presenter();

    @Test
    void the_welcome_says_what_this_is_keeps_secrets_out_and_offers_three_starts() {
        var welcome = new Talk(Language.JA).opens();

        assertThat(text(welcome)).contains("ボット", "お問い合わせ", "機密情報");
        assertThat(welcome.getLast().suggestions())
                .extracting(Message.Suggestion::text)
                .startsWith("お問い合わせを作成する", "サポートの対象を知りたい", "連絡までの時間を知りたい");
        assertThat(asks(welcome)).containsExactly("issue");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_question_card_asks_in_the_text_too_and_numbers_what_it_asks(Language language) {
        var messages = new Talk(language).says(Intent.PROBLEM, tapped("issue", "Outlook"));

        var asked = asks(messages);
        assertThat(asked).containsExactly("error-messages", "reproduction", "started-at", "frequency");
        var card = new ShownCard(Objects.requireNonNull(messages.getLast().card()));
        assertThat(card.inputs()).containsExactlyElementsOf(asked);
        for (var i = 0; i < asked.size(); i++) {
            var question = PACK.policy().question(new Slot(asked.get(i))).orElseThrow();
            assertThat(messages.getLast().text())
                    .contains("(" + (i + 1) + ") " + question.label().in(language));
            assertThat(card.label(asked.get(i)))
                    .isEqualTo(i + 1 + ". " + question.ask().in(language));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_full_trouble_request_takes_four_question_cards_of_at_most_seven_questions(Language language) {
        var talk = new Talk(language);
        var first = talk.says(Intent.PROBLEM, tapped("issue", "Outlook"));
        var cards = new java.util.ArrayList<>(first);
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
        var messages = new java.util.ArrayList<>(talk.says(Intent.PROBLEM, inferred("issue", longest, longest)));
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

        assertThat(new ShownCard(Objects.requireNonNull(review.getLast().card())).texts())
                .contains("**お問い合わせの内容**：\\*\\*大至急\\*\\* \\<img src=x> [押す\\](http://x) 1. 番号")
                .contains("**再現手順**：\\# 見出し\n\n\\- 一\n\n2\\. 二");
    }

    @Test
    void the_review_gives_level_reasons_and_promise_in_the_requesters_words_and_time() {
        var review = partlyAffected(Language.JA);

        assertThat(review.getLast().text())
                .contains("重大度 **B** に該当すると思われます")
                .contains("11月24日(火) 12:50 まで")
                .contains("23日(月)は休業日です");
        var texts = String.join("\n", card(review).texts());
        assertThat(texts)
                .contains("該当：事業に部分的な影響が発生する場合 …「見積もりの送付が遅れています」")
                .contains("非該当：事業が停止しているような危機的障害")
                .doesNotContain("非該当：事業に軽微な影響");
        assertThat(card(review).choiceTitles("severity"))
                .containsExactly(
                        "A（事業に大きな影響）　11月20日(金) 18:20 までにご連絡、お電話のみ",
                        "B（事業に部分的な影響）　11月24日(火) 12:50 までにご連絡",
                        "C（事業に軽微な影響）　11月24日(火) 16:50 までにご連絡");
    }

    @Test
    void the_promise_names_the_zone_in_english() {
        assertThat(text(partlyAffected(Language.EN)))
                .contains("Suggested severity: **B**")
                .contains("First contact by Tue 24 Nov, 12:50 JST (Standard, weekdays 9:00–17:30 in Japan)")
                .contains("closed on Mon 23 Nov");
    }

    @Test
    void the_review_marks_what_was_inferred_and_asks_for_consent_without_a_default() {
        var talk = new Talk(Language.JA);
        talk.says(
                Intent.PROBLEM,
                tapped("issue", "Outlook が起動しない"),
                inferred("affected-count", "30", "30台"),
                inferred("started-at", "2026-11-19T10:00+09:00", "昨日10時頃"));
        var review = talk.answersEverything("あり");

        var card = card(review);
        assertThat(card.texts()).contains("**発生台数**：30（「30台」から読み取りました）", "**発生日時**：11月19日(木) 10:00（「昨日10時頃」から読み取りました）");
        assertThat(card.required()).containsExactly("recording-consent");
        assertThat(card.preset("recording-consent")).isEmpty();
        assertThat(asks(review)).containsExactly("review", "severity", "recording-consent");
        assertThat(card.actions()).contains("submit", "later", "human", "cancel", "edit");
    }

    @Test
    void the_fields_of_the_review_stand_in_the_order_of_the_article() {
        var texts = card(partlyAffected(Language.JA)).texts();

        assertThat(texts)
                .containsSubsequence("④ 重大度", "② 説明", "③ 製品", "⑤ 電話番号・ご担当者", "⑥ メールアドレス", "⑧ 希望する連絡方法", "⑩ 地域の設定");
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
                new Remark.CannotRead(),
                new Remark.FilesReceived(List.of("エラー.png")),
                new Remark.TooLong(100_000),
                new Remark.Restored(),
                new Remark.TypeOnceMore(),
                new Remark.Criteria(),
                new Remark.NeededForA(List.of(slot)),
                new Remark.Explained(List.of(slot), Remark.About.MEANING),
                new Remark.Explained(List.of(slot), Remark.About.REASON),
                new Remark.Explained(List.of(slot), Remark.About.HOW_TO_FIND_OUT));

        var said = present(Intake.begin(language), remarks, new Move.Wait(), Set.of());

        assertThat(said).hasSameSizeAs(remarks);
        assertThat(said).extracting(Message::text).noneMatch(String::isBlank).noneMatch(this::opensPlaceholder);
    }

    @ParameterizedTest
    @EnumSource(Rejected.Reason.class)
    void a_value_that_cannot_be_taken_is_named_with_an_example(Rejected.Reason reason) {
        for (var language : Language.values()) {
            var remark = new Remark.Invalid(new Rejected(new Slot("business-impact"), "*?*", reason));
            var said = text(present(Intake.begin(language), List.of(remark), new Move.Wait(), Set.of()));

            assertThat(said).contains(language == Language.JA ? "業務影響" : "Business impact");
            assertThat(said).contains(language == Language.JA ? "例：" : "or example");
        }
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
                small.cards());
        var request = Intake.begin(Language.JA).request();
        var cards = new Cards(new Voice(untitled, Language.JA, TOKYO), "card");
        var review = new Move.Review(request.suggestion(untitled.policy()), List.of());

        var card =
                new ReviewCard(cards, request, review, Talk.FRIDAY).submitted().toString();

        assertThat(new ShownCard(card).texts()).startsWith("送信した内容").hasSize(2);
    }

    @Test
    void c_is_suggested_in_words_that_are_true() {
        assertThat(severityLine(tapped("business-stopped", "no"), tapped("impact-partial", "no")))
                .startsWith("A と B には該当しないため、重大度 **C** を提案します");
        assertThat(severityLine(tapped("impact-minor", "unknown"))).startsWith("A または B に該当する内容は伺っていないため");
        assertThat(severityLine(
                        tapped("business-stopped", "no"),
                        tapped("impact-partial", "no"),
                        tapped("impact-minor", "yes")))
                .startsWith("重大度 **C** に該当すると思われます");
    }

    private static String severityLine(Found... facts) {
        var talk = new Talk(Language.JA);
        talk.says(Intent.PROBLEM, tapped("issue", "Outlook が起動しない"));
        talk.says(Intent.ANSWER, facts);
        talk.leavesOutEverything();
        return text(talk.says(Intent.ANSWER))
                .lines()
                .filter(line -> line.contains("**C**"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void severity_a_without_somebody_to_call_is_not_submitted_and_the_review_says_so() {
        var talk = new Talk(Language.EN);
        talk.says(
                Intent.PROBLEM,
                tapped("issue", "All tills are down"),
                tapped("business-stopped", "yes"),
                tapped("ongoing", "yes"),
                tapped("rollback-solves", "no"),
                tapped("phone-24x7", "yes"),
                tapped("phone", "+819012345678"));
        assertThat(Objects.requireNonNull(talk.intake().open()).asks()).containsExactly(new Slot("contact-name"));

        var review = talk.says(Intent.SKIP);
        assertThat(text(review)).contains("Severity A needs somebody to call. Still missing: Contact person.");

        var refused = talk.says(Intent.ANSWER, tapped("recording-consent", "no"), tapped("review", "submit"));
        assertThat(text(refused)).contains("Severity A is handled by phone");
        assertThat(asks(refused)).containsExactly("contact-name");

        talk.says(Intent.ANSWER, tapped("contact-name", "Ichiro Sato"));
        talk.says(Intent.ANSWER, tapped("review", "submit"));
        assertThat(talk.move()).isInstanceOf(Move.HandOver.class);
    }

    @Test
    void a_submission_gives_number_promise_and_what_comes_next() {
        var plan = PACK.policy().serviceLevels().plan("standard").orElseThrow();
        var promise = new FirstResponse.Promised(Instant.parse("2026-11-24T04:00:00Z"), Level.B, plan, false);

        var said = presenter.submitted(PACK, Language.JA, List.of("REQ-2026-000123"), promise, TOKYO);

        assertThat(said.text())
                .contains("**REQ-2026-000123** で承りました。")
                .contains("11月24日(火) 13:00 まで")
                .contains("このチャットにそのまま");
        assertThat(Objects.requireNonNull(said.intake()).tickets()).containsExactly("REQ-2026-000123");
    }

    @Test
    void nothing_is_promised_for_a_plan_without_times() {
        var said = presenter.submitted(
                PACK, Language.EN, List.of("REQ-2026-000123"), new FirstResponse.NotPromised(), TOKYO);

        assertThat(said.text()).contains("support/plans/response").doesNotContain("First contact by");
    }

    @Test
    void a_requester_elsewhere_reads_the_promise_in_their_own_zone() {
        var plan = PACK.policy().serviceLevels().plan("standard").orElseThrow();
        var promise = new FirstResponse.Promised(Instant.parse("2026-11-24T04:00:00Z"), Level.A, plan, true);

        assertThat(presenter
                        .submitted(PACK, Language.JA, List.of("REQ-1"), promise, ZoneId.of("Europe/Berlin"))
                        .text())
                .contains("11月24日(火) 05:00 CET");
    }

    private Message summary(Intake before, Intake after, @Nullable String decided) {
        var open = Objects.requireNonNull(before.open());
        return presenter.summary(new Spent(PACK, before, after, open, decided, Talk.FRIDAY));
    }

    private List<Message> partlyAffected(Language language) {
        var talk = new Talk(language);
        talk.says(
                Intent.PROBLEM,
                tapped("issue", "Outlook が起動しない"),
                tapped("request-type", "trouble"),
                inferred("business-stopped", "no", "Web 版でしのいでいます"),
                inferred("impact-partial", "yes", "見積もりの送付が遅れています"),
                tapped("ongoing", "yes"));
        return talk.answersEverything("あり");
    }

    private List<Message> present(Intake intake, List<Remark> remarks, Move move, Set<SecretKind> masked) {
        return presenter.present(new Presentation(PACK, intake, remarks, move, "c1", Talk.FRIDAY, masked, null));
    }

    private boolean opensPlaceholder(String text) {
        return text.matches("(?s).*\\{[a-z].*");
    }

    private static ShownCard card(List<Message> messages) {
        return new ShownCard(Objects.requireNonNull(messages.getLast().card()));
    }

    private static List<String> asks(List<Message> messages) {
        return Objects.requireNonNull(messages.getLast().intake()).asks();
    }
}
