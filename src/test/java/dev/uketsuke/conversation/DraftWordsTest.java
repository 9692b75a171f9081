package dev.uketsuke.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DraftWordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "下書きを見せて",
                "下書きを見せてください。",
                "下書き一覧",
                "下書きの一覧を表示してください",
                "書きかけの問い合わせを確認したいです",
                "すみません、私の下書きを見たいのですが",
                "保存した下書きはありますか？",
                "残っている下書きを教えてください",
                "未送信のお問い合わせはありますか",
                "作成途中のものを一覧にしてもらえますか",
                "下書きはどこですか",
                "下書きは何件ありますか",
                "お世話になっております。下書きを表示してください。よろしくお願いします。",
                "Show my drafts",
                "please show me all my drafts.",
                "Can I see my saved drafts?",
                "list my drafts, please",
                "Do I have any drafts?",
                "what drafts do I have?",
                "Hello. Could you show me my unsubmitted requests?",
                "my drafts"
            })
    void whoever_asks_for_their_drafts_is_shown_them(String text) {
        assertThat(DraftWords.of(text)).contains(new DraftWish.Show());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "下書きを消して",
                "下書きを削除してください。",
                "この下書きは不要です",
                "この下書きはもう要らないです",
                "やっぱり今の下書きを破棄したいです",
                "書きかけのお問い合わせを取り消してください",
                "作成中の内容を消去してほしい",
                "下書きは捨ててください",
                "delete my draft",
                "Please delete this draft.",
                "Could you discard the draft?",
                "I'd like to remove my unsubmitted request please"
            })
    void whoever_wants_their_draft_deleted_is_asked_about_the_one_at_hand(String text) {
        assertThat(DraftWords.of(text)).contains(new DraftWish.DeleteThis());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "下書きを全部消して",
                "すべての下書きを削除してください",
                "全部の下書きを消去したい",
                "Delete all my drafts",
                "please remove all of my drafts",
                "delete my drafts"
            })
    void all_drafts_can_be_meant(String text) {
        assertThat(DraftWords.of(text)).contains(new DraftWish.DeleteAll());
    }

    @ParameterizedTest
    @CsvSource({
        "下書き2を消して,2",
        "下書き２番を削除してください。,2",
        "3番の下書きを消してください,3",
        "2件目の下書きを破棄して,2",
        "Delete draft 12,12",
        "please delete draft number 3,3",
        "remove draft #1.,1",
        "Delete the 2nd draft,2",
        "delete draft 99999999999,99999999999",
        "下書き99999999999を消して,99999999999",
        "delete draft -1,-1",
        "delete draft 0,0"
    })
    void one_of_the_list_is_meant_by_its_number(String text, long number) {
        assertThat(DraftWords.of(text)).contains(new DraftWish.DeleteOne(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "メールの下書きが消えました",
                "Outlook の下書きを削除できません",
                "下書きを削除する方法を教えてください",
                "下書きを削除したらエラーになりました",
                "下書きが見つかりません",
                "下書きを消してしまいました",
                "下書きフォルダーの一覧が表示されません",
                "下書きを消して、新しく始めたいのですが Outlook が起動しません",
                "受信トレイの下書きを見せてほしいと言われました",
                "2を消して",
                "ログを消してください",
                "the draft of my mail was deleted",
                "Outlook can't delete my draft",
                "I deleted my draft by mistake",
                "delete the draft of the mail to the customer",
                "my drafts folder does not sync",
                "My drafts are gone since the update",
                "Show me how drafts are deleted",
                "delete draft policies from Intune",
                "delete my contact details",
                "a draft"
            })
    void a_sentence_that_tells_of_something_is_none(String text) {
        assertThat(DraftWords.of(text)).isEmpty();
    }

    @Test
    void a_long_text_is_not_looked_through() {
        assertThat(DraftWords.of("下書きを消して".repeat(10_000))).isEmpty();
    }
}
