package dev.uketsuke.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What tells nothing of a problem, whoever is thanked in it. */
class CourtesiesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "サポートのおかげです",
                "おかげさまで解決しました",
                "山田さんのおかげで助かりました",
                "ありがとうございました。皆様のおかげです。",
                "Thanks to your support team!",
                "It's all thanks to you",
                "We really appreciate your quick help",
                "You have been very helpful",
                "Couldn't have solved it without you."
            })
    void thanks_that_name_somebody(String text) {
        assertThat(is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "夜遅くにすみません",
                "夜分遅くに申し訳ございません。",
                "休日に失礼します",
                "何度もすみません、お手数をおかけして恐縮ですが",
                "お忙しいところ恐れ入ります",
                "何度もお聞きしてしまいすみません",
                "突然のご連絡失礼します",
                "急なお願いですみません",
                "返信が遅くなりすみません",
                "長文になり恐縮です",
                "お手数をおかけすることになり申し訳ありません",
                "sorry for the late hour",
                "Good evening, I'm so sorry to bother you this late",
                "Apologies for my bad English",
                "It's very late here"
            })
    void an_excuse_for_asking_at_all(String text) {
        assertThat(is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "夜遅くにスキャンが止まります",
                "申し訳ありませんが印刷ができません",
                "突然ブルースクリーンになりすみません",
                "急に落ちてしまいすみません",
                "何度もエラーが出てすみません",
                "突然画面が真っ暗になりすみません",
                "休日にサーバーが止まり申し訳ありません",
                "急に重くなってすみません",
                "Sorry, printing is broken",
                "sorry for the trouble with the printer",
                "昨日の更新のおかげで起動しません",
                "おかげさまで解決しましたが、別の端末で遅くなりました",
                "Thanks to the update nothing starts any more since this morning, not even the portal",
                "The scan was great trouble"
            })
    void a_problem_is_none(String text) {
        assertThat(is(text)).isFalse();
    }

    private static boolean is(String text) {
        var said = Folded.of(text);
        return said.sentences(said.all()).stream().allMatch(sentence -> Courtesies.is(said, sentence));
    }
}
