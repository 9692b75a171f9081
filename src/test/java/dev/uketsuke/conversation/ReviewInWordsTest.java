package dev.uketsuke.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** At the review, a field that is named in any usual words takes what is said of it (#11, #81). */
@Execution(ExecutionMode.CONCURRENT)
class ReviewInWordsTest {
    private static Chat atReview(Language language) {
        var chat = language == Language.JA
                ? new Chat(language, "Outlookが5台で落ちます。昨日からです。再起動しました。営業が止まっています。", "送信")
                : new Chat(
                        language,
                        "Outlook crashes on 5 laptops since yesterday. We rebooted. Sales is blocked.",
                        "submit");
        assertThat(chat.asks()).contains("review");
        return chat;
    }

    private static String value(Chat chat, String slot) {
        return String.join("; ", Chat.values(chat.intake.requests().getFirst(), slot));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                change the title to: Outlook crashes after the update | title | Outlook crashes after the update
                change title: Outlook crash on start | title | Outlook crash on start
                Title: Outlook crashes with Defender | title | Outlook crashes with Defender
                subject should read Outlook down | title | Outlook down
                The title should say Outlook crashes when a mail is opened | title | Outlook crashes when a mail is opened
                Rename it to Outlook and Defender | title | Outlook and Defender
                use Outlook crash after update as the title | title | Outlook crash after update
                replace the title with Outlook crash | title | Outlook crash
                tried should be: rebooted, reinstalled Office | tried-actions | rebooted, reinstalled Office
                change what we tried to: repaired Office | tried-actions | repaired Office
                Could you please update what was tried to rebooted twice | tried-actions | rebooted twice
                tried: rebooted, reset the profile | tried-actions | rebooted, reset the profile
                the workaround should be: use the web version | workaround | use the web version
                steps to reproduce: open Outlook, click a mail | reproduction | open Outlook, click a mail
                impact should be: sales cannot send quotes | business-impact | sales cannot send quotes
                Description: Outlook crashes when a mail is opened. It began after the update. | issue | Outlook crashes when a mail is opened. It began after the update.
                machines affected should be 12 | affected-count | 12
                """)
    void a_named_field_is_set_in_english(String text, String slot, String expected) {
        var chat = atReview(Language.EN);

        chat.say(text);

        assertThat(value(chat, slot)).isEqualTo(expected);
        assertThat(chat.asks()).contains("review");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                件名を「Outlookが更新後に落ちる」にしてください | title | Outlookが更新後に落ちる
                タイトルをOutlookの停止に変えて | title | Outlookの停止
                件名：Outlookが落ちる件 | title | Outlookが落ちる件
                件名→Outlook停止 | title | Outlook停止
                件名、Outlookの異常終了に変更で | title | Outlookの異常終了
                Outlookの停止を件名にしてください | title | Outlookの停止
                試したことは再起動とOfficeの修復に直してください | tried-actions | 再起動とOfficeの修復
                試したこと：再起動、修復 | tried-actions | 再起動、修復
                実施済みの対処を再インストールに修正 | tried-actions | 再インストール
                説明をOutlookが起動直後に落ちます、に変更してください | issue | Outlookが起動直後に落ちます
                業務影響は見積もりが送れない、に書き換えてください | business-impact | 見積もりが送れない
                影響範囲は大阪支店に変えてもらえますか | extent | 大阪支店
                台数は12台に直して | affected-count | 12
                """)
    void a_named_field_is_set_in_japanese(String text, String slot, String expected) {
        var chat = atReview(Language.JA);

        chat.say(text);

        assertThat(value(chat, slot)).isEqualTo(expected);
        assertThat(chat.asks()).contains("review");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I want to change the title",
                "please change the title",
                "件名を変えたい",
                "件名を変更してください",
                "タイトルの修正をお願いします"
            })
    void a_field_that_is_only_named_is_asked_for(String text) {
        var chat = atReview(Language.JA);

        chat.say(text);

        assertThat(chat.asks()).containsExactly("title");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                JA | 電話は03-1234-5678です | 電話番号は消して、送ってください | 「電話番号」の「+81 3-1234-5678」は取り消しました | それでお願いします
                EN | My phone is +81 3 1234 5678 | Please remove my phone number and then submit | I took back "+81 3-1234-5678" for "Phone" | looks good, please send it
                """)
    void what_is_taken_out_is_shown_before_it_goes_off(
            Language language, String told, String removal, String heard, String agreed) {
        var chat = atReview(language);
        chat.say(told);
        assertThat(value(chat, "phone")).isEqualTo("+81312345678");

        chat.say(removal);

        assertThat(chat.outcome.handedOver()).isEmpty();
        assertThat(chat.text()).contains(heard);
        assertThat(chat.asks()).contains("review");
        assertThat(value(chat, "phone")).isEmpty();

        assertThat(chat.say(agreed).handedOver()).containsExactly(0);
    }

    @Test
    void two_fields_may_be_set_in_one_sentence() {
        var chat = atReview(Language.EN);

        chat.say("the phone should be +81 3 1234 5678 and the title should be Outlook stops");

        assertThat(value(chat, "phone")).isEqualTo("+81312345678");
        assertThat(value(chat, "title")).isEqualTo("Outlook stops");
    }
}
