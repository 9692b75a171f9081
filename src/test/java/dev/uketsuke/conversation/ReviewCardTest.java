package dev.uketsuke.conversation;

import static dev.uketsuke.conversation.Talk.asks;
import static dev.uketsuke.conversation.Talk.card;
import static dev.uketsuke.conversation.Talk.inferred;
import static dev.uketsuke.conversation.Talk.tapped;
import static dev.uketsuke.conversation.Talk.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Language;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.intake.Found;
import dev.uketsuke.intake.Intent;
import dev.uketsuke.intake.Move;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The review: what will be sent, which severity and why, and what is promised. */
class ReviewCardTest {
    /** #43, #46, #47, #48, #49 and C12: filed on a Friday at 17:20, before a holiday. */
    @Test
    void the_review_gives_level_reasons_and_promise_in_the_requesters_words_and_time() {
        var review = partlyAffected(Language.JA);

        assertThat(review.getLast().text())
                .contains("重大度 **B** に該当すると思われます")
                .contains("11月24日(火) 12:50 まで")
                .contains("23日(月)は休業日です");
        var texts = String.join("\n", card(review).texts());
        assertThat(texts)
                .contains("**該当**：事業に部分的な影響が発生する場合（「見積もりの送付が遅れています」とのこと）")
                .contains("**非該当**：事業が停止しているような危機的障害")
                .doesNotContain("**非該当**：事業に軽微な影響");
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

    /** #68. */
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
        assertThat(card.texts()).contains("**発生台数**：30台（お話から読み取りました）", "**発生日時**：11月19日(木) 10:00（「昨日10時頃」から読み取りました）");
        assertThat(card.required()).containsExactly("recording-consent");
        assertThat(card.preset("recording-consent")).isEmpty();
        assertThat(asks(review)).containsExactly("review", "severity", "recording-consent");
        assertThat(card.actions()).contains("submit", "later", "human", "cancel", "edit");
    }

    /** #81. */
    @Test
    void the_fields_of_the_review_stand_in_the_order_of_the_article() {
        var texts = card(partlyAffected(Language.JA)).texts();

        assertThat(texts)
                .containsSubsequence("**④ 重大度**", "② 説明", "③ 製品", "⑤ 電話番号・ご担当者", "⑥ メールアドレス", "⑧ 希望する連絡方法", "⑩ 地域の設定");
    }

    @Test
    void a_fact_that_is_not_known_and_keeps_severity_a_away_is_named() {
        assertThat(stopped(Language.JA, "unknown", "yes")).contains("「変更と切り戻し」が確認できていないため、重大度 A とはしていません。");
        assertThat(stopped(Language.EN, "unknown", "unknown"))
                .contains("not known yet: Reachable day and night, Fixed by rolling back.");
        assertThat(stopped(Language.EN, "yes", "unknown")).doesNotContain("not known yet");
        assertThat(stopped(Language.EN, "no", "yes")).doesNotContain("not known yet");
    }

    private static String stopped(Language language, String rollback, String phone) {
        var talk = new Talk(language);
        talk.says(
                Intent.PROBLEM,
                tapped("issue", "Outlook"),
                tapped("business-stopped", "yes"),
                tapped("ongoing", "yes"),
                tapped("rollback-solves", rollback),
                tapped("phone-24x7", phone));
        talk.leavesOutEverything();
        return text(talk.says(Intent.ANSWER));
    }

    @Test
    void c_is_suggested_in_words_that_are_true() {
        assertThat(severityLine(tapped("business-stopped", "no"), tapped("impact-partial", "no")))
                .startsWith("A と B には該当しないため、重大度 **C** を提案します");
        assertThat(severityLine(
                        tapped("business-stopped", "no"),
                        tapped("impact-partial", "no"),
                        tapped("impact-minor", "yes")))
                .startsWith("重大度 **C** に該当すると思われます");
    }

    @Test
    void c_says_what_could_make_it_more_and_is_not_known() {
        assertThat(severityLine(tapped("impact-minor", "unknown")))
                .startsWith("「業務の停止、部分的な影響」をまだ確認できていないため、ひとまず重大度 **C** を提案します");
        assertThat(severityLine(tapped("business-stopped", "no"), tapped("impact-partial", "unknown")))
                .startsWith("「部分的な影響」をまだ確認できていないため、ひとまず重大度 **C** を提案します");
        assertThat(severityLine(tapped("business-stopped", "yes"), tapped("ongoing", "no")))
                .as("of what is over, only what still suffers counts")
                .startsWith("次の点が A の対象外に当たるため、重大度 **C** を提案します（変更できます）：現在の状況「復旧している」。");
        assertThat(severityLine(Language.EN, tapped("business-stopped", "no"), tapped("impact-partial", "unknown")))
                .startsWith("This is not known yet: Partial impact. Until it is, the suggested severity is **C**");
    }

    @Test
    void what_speaks_for_another_level_is_no_reason_for_the_one_suggested() {
        var rolledBack = new Talk(Language.JA);
        rolledBack.says(
                Intent.PROBLEM,
                tapped("issue", "Outlook"),
                tapped("business-stopped", "yes"),
                tapped("ongoing", "yes"),
                tapped("rollback-solves", "yes"),
                tapped("phone-24x7", "yes"));
        rolledBack.leavesOutEverything();
        var review = rolledBack.says(Intent.ANSWER);

        assertThat(text(review)).contains("次の点が A の対象外に当たるため、重大度 **B** を提案します（変更できます）：変更と切り戻し「戻せば解消する」。");
        assertThat(card(review).texts())
                .noneMatch(line -> line.startsWith("**該当**：") && !line.contains("\n"))
                .anyMatch(line -> line.startsWith("**A の対象外**："));
        assertThat(severityLine(
                        tapped("business-stopped", "yes"), tapped("ongoing", "no"), tapped("impact-partial", "no")))
                .startsWith("A と B には該当しないため、重大度 **C** を提案します");
    }

    @Test
    void without_a_failure_that_stops_business_nothing_is_said_of_recovering_from_one() {
        var talk = new Talk(Language.EN);
        talk.says(Intent.PROBLEM, tapped("issue", "Outlook"), tapped("ongoing", "yes"), tapped("phone-24x7", "yes"));
        talk.leavesOutEverything();

        assertThat(card(talk.says(Intent.ANSWER)).texts())
                .noneMatch(line -> line.startsWith("**Applies**:") && !line.contains("\n"));
    }

    /** #72. */
    @Test
    void with_severity_a_the_way_of_contact_is_no_gap() {
        assertThat(stopped(Language.EN, "no", "yes"))
                .contains("Missing or not known:")
                .doesNotContain("Preferred way of contact");
    }

    @Test
    void a_review_without_a_contact_says_what_that_means() {
        var talk = new Talk(Language.JA);
        talk.says(Intent.PROBLEM, tapped("issue", "Outlook が起動しない"));
        talk.leavesOutEverything();
        var review = talk.says(Intent.ANSWER);

        assertThat(text(review)).contains("ご連絡先をまだ伺っていません。");
        assertThat(card(review).texts()).anyMatch(line -> line.startsWith("ご連絡先をまだ伺っていません"));
        assertThat(text(partlyAffected(Language.JA))).doesNotContain("ご連絡先をまだ伺っていません");
    }

    private static String severityLine(Found... facts) {
        return severityLine(Language.JA, facts);
    }

    private static String severityLine(Language language, Found... facts) {
        var talk = new Talk(language);
        talk.says(Intent.PROBLEM, tapped("issue", "Outlook が起動しない"));
        talk.says(Intent.ANSWER, facts);
        talk.leavesOutEverything();
        return text(talk.says(Intent.ANSWER))
                .lines()
                .filter(line -> line.contains("**C**"))
                .findFirst()
                .orElseThrow();
    }

    /** #72. */
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
        assertThat(text(review))
                .contains("Severity A needs somebody who can be called. Still missing: Contact person.");

        var refused = talk.says(Intent.ANSWER, tapped("recording-consent", "no"), tapped("review", "submit"));
        assertThat(text(refused)).contains("Severity A is handled by phone");
        assertThat(asks(refused)).containsExactly("contact-name");

        talk.says(Intent.ANSWER, tapped("contact-name", "Ichiro Sato"));
        talk.says(Intent.ANSWER, tapped("review", "submit"));
        assertThat(talk.move()).isInstanceOf(Move.HandOver.class);
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
}
