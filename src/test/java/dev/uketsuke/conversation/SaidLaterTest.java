package dev.uketsuke.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of something that was answered, left out or asked about before. */
@Execution(ExecutionMode.CONCURRENT)
class SaidLaterTest {
    private static final String SCANS = "昨日から Windows 10 の端末で Defender のスキャンが止まります。";
    private static final String HANG = "Since this morning Defender scans hang on Windows 10 machines";

    @ParameterizedTest
    @ValueSource(strings = {"Windows 11も追加で", "Windows 11 も同様です", "Windows 11でも起きています。", "あと、Windows 11も対象です"})
    void a_further_system_stands_beside_the_one_that_was_given(String text) {
        var chat = new Chat(Language.JA, SCANS);
        chat.say(text);

        assertThat(Chat.values(chat.intake.request(), "os")).containsExactly("Windows 10", "Windows 11");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"also Windows 11", "Windows 11 as well", "Please add Windows 11", "It happens on Windows 11 too"
            })
    void so_it_does_in_english(String text) {
        var chat = new Chat(Language.EN, HANG);
        chat.say(text);

        assertThat(Chat.values(chat.intake.request(), "os")).containsExactly("Windows 10", "Windows 11");
    }

    @ParameterizedTest
    @CsvSource({"JA, Windows 10 ではなく Windows 11 です", "EN, 'It is Windows 11, not Windows 10'"})
    void another_system_that_is_not_said_to_come_on_top_replaces_it(Language language, String text) {
        var chat = new Chat(language, language == Language.JA ? SCANS : HANG);
        chat.say(text);

        assertThat(Chat.values(chat.intake.request(), "os")).containsExactly("Windows 11");
    }

    @Test
    void what_was_left_out_and_is_said_later_is_acknowledged() {
        var chat = new Chat(Language.EN, HANG);
        for (var turn = 0; turn < 9 && !chat.asks().contains("review"); turn++) {
            chat.say("skip");
        }
        chat.say("It happens every time.");

        assertThat(chat.text()).contains("I filled in what was empty:\n\n- **How often**: every time");
    }

    @Test
    void what_is_said_once_more_is_known_and_no_question_is_put_alone_for_it() {
        var chat = new Chat(Language.JA, SCANS);
        var asked = chat.asks();
        chat.say("OSはWindows 10です。");

        assertThat(chat.text()).contains("すでに伺っています").doesNotContain("うまく読み取れませんでした");
        assertThat(chat.asks()).isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource({
        "JA, Web版で続けられています",
        "JA, スマホで対応しています",
        "JA, 別の端末を使って作業しています",
        "EN, We carry on with the web version",
        "EN, We get by with the browser",
        "EN, We use the old client for now"
    })
    void how_people_go_on_meanwhile_is_a_workaround_though_it_was_not_asked_for(Language language, String text) {
        var chat = new Chat(language, language == Language.JA ? SCANS : HANG);
        chat.say(text);

        assertThat(Chat.values(chat.intake.request(), "workaround")).containsExactly(text);
    }

    @ParameterizedTest
    @CsvSource({"JA, Web版でも使えません", "JA, 別の端末でも起動しません", "EN, It does not work on the web either"})
    void what_fails_as_well_is_none(Language language, String text) {
        var chat = new Chat(language, language == Language.JA ? SCANS : HANG);
        chat.say(text);

        assertThat(Chat.values(chat.intake.request(), "workaround")).isEmpty();
    }

    @Test
    void that_some_are_affected_is_no_way_round_it() {
        var chat = new Chat(Language.JA, SCANS);
        chat.say("""
                エラーの表示: なし
                再現手順: クイックスキャンを実行
                発生頻度: 毎回
                業務の停止: 一部は続けられる
                直前の変更: なし
                発生台数: 5
                発生範囲: 営業部
                Defender のバージョン: 4.18.25030.2
                業務影響: 報告が遅れている
                実施済みの対処: 再起動
                部分的な影響: はい""");
        chat.say("ご担当者名: 佐藤 一郎\n会社名・部署名: コントソ\n電話番号: 03-1234-5678\nメールアドレス: a@contoso.example\n希望する連絡方法: メール");
        assertThat(chat.asks()).containsExactly("workaround");

        chat.say("一部に影響が出ています");
        assertThat(Chat.values(chat.intake.request(), "workaround")).isEmpty();

        chat.say("Web版で続けられています");
        assertThat(Chat.values(chat.intake.request(), "workaround")).containsExactly("Web版で続けられています");
    }

    @Test
    void several_labels_in_a_row_are_read_each() {
        var chat = new Chat(Language.EN, "Scans hang. Extent: sales department. Machines affected: 1. OS: Windows 11.");

        assertThat(List.of("extent", "affected-count", "os"))
                .allSatisfy(slot ->
                        assertThat(Chat.values(chat.intake.request(), slot)).hasSize(1));
        assertThat(Chat.values(chat.intake.request(), "affected-count")).containsExactly("1");
    }

    @Test
    void an_extension_ends_no_sentence() {
        var chat = new Chat(Language.EN, HANG);
        chat.say("My phone is +81 3 1234 5678 ext. 123 and my name is Jane Doe.");

        assertThat(Chat.values(chat.intake.request(), "phone")).containsExactly("+81312345678;ext=123");
        assertThat(Chat.values(chat.intake.request(), "error-messages")).isEmpty();
    }

    @Test
    void whoever_keeps_it_as_one_and_says_more_is_told_once_what_was_understood() {
        var chat = new Chat(
                Language.EN, "Outlook does not start since Monday. Also how do I export the device list to CSV?");
        assertThat(chat.asks()).containsExactly("split");
        chat.say("keep as one, it's on 5 machines");

        assertThat(chat.text()).containsOnlyOnce("Here is what I understood").contains("Machines affected");
    }

    @Test
    void what_was_withdrawn_to_settle_a_contradiction_is_not_asked_again() {
        var chat = new Chat(Language.JA, "全社で定義更新がエラー 0x80070643 で失敗しています。発生台数は1台です。");
        assertThat(chat.asks()).contains("extent");
        chat.say("1台です");

        for (var turn = 0; turn < 9 && !chat.asks().contains("review"); turn++) {
            assertThat(chat.asks()).doesNotContain("extent");
            chat.say("skip");
        }
        assertThat(chat.asks()).contains("review");
    }

    @ParameterizedTest
    @CsvSource({"B, false", "A, true"})
    void what_would_make_it_a_is_offered_to_those_who_wished_for_a(String wished, boolean offered) {
        var chat = new Chat(Language.EN, HANG + ". Severity " + wished + ", please.");
        for (var turn = 0; turn < 9 && !chat.asks().contains("review"); turn++) {
            chat.say("skip");
        }

        assertThat(chat.card().contains("What would make it A?")).isEqualTo(offered);
    }
}
