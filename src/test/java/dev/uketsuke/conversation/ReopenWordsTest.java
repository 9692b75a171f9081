package dev.uketsuke.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReopenWordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "前のお問い合わせを再開してください",
                "すみません、先ほどの件を再開していただけますか。",
                "REQ-2026-000001 を再開したいです",
                "ＲＥＱ－２０２６－０００００１の再開をお願いします",
                "またエラーが出たので、終了したお問い合わせを再オープンしてください",
                "この件は再開できますか？",
                "前のお問い合わせを再開してください。出力できない端末がありました",
                "Please reopen my previous request. One device is missing in the list.",
                "There is one device that is not in the list, please reopen my previous request",
                "Please reopen my request",
                "could you re-open REQ-2026-000001, please?",
                "The error is back, so please reopen the previous ticket",
                "I'd like to reopen my closed case again"
            })
    void a_request_that_is_to_be_reopened_is_heard(String text) {
        assertThat(ReopenWords.named(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"再開", "再開してください", "やはり再開をお願いします", "reopen", "Please reopen it", "Can you reopen this please"})
    void the_wish_alone_is_heard(String text) {
        assertThat(ReopenWords.bare(text)).isTrue();
        assertThat(ReopenWords.named(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "下書きを再開してください",
                "サービスを再開してもエラーになります",
                "アップデートを再開できません",
                "業務の再開は明日の予定です",
                "お問い合わせの画面を再開すると固まります",
                "ケースを再開すると、同じエラーが出ます",
                "ケースを再開しても同じエラーが出ます",
                "Outlook closes and I have to reopen it",
                "I can't reopen the case file",
                "After a restart I reopen the file and it crashes",
                "Reopening the portal does not help",
                "The request fails when I reopen the app"
            })
    void what_tells_of_something_else_that_is_reopened_is_no_wish(String text) {
        assertThat(ReopenWords.named(text)).isFalse();
        assertThat(ReopenWords.bare(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 100_000})
    void a_long_text_is_not_searched(int length) {
        assertThat(ReopenWords.named("あ".repeat(length) + "、件を再開")).isFalse();
        assertThat(ReopenWords.bare("please ".repeat(length) + "reopen")).isFalse();
    }
}
