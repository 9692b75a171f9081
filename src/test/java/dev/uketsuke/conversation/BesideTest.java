package dev.uketsuke.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Language;
import dev.uketsuke.intake.Doubt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told beside the request at hand: while questions are open, and after it was handed over (#12, #15). */
@Execution(ExecutionMode.CONCURRENT)
class BesideTest {
    private static final String OUTLOOK = "昨日10時から Outlook が起動しません。エラーは 0x80070005 です。";
    private static final String UPDATES = "Definition updates fail with 0x80072ee2 on 12 machines since this morning.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "別件ですが、隔離されたファイルの復元方法を教えてください",
                "もう一つ質問があります。デバイス一覧を CSV で出すにはどうすればよいですか",
                "あと、デバイス一覧を CSV で出す方法も知りたいです",
                "毎回です。あと、デバイス一覧を CSV で出す方法も知りたいです。"
            })
    void another_request_told_while_questions_are_open_is_asked_about(String text) {
        var chat = new Chat(Language.JA, OUTLOOK);
        chat.say(text);

        assertThat(chat.intake.doubt()).isInstanceOf(Doubt.Beside.class);
        assertThat(chat.asks()).containsExactly("choose");
        assertThat(chat.intake.requests()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | Nothing changed on our side. Happens all the time, on all 40 machines.",
                "EN | It happens every time on 40 machines. We have not changed anything.",
                "JA | 何も変更していません。40台すべてで毎回起きます。",
            })
    void answers_that_tell_more_than_was_asked_are_no_other_request(Language language, String text) {
        var chat = new Chat(
                language,
                language == Language.JA
                        ? OUTLOOK + "アイコンをクリックすると必ず止まります。"
                        : "Web protection blocks our intranet since this morning. Error 0x80072ee2. It happens when we open the page.");

        chat.say(text);

        assertThat(chat.intake.doubt()).isNull();
        assertThat(chat.intake.requests()).hasSize(1);
        assertThat(Chat.values(chat.intake.request(), "affected-count")).containsExactly("40");
        assertThat(Chat.values(chat.intake.request(), "frequency")).isNotEmpty();
        assertThat(Chat.values(chat.intake.request(), "recent-changes")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Another issue: the portal shows several servers as inactive",
                "I have a separate question. How do I export the device inventory to CSV?",
                "How do I export the device inventory to CSV?",
                "Every time. Also, one server is stuck in passive mode."
            })
    void so_it_is_in_english(String text) {
        var chat = new Chat(Language.EN, UPDATES);
        chat.say(text);

        assertThat(chat.intake.doubt()).isInstanceOf(Doubt.Beside.class);
    }

    @Test
    void one_sentence_that_answers_the_only_open_question_is_no_other_request() {
        var chat = new Chat(Language.EN, UPDATES);
        chat.say("""
                Steps to reproduce: run the update
                How often: every time
                Extent: the web servers
                Operating system: Ubuntu 22.04
                Defender version: 101.25092.0002
                Business impact: the compliance scan fails
                Business stopped: Some of it goes on
                Partial impact: Yes, part of it
                Tried and investigated: restarted the service
                Workaround: none
                Contact person: Henrik Larsen
                Company and department: Northwind, platform team
                Phone: +81 3 1234 5683
                Mail addresses: henrik@northwind.example
                Preferred way of contact: Mail""");
        assertThat(chat.asks()).containsExactly("recent-changes");

        chat.say("HR added a macro to the workbook two weeks ago");

        assertThat(Chat.values(chat.intake.request(), "recent-changes"))
                .containsExactly("HR added a macro to the workbook two weeks ago");
        assertThat(chat.intake.doubt()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "特に変更していません",
                "キャンセルボタンを押すと落ちます",
                "アイコンをクリックすると数秒で「アクセスが拒否されました」と出ます",
                "毎回です。再起動しても直りません",
                "また、再起動しても直りません",
                "ほかに問題はありません",
                "別の端末でも起動しません",
                "昨日 ASR ルールをブロックに変えました",
                "1. 起動するとすぐに落ちます\n2. 毎回です",
                "支払いはこのカード [CREDIT_CARD_1] で、オンボーディングのスクリプトは [MDE_ONBOARDING_1] です"
            })
    void an_answer_stays_one(String text) {
        var chat = new Chat(Language.JA, OUTLOOK);
        chat.say(text);

        assertThat(chat.intake.doubt()).isNull();
        assertThat(chat.intake.confirming()).isNull();
        assertThat(chat.intake.requests()).hasSize(1);
        assertThat(chat.text()).doesNotContain("申し訳ありません");
    }

    @Test
    void contact_details_are_no_other_request() {
        var chat = new Chat(Language.JA, "デバイス一覧の保持期間を教えてください");
        assertThat(chat.asks()).contains("emails");
        chat.say("佐藤 一郎、コントソ商事 営業部です。メールは ichiro.sato@contoso.example、連絡方法はメールでお願いします");

        assertThat(chat.intake.doubt()).isNull();
        assertThat(Chat.values(chat.intake.request(), "emails")).containsExactly("ichiro.sato@contoso.example");
    }

    @Test
    void one_more_request_told_while_the_split_is_open_joins_it() {
        var chat = new Chat(Language.JA, "Outlook が起動しません。あと、デバイス一覧を CSV で出す方法も知りたいです。");
        assertThat(chat.asks()).containsExactly("split");
        chat.say("別件ですが、隔離されたファイルの復元方法を教えてください");

        assertThat(chat.asks()).containsExactly("split");
        assertThat(chat.text()).contains("(3) ").contains("復元");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Click Cancel",
                "I open the app and click update, then the error comes up",
                "It also happens on other machines",
                "No other issues",
                "We changed the proxy last night"
            })
    void an_english_answer_stays_one(String text) {
        var chat = new Chat(Language.EN, UPDATES);
        chat.say(text);

        assertThat(chat.intake.doubt()).isNull();
        assertThat(chat.intake.confirming()).isNull();
        assertThat(chat.intake.requests()).hasSize(1);
        assertThat(chat.text()).doesNotContain("I'm sorry");
    }

    @Test
    void another_request_waits_until_the_first_is_sent_off_and_then_has_its_turn() {
        var chat = new Chat(Language.JA, OUTLOOK, "毎回です。あと、デバイス一覧を CSV で出す方法も知りたいです。");
        chat.tap("another");

        assertThat(chat.intake.requests()).hasSize(2);
        assertThat(chat.intake.current()).isZero();
        assertThat(chat.text()).contains("デバイス一覧を CSV で出す方法").contains("1件目（全2件）");
        assertThat(Chat.values(chat.intake.request(), "frequency")).isNotEmpty();
        assertThat(Chat.values(chat.intake.requests().getLast(), "error-messages"))
                .isEmpty();
        assertThat(chat.words(0)).noneMatch(words -> words.contains("CSV"));

        chat.submits();

        assertThat(chat.intake.current()).isEqualTo(1);
        assertThat(Chat.values(chat.intake.request(), "related-requests")).containsExactly(Chat.number(1));
    }

    @Test
    void what_belongs_to_the_request_at_hand_stays_with_it() {
        var chat = new Chat(Language.JA, OUTLOOK, "別件かもしれませんが、別の問題として Word も開けません");
        chat.say("同じ件です");

        assertThat(chat.intake.requests()).hasSize(1);
        assertThat(chat.words(0)).anyMatch(words -> words.contains("Word も開けません"));
        assertThat(chat.asks()).doesNotContain("choose");
    }

    @Test
    void a_request_that_is_only_announced_is_to_be_told_now_or_later() {
        var chat = new Chat(Language.JA, OUTLOOK);
        var asked = chat.asks();
        chat.say("別の問題もあります");

        assertThat(chat.text()).contains("別件ですが");
        assertThat(chat.asks()).isEqualTo(asked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "別のお問い合わせです。デバイス一覧を CSV で出す方法を知りたいです。",
                "別件です。隔離されたファイルの復元方法を教えてください",
                "もう一点、別の問題です。サーバーがパッシブ モードのままです"
            })
    void another_request_after_the_submission_starts_anew(String text) {
        var chat = new Chat(Language.JA, OUTLOOK).submits();
        chat.say(text);

        assertThat(chat.intake.requests()).hasSize(2);
        assertThat(chat.intake.current()).isEqualTo(1);
        assertThat(Chat.values(chat.intake.request(), "title").getFirst()).doesNotContain("別");
        assertThat(Chat.values(chat.intake.request(), "related-requests")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Another issue: the portal shows several servers as inactive",
                "How do I export the device inventory to CSV?",
                "I have an unrelated question. How long are incidents kept?"
            })
    void so_it_does_in_english(String text) {
        var chat = new Chat(Language.EN, UPDATES).submits();
        chat.say(text);

        assertThat(chat.intake.requests()).hasSize(2);
        assertThat(chat.intake.request().blank()).isFalse();
    }

    /** #15, #31, #61. */
    @Test
    void a_new_request_that_is_related_names_the_one_before() {
        var chat = new Chat(Language.JA, OUTLOOK).submits();
        chat.say("関連した質問です。ASR ルールの除外を一括で設定する方法を教えてください。");

        assertThat(chat.intake.current()).isEqualTo(1);
        assertThat(Chat.values(chat.intake.request(), "related-requests")).containsExactly(Chat.number(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"追加でログを取りました。イベント ID 1121 が出ています", "再起動しても直りませんでした", "ありがとうございます", "影響は30台です", "よろしくお願いします"})
    void an_addition_to_what_was_handed_over_stays_one(String text) {
        var chat = new Chat(Language.JA, OUTLOOK).submits();
        chat.say(text);

        assertThat(chat.intake.requests()).hasSize(1);
        assertThat(chat.intake.doubt()).isNull();
    }

    @Test
    void it_is_asked_with_two_buttons_whether_it_is_an_addition_when_that_is_unsure() {
        var chat = new Chat(Language.JA, OUTLOOK).submits();
        chat.say("先ほどの続きですが、別の問題かもしれません。あと、Linux サーバーで定義更新も失敗しています");

        assertThat(chat.intake.doubt()).isInstanceOf(Doubt.Beside.class);
        chat.say("いいえ、同じ件です");
        assertThat(chat.intake.requests()).hasSize(1);
        assertThat(chat.text()).contains(Chat.number(1));
    }

    @Test
    void a_request_that_an_article_did_not_solve_after_all_is_taken_up_again() {
        var chat = new Chat(Language.JA, "ASR ルールでアプリがブロックされます。エラーは 0x80070005 です。あと、デバイス一覧を CSV で出す方法も知りたいです。");
        chat.tap("split");
        chat.say("記事で解決しました");
        assertThat(chat.intake.current()).isEqualTo(1);

        chat.say("やはり解決していませんでした");

        assertThat(chat.intake.current()).isZero();
        assertThat(chat.text()).contains("1件目（全2件）");

        chat.submits();
        assertThat(chat.intake.current()).isEqualTo(1);
    }

    /** C10. */
    @Test
    void a_wish_for_a_feature_beside_a_live_problem_becomes_a_ticket_and_shows_the_way_for_feedback() {
        var chat = new Chat(Language.JA, "定義更新が 0x80070643 で失敗します。あと、要望ですが、ポータルでレポートを PDF 出力できるようにしてほしいです。");
        assertThat(chat.asks()).containsExactly("split");
        chat.tap("split");
        chat.submits();

        assertThat(chat.outcome.handedOver()).containsExactly(0);
        assertThat(chat.intake.current()).isEqualTo(1);
        assertThat(chat.asks()).containsExactly("choose");
        assertThat(chat.text()).contains("フィードバック").contains("2件目（全2件）");
    }

    /** #16, C8. */
    @Test
    void two_problems_and_a_row_of_platforms_are_shown_as_a_tree() {
        var chat = new Chat(
                Language.JA,
                "1. Outlook が起動しません。エラーは 0x80070005 です。\n2. 定義更新がプロキシ環境で失敗します。\n3. デバイス制御で USB メモリを禁止する手順を、Windows、macOS、Linux それぞれについて教えてください。");

        assertThat(chat.asks()).containsExactly("split");
        assertThat(chat.text())
                .contains("(1) Outlook")
                .contains("プラットフォームごと")
                .contains("└ (3) Windows")
                .contains("└ (4) macOS")
                .contains("└ (5) Linux");

        chat.say("4は不要です。分けてください");
        assertThat(chat.intake.requests().stream().map(request -> Chat.values(request, "os")))
                .endsWith(java.util.List.of("Windows"), java.util.List.of("Linux"));
    }
}
