package dev.uketsuke.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemoryWordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "連絡先を覚えておいて",
                "次回のために連絡先を記憶してください。",
                "連絡先は次回も覚えておいてください",
                "私の連絡先を保存しておいてください",
                "連絡先の情報を記憶してもらえますか？",
                "今後のために、連絡先を登録しておいてください。",
                "Remember my contact details",
                "please remember my details for next time.",
                "Could you save my contact info for the future?",
                "Keep our contact details on file, please"
            })
    void whoever_asks_to_be_remembered_is(String text) {
        assertThat(MemoryWords.of(text)).isEqualTo(new MemoryWords(new MemoryWish.Remember(text.strip()), ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "連絡先を忘れて",
                "連絡先を忘れてください。",
                "記憶した連絡先を削除してください",
                "登録している連絡先を消してほしいです",
                "私の連絡先情報をすべて消去してください",
                "連絡先は覚えないでください",
                "連絡先を保存しないで",
                "Forget my details",
                "please delete my saved contact details!",
                "Don't remember my contact details",
                "Don’t store my contact info",
                "Erase all my personal data"
            })
    void whoever_asks_to_be_forgotten_is(String text) {
        assertThat(MemoryWords.of(text)).isEqualTo(new MemoryWords(new MemoryWish.Forget(), ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "パスワードを忘れてしまいました",
                "連絡先は前回と同じです",
                "連絡先を変更してください",
                "連絡先を削除する方法を教えてください",
                "Outlook の連絡先が消えてしまいました",
                "Outlook で連絡先を保存しても消えてしまいます",
                "端末の登録を削除してください",
                "Defender が除外設定を記憶しません",
                "Do you remember my details?",
                "Forget it",
                "delete the details",
                "Users cannot save my contact details in Outlook",
                "I forgot my contact",
                "My contact details are the same as last time"
            })
    void everything_else_is_left_to_be_read(String text) {
        assertThat(MemoryWords.of(text)).isEqualTo(new MemoryWords(new MemoryWish.None(), text));
    }

    @Test
    void what_stands_beside_the_wish_is_left_to_be_read() {
        assertThat(MemoryWords.of("同意します。送信してください。連絡先を覚えておいて。").rest()).isEqualTo("同意します。送信してください。");
        assertThat(MemoryWords.of("It happens on 30 machines. Remember my contact details. Thanks.")
                        .rest())
                .isEqualTo("It happens on 30 machines. Thanks.");
    }
}
