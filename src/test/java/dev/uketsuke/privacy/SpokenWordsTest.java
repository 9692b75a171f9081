package dev.uketsuke.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Plain words that let somebody in, told over the telephone or typed, and answers to secret questions. */
class SpokenWordsTest {
    private final SecretGuard guard = new SecretGuard();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "電話で本人確認をするときの合言葉は「青い自転車」です。|青い自転車",
                "窓口の合い言葉、うちの課は「たぬきうどん」です。|たぬきうどん",
                "合言葉は あさがおのたね になってます。|あさがおのたね",
                "この端末は「ひまわり」という単語で開きます。|ひまわり",
                "秘密の質問の母の旧姓には「小野寺」と答えてください。|小野寺",
                "秘密の質問「好きな食べ物は？」にはいちご大福と登録しています。|いちご大福",
                "The front desk computer opens with the word 'marigold'.|marigold",
                "our code word for the helpdesk is 'purple walrus'|purple walrus",
                "say 'green umbrella' and the desk will reset you|green umbrella",
                "保守回線では、合言葉「ふじさん」を言ってください|ふじさん",
                "the verbal word for phone resets is Nightingale|Nightingale",
                "If it asks for first pet, answer Sir Waggles.|Sir Waggles",
                "secret question is mother's maiden name, put Ravensdale|Ravensdale",
            })
    void a_word_that_lets_in_is_hidden(String text, String secret) {
        assertThat(guard.mask(text).text()).isEqualTo(text.replace(secret, "[PASSWORD_1]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "合言葉を忘れました。再設定できますか。",
                "合言葉は「設定」から変更できますか。",
                "合言葉はまだ決めていません。",
                "秘密の質問には答えられましたが、次の画面で止まります。",
                "秘密の質問の答えを忘れました。",
                "「管理者として実行」という項目で開きます。",
                "the magic word is missing",
                "our code word policy changed",
                "The mail opens with the word \"Invoice\" and a link",
                "the page opens with 'Access denied'",
                "If it asks for first pet, what do I do?",
            })
    void a_word_that_only_is_about_one_stays(String text) {
        assertThat(guard.mask(text).text()).isEqualTo(text);
    }
}
