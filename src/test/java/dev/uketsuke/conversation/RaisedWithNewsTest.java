package dev.uketsuke.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told with the wish for severity A, and after it, completes what the new request took over (#59 to #61). */
@Execution(ExecutionMode.CONCURRENT)
class RaisedWithNewsTest {
    private static Chat submitted(Language language) {
        return new Chat(
                        language,
                        language == Language.JA
                                ? "営業部の端末10台でOutlookが遅いです。見積もりの送付が遅れています。再起動はしました。"
                                : "Outlook is slow on 10 laptops. Customers are waiting for their offers. We rebooted.")
                .submits();
    }

    private static String value(Chat chat, String slot) {
        return String.join("; ", Chat.values(chat.intake.request(), slot));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                JA | さきほどの件、重大度Aでお願いします。受注業務が完全に止まっています。Officeの修復も試しました。 | 受注業務が完全に止まっています | 再起動はしました。Officeの修復も試しました。
                JA | Officeの修復も試しましたが、受注業務が完全に止まったので、重大度Aに上げてください。 | 受注業務が完全に止まった | 再起動はしました。
                EN | Now it is worse: the whole business has stopped. We also repaired Office. Please make it severity A. | whole business has stopped | We rebooted. We also repaired Office.
                """)
    void the_impact_is_the_newer_one_and_the_attempts_are_both(
            Language language, String wish, String impact, String tried) {
        var chat = submitted(language);

        chat.say(wish);

        assertThat(value(chat, "related-requests")).contains("REQ-2026-000001");
        assertThat(value(chat, "business-impact")).contains(impact).doesNotContain("見積もり", "offers");
        assertThat(value(chat, "tried-actions")).startsWith(tried);
        assertThat(chat.words(0))
                .isNotEmpty()
                .allSatisfy(said -> assertThat(chat.words(1)).contains(said));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                JA | 重大度Aに上げてください。 | さらに、請求書の送付も遅れています | 見積もりの送付が遅れています。さらに、請求書の送付も遅れています
                EN | Please raise it to severity A. | Shipments are delayed too | Customers are waiting for their offers. Shipments are delayed too
                """)
    void an_impact_that_only_adds_stays_beside_the_old_one(Language language, String wish, String told, String impact) {
        var chat = submitted(language);
        chat.say(wish);

        chat.say(told);

        assertThat(value(chat, "business-impact")).isEqualTo(impact);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                JA | 重大度Aに上げてください。 | プロファイルの再作成も試しましたがだめでした | 再起動はしました。プロファイルの再作成も試しましたがだめでした
                EN | Please raise it to severity A. | Besides rebooting we have now repaired Office and rebuilt the profile. | We rebooted. Besides rebooting we have now repaired Office and rebuilt the profile.
                """)
    void later_attempts_come_on_top_and_are_no_other_request(
            Language language, String wish, String told, String tried) {
        var chat = submitted(language);
        chat.say(wish);

        chat.say(told);

        assertThat(chat.asks()).doesNotContain("choose");
        assertThat(value(chat, "tried-actions")).isEqualTo(tried);
    }

    @Test
    void a_product_that_was_repaired_is_no_place() {
        var chat = submitted(Language.EN);

        chat.say("Please make it severity A, the whole business has stopped. We also repaired Office.");

        assertThat(value(chat, "extent")).doesNotContain("Office");
    }
}
