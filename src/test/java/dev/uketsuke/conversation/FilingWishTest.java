package dev.uketsuke.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bare wish to file is no gist (#1). */
class FilingWishTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "SRを起票したい",
                "問い合わせたい",
                "サポートリクエストを出したい",
                "新規でお問い合わせをお願いします",
                "すみません、サポートに問い合わせをしたいのですが",
                "Defender for Endpoint について問い合わせたいです",
                "ケースのオープンをお願いできますか？",
                "SR",
                "問い合わせの起票をお願いいたします。",
                "マイクロソフトにサポートケースを上げたいです",
                "こんにちは。質問があります。",
                "サービスリクエストを作成してください",
                "MDEの件で相談させてください",
                "チケットを切りたい",
                "お問い合わせを発行する方法を教えてください",
                "お世話になっております。SRの発行をお願いしたく。",
                "open a support request",
                "I'd like to file a ticket",
                "Hi, can you open a case for me please?",
                "we need to raise an SR with Microsoft",
                "How do I submit a support request?",
                "I want to contact support",
                "new support ticket please",
                "Could you log a service request for us?"
            })
    void a_bare_wish(String text) {
        assertThat(FilingWish.is(text, true)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ログのエクスポート方法について問い合わせたい",
                "SRを起票したい。オンボードが失敗します。",
                "サポートに問い合わせ済みです",
                "Outlook が起動しません",
                "ポータルから起票したい",
                "リクエストがタイムアウトします",
                "I want to open a ticket because onboarding fails",
                "support for macOS",
                "The request times out",
                "How do I open a case in the portal?",
                "we filed a ticket yesterday and got no answer"
            })
    void anything_that_tells_more(String text) {
        assertThat(FilingWish.is(text, true)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"サポートに問い合わせ", "ヘルプデスクに相談", "support ticket", "サポートケース"})
    void a_mere_noun_may_be_an_answer_to_what_is_open(String text) {
        assertThat(FilingWish.is(text, false)).isFalse();
    }
}
