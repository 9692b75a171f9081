package dev.uketsuke.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Several requests in one conversation: which are open, back to one of them, one of them dropped (#12, #15). */
@Execution(ExecutionMode.CONCURRENT)
class OpenWordsTest {
    private static Chat japanese() {
        return new Chat(Language.JA, "営業部の Windows 11 端末30台で、昨日から Outlook が起動しません。あと、デバイス一覧を CSV で出す方法も知りたいです。", "分けて");
    }

    private static Chat english() {
        return new Chat(
                Language.EN,
                "Since this morning MDAV quarantines our billing app on 12 Windows Server 2019 machines. On another topic, how do I export the list of devices to CSV?",
                "split");
    }

    private static Chat in(Language language) {
        return language == Language.JA ? japanese() : english();
    }

    @ParameterizedTest
    @ValueSource(strings = {"他に何がありますか", "ほかに何をお願いしていましたっけ？", "残っている件は何ですか", "保留中のお問い合わせを見せてください", "お問い合わせの一覧を見せて"})
    void the_open_requests_are_listed_and_the_question_is_said_again(String text) {
        var chat = japanese();
        var asked = chat.asks();
        chat.say(text);

        assertThat(chat.text()).contains("Outlook が起動しない**（いま伺っている件）", "(2) デバイス一覧を CSV で出す方法", "先ほどの質問に戻ります");
        assertThat(chat.asks()).isEqualTo(asked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what else do I have open?",
                "What other requests are open?",
                "which requests are still open",
                "show me my open requests",
                "is there anything else open?"
            })
    void so_they_are_in_english(String text) {
        var chat = english();
        chat.say(text);

        assertThat(chat.text()).contains("(2) How to export the list of devices to CSV", "Back to the open questions");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2件目に戻って", "二つ目に移ってください", "CSVの件に戻りたいです", "もう一つの件に切り替えて", "先にデバイス一覧の件に進めてください"})
    void a_request_is_turned_to_by_number_or_name(String text) {
        var chat = japanese();
        chat.say(text);

        assertThat(chat.intake.current()).isEqualTo(1);
        assertThat(chat.text()).contains("2件目のお問い合わせに移ります", "2件目（全2件）");

        chat.say("Outlookの件に戻る");

        assertThat(chat.intake.current()).isZero();
        assertThat(chat.text()).contains("1件目のお問い合わせに戻ります", "発生台数「30台」");
        assertThat(chat.asks()).contains("reproduction");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "go back to the second one",
                "let's switch to the CSV thing",
                "Can we go to the other one first?",
                "back to request 2",
                "I'd like to continue with the export question",
                "go to the 2nd one please"
            })
    void so_it_is_in_english(String text) {
        var chat = english();
        chat.say(text);

        assertThat(chat.intake.current()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "前の質問に戻って",
                "前のバージョンに戻したら直りました",
                "設定を元の値に戻しても変わりません",
                "2台目に移しても同じです",
                "Outlookの件数が増えると止まります",
                "CSVの取り込みをやめると直ります"
            })
    void what_tells_of_the_trouble_or_goes_back_on_the_card_turns_to_nothing(String text) {
        var chat = japanese();
        chat.say(text);

        assertThat(chat.intake.current()).isZero();
        assertThat(chat.text()).doesNotContain("お問い合わせに移ります", "作成しません");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "go back to the previous question",
                "We went back to the second version and it works",
                "It goes on with the second file",
                "we removed the CSV add-in"
            })
    void so_it_is_with_english_sentences(String text) {
        var chat = english();
        chat.say(text);

        assertThat(chat.intake.current()).isZero();
        assertThat(chat.text()).doesNotContain("request 2.", "No request is made");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CSVの件はやめます", "2件目はやめます", "デバイス一覧の件は解決しました", "CSVの質問は取り消してください"})
    void a_dropped_request_comes_back_when_the_drop_is_undone(String text) {
        var chat = japanese();
        chat.say(text);

        assertThat(chat.text()).contains("「デバイス一覧を CSV で出す方法」のお問い合わせは取りやめました").doesNotContain("1件目（全");

        chat.say("元に戻して");

        assertThat(chat.text()).contains("「デバイス一覧を CSV で出す方法」を元に戻しました", "1件目（全2件）");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drop the second one",
                "Please cancel the CSV thing",
                "the export question is solved",
                "I don't need the CSV one any more"
            })
    void so_it_does_in_english(String text) {
        var chat = english();
        chat.say(text);
        assertThat(chat.text()).contains("No request is made for \"How to export");

        chat.say("undo");
        assertThat(chat.text()).contains("is back", "Request 1 of 2");
    }

    @Test
    void the_current_request_may_be_dropped_and_the_other_follows() {
        var chat = english();
        chat.say("drop the billing one");

        assertThat(chat.intake.current()).isEqualTo(1);
        assertThat(chat.text()).contains("No request is made for \"MDAV quarantines");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whoever_drops_all_of_them_begins_anew(Language language) {
        var chat = in(language);
        chat.say(language == Language.JA ? "1件目と2件目は取り消します" : "drop the first and the second one");

        assertThat(chat.intake.request().blank()).isTrue();
        assertThat(chat.intake.requests()).noneMatch(request -> request.handedOver());
    }

    @Test
    void after_one_is_submitted_the_other_is_gone_on_with_though_it_was_left_before() {
        var chat = english();
        chat.say("go back to the second one");
        chat.submits();

        assertThat(chat.intake.current()).isZero();
        assertThat(chat.text()).contains("Request 1 of 2");
    }

    /** A long text says something else in any case and costs no time. */
    @Test
    void a_long_text_is_not_looked_through() {
        var chat = english();
        var started = System.nanoTime();
        assertThat(OpenWords.turnsTo("back to ".repeat(12_000), chat.intake)).isEmpty();
        assertThat(OpenWords.listed("what else ".repeat(10_000), chat.intake)).isEmpty();
        assertThat(OpenWords.drops("drop the ".repeat(11_000), chat.intake)).isEmpty();
        assertThat(System.nanoTime() - started).isLessThan(1_000_000_000L);
    }
}
