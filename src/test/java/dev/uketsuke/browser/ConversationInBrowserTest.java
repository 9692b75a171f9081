package dev.uketsuke.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConversationInBrowserTest extends BrowserTest {
    private static final String TROUBLE = "昨日の10時から営業部の Windows 11 23H2 端末30台で Outlook が起動しません。エラーは 0x80070005 です。";
    private static final String TROUBLE_IN_ENGLISH =
            "Since yesterday 10:00 Outlook does not start on 30 Windows 11 23H2 machines. The error is 0x80070005.";

    @Test
    void a_japanese_conversation_ends_with_the_number_of_a_request() {
        chat.greeted(Language.JA).say(TROUBLE);

        var number = submitted(Language.JA);

        assertThat(chat.transcript()).contains(number + " で承りました");
    }

    @Test
    void an_english_conversation_ends_with_the_number_of_a_request() {
        chat.greeted(Language.EN).say(TROUBLE_IN_ENGLISH);

        var number = submitted(Language.EN);

        assertThat(chat.transcript()).contains("Submitted as " + number);
    }

    @Test
    void what_was_typed_is_sent_as_it_was_typed() {
        var typed = "Since 10:00 the log says :( and x<3 and C:\\Program Files :D";

        chat.greeted(Language.EN).say(typed).until(typed);
    }

    @Test
    void a_reload_in_the_middle_keeps_every_message_and_the_conversation_goes_on() {
        chat.greeted(Language.JA)
                .say(TROUBLE)
                .untilOffered(Buttons.in(Language.JA).answer());
        var before = chat.bubbles();

        chat.reload().untilOffered(Buttons.in(Language.JA).answer());

        assertThat(chat.bubbles()).isEqualTo(before);
        assertThat(submitted(Language.JA)).startsWith("REQ-");
    }

    @Test
    void a_card_tapped_twice_in_a_row_is_answered_once() {
        var unknown = Buttons.in(Language.JA).unknown();
        chat.greeted(Language.JA).say(TROUBLE).untilOffered(unknown);

        chat.tapTwice(unknown).until("このカードはすでに回答済み");

        assertThat(chat.transcript()).containsOnlyOnce("このカードはすでに回答済み");
    }

    @Test
    void a_card_that_another_window_answered_changes_nothing_and_says_so_kindly() {
        browser.prepare("""
                const Socket = WebSocket;
                window.WebSocket = class extends Socket {
                  set onmessage(heard) { super.onmessage = (frame) => window.deaf || heard(frame); }
                };""");
        var unknown = Buttons.in(Language.JA).unknown();
        chat.greeted(Language.JA).say(TROUBLE).untilOffered(unknown).deafen();
        chat.inAnotherWindow(Language.JA).untilOffered(unknown).answer(unknown);

        chat.inTheFirstWindow().tap(unknown);

        chat.inAnotherWindow(Language.JA).until("このカードはすでに回答済みのため、変更していません");
    }

    @Test
    void a_file_with_a_japanese_name_arrives(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("障害の記録 ①.txt"), "10:02 Outlook を起動\n10:03 アクセスが拒否されました\n");
        chat.greeted(Language.JA)
                .say(TROUBLE)
                .untilOffered(Buttons.in(Language.JA).answer());

        chat.attach(file).say("画面の記録を添付します").until("障害の記録 ①.txt");

        assertThat(chat.reload().until("障害の記録 ①.txt").download("障害の記録 ①.txt")).isEqualTo(Files.readString(file));
    }

    @Test
    void the_language_is_switched_in_the_middle_and_everything_new_is_in_it() {
        chat.greeted(Language.JA)
                .say(TROUBLE)
                .untilOffered(Buttons.in(Language.JA).answer());

        chat.press("language").untilOffered(Buttons.in(Language.EN).answer());

        assertThat(chat.language()).isEqualTo("en");
        assertThat(chat.textOf("restart")).isEqualTo("Start over");
        assertThat(submitted(Language.EN)).startsWith("REQ-");
    }

    @Test
    void a_password_disappears_from_the_requester_s_own_bubble() {
        chat.greeted(Language.JA)
                .say("Outlook が起動しません。管理者のパスワードは Kuma#2211 です。")
                .until("[PASSWORD_1]")
                .until("伏せ字にしました");

        chat.until(() -> !chat.source().contains("Kuma#2211"));
        assertThat(chat.reload().until("[PASSWORD_1]").source()).doesNotContain("Kuma#2211");
    }
}
