package dev.uketsuke.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Language;
import dev.uketsuke.intake.Choices;
import dev.uketsuke.intake.Intake;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The last change taken back, and requests that were parted put together again (#17). */
@Execution(ExecutionMode.CONCURRENT)
class UndoTest {
    private static final String TOLD = "営業部の端末30台で今朝から Teams が起動しません";
    private static final String TWO = "2点お願いします。\n1. Outlook が起動しません。\n2. 定義更新が 0x80070005 で失敗します。";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "今の変更を元に戻して",
                "直前の修正を取り消して",
                "取り消して（直前の修正）",
                "元に戻してください",
                "さっきの変更はなしで",
                "undo",
                "undo that",
                "please undo the last change",
                "take that back",
                "change it back"
            })
    void is_wished_for_in_many_words(String text) {
        assertThat(ControlWords.of(text, null)).contains(Choices.UNDO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "取り消して",
                "更新を元に戻しました",
                "設定を元に戻すと直ります",
                "この問い合わせを取り消してください",
                "We undid the change and it works",
                "Undo does not work in Word"
            })
    void is_not_heard_in_anything_else(String text) {
        assertThat(ControlWords.of(text, null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "変更を元に戻す",
                "変更を元に戻します",
                "元に戻す",
                "設定の変更を元に戻す",
                "修正を元に戻せば動きます",
                "Revert the change",
                "Undo the change",
                "revert it",
                "change it back"
            })
    void is_not_heard_in_what_is_done_about_the_trouble(String text) {
        var chat = askedFor("workaround");
        chat.say(text);

        assertThat(chat.text()).doesNotContain("直前の変更を元に戻しました");
        assertThat(Stream.of("business-impact", "tried-actions", "workaround")
                        .flatMap(slot -> Chat.values(chat.intake.request(), slot).stream()))
                .containsExactly(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "直前の変更を元に戻す",
                "今の回答を取り消してください",
                "さっきの修正を元に戻して",
                "元に戻してください",
                "undo",
                "undo my last answer",
                "please take that back"
            })
    void is_heard_beside_that_where_it_speaks_of_what_was_said(String text) {
        var chat = askedFor("workaround");
        chat.say(text);

        assertThat(Chat.values(chat.intake.request(), "workaround")).isEmpty();
        assertThat(chat.text()).contains("直前の変更を元に戻しました");
    }

    private static Chat askedFor(String slot) {
        var chat = new Chat(Language.JA, TOLD, "台数は50台でした");
        for (int turn = 0; turn < 6 && !chat.asks().contains(slot); turn++) {
            chat.say("わからない");
        }
        assertThat(chat.asks()).contains(slot);
        return chat;
    }

    @Test
    void gives_back_what_was_recorded_before_the_correction_and_says_so() {
        var chat = new Chat(Language.JA, TOLD, "台数は50台でした");
        assertThat(Chat.values(chat.intake.request(), "affected-count")).containsExactly("50");
        assertThat(chat.outcome.messages().getLast().suggestions())
                .extracting(Message.Suggestion::text)
                .contains("直前の変更を元に戻す");

        chat.say("今の変更を元に戻して");

        assertThat(Chat.values(chat.intake.request(), "affected-count")).containsExactly("30");
        assertThat(chat.text()).contains("「発生台数」は「30台」です");

        chat.say("undo");
        assertThat(Chat.values(chat.intake.request(), "affected-count")).containsExactly("30");
        assertThat(chat.text()).contains("元に戻せる変更はありません");
    }

    @Test
    void is_offered_where_cancelling_may_have_meant_it_and_drops_no_draft() {
        var chat = new Chat(Language.JA, TOLD, "台数は50台でした", "取り消して");
        assertThat(chat.asks()).containsExactly("confirm");
        assertThat(chat.card()).contains("直前の変更を元に戻す");

        chat.fill(Utterance.Action.UNDO, Map.of());

        assertThat(Chat.values(chat.intake.request(), "affected-count")).containsExactly("30");
        assertThat(chat.intake.request().words()).isNotEmpty();
    }

    @Test
    void takes_back_a_wish_for_a_severity_before_what_was_changed_earlier() {
        var chat = new Chat(Language.JA, TOLD, "台数は50台でした", "重大度Aでお願いします");
        assertThat(chat.intake.request().wish()).isNotNull();

        chat.say("今の変更を元に戻して");

        assertThat(chat.intake.request().wish()).isNull();
        assertThat(Chat.values(chat.intake.request(), "affected-count")).containsExactly("50");
    }

    @Test
    void survives_being_stored() {
        Intake intake = new Chat(Language.JA, TOLD, "台数は50台でした", "重大度Aでお願いします", "重大度Bでお願いします").intake;

        assertThat(IntakeCodec.read(IntakeCodec.write(intake))).isEqualTo(intake);
        assertThat(intake.request().previous()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"やっぱり1件にして", "分けたのを戻して", "1件にまとめてください", "put them back together", "undo the split"})
    void puts_parted_requests_back_together_with_all_that_was_said(String text) {
        var chat = new Chat(Language.JA, TWO);
        chat.tap("split");
        assertThat(chat.intake.requests()).hasSize(2);

        chat.say(text);

        assertThat(chat.intake.requests()).hasSize(1);
        assertThat(String.join("\n", chat.words(0))).contains("Outlook", "定義更新");
        assertThat(Chat.values(chat.intake.request(), "error-messages")).containsExactly("0x80070005");
    }

    @Test
    void leaves_requests_apart_once_one_of_them_was_sent_off() {
        var chat = new Chat(Language.JA, TWO);
        chat.tap("split");
        chat.submits();
        chat.say("やっぱり1件にして");

        assertThat(chat.intake.requests()).hasSize(2);
    }

    @Test
    void titles_of_a_split_are_those_on_its_card_as_they_were_changed() {
        var chat = new Chat(Language.JA, TWO);
        assertThat(chat.card()).contains("title-1", "title-2");
        chat.say("2のタイトルは「定義の更新エラー」にしてください");
        assertThat(chat.asks()).containsExactly("split");

        chat.fill(Map.of("choose", "split", "title-1", "メールが開けない"));

        assertThat(chat.intake.requests())
                .extracting(request -> request.title())
                .containsExactly("メールが開けない", "定義の更新エラー");
    }
}
