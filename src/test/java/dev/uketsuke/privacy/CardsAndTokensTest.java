package dev.uketsuke.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every brand of card and every kind of token that has a shape of its own. */
class CardsAndTokensTest {
    private final SecretGuard guard = new SecretGuard();

    /** #39. */
    @ParameterizedTest
    @CsvSource({
        "4,13", "4,16", "4,19", "51,16", "55,16", "2221,16", "2720,16", "34,15", "37,15", "3528,16", "3589,16",
        "300,14", "305,14", "36,14", "38,14", "39,16", "6011,16", "65,16", "644,16", "649,16", "62,16", "62,19", "81,16"
    })
    void a_card_of_every_brand_is_hidden_and_with_a_wrong_check_digit_it_is_none(String prefix, int length) {
        var card = card(prefix, length);
        var wrong = card.substring(0, length - 1)
                + (card.charAt(length - 1) == '9' ? '0' : (char) (card.charAt(length - 1) + 1));

        assertThat(guard.mask("カード番号は " + card + " です").text()).isEqualTo("カード番号は [CREDIT_CARD_1] です");
        assertThat(guard.mask("カード番号は " + wrong + " です").clean()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "1,16", "50,16", "56,16", "2220,16", "2721,16", "3527,16", "3590,16", "306,14", "643,16", "6012,16", "34,16",
        "37,16", "4,15", "82,16", "9,16"
    })
    void a_number_of_no_brand_is_not_a_card(String prefix, int length) {
        assertThat(guard.mask("カード番号は " + card(prefix, length) + " です").clean()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "注文番号は 4111111111111111 です",
                "SR 4111111111111111 の件です",
                "資産番号 4111-1111-1111-1111 の端末です",
                "値は 4111111111111111.5 でした",
                "build/4111111111111111 が失敗します",
                "id_4111111111111111x を確認しました",
                "4-1-1-1-1-1-1-1-1-1-1-1-1-1-1-1 と出ます",
                "0000 0000 0000 0000 と表示されます"
            })
    void what_only_looks_like_a_card_stays(String text) {
        assertThat(guard.mask(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "an order page asked and I typed, 6011-6857-9242-6977",
        "the alert for this shop says, 6011685792426977",
        "注文の画面に入れたのは,6011-6857-9242-6977"
    })
    void a_card_is_hidden_though_something_else_is_spoken_of(String said, String card) {
        assertThat(guard.mask(said + " " + card).text()).isEqualTo(said + " [CREDIT_CARD_1]");
    }

    @Test
    void the_secret_half_of_an_access_key_is_hidden_beside_its_id() {
        var secret = "zTG0BaxqEWtc0yp0sjcawzYBOJDtHwmcvH5halzL";

        assertThat(guard.mask("キーは AKIAQWERTYUIOPASDFGH と " + secret + " です").text())
                .isEqualTo("キーは [TOKEN_1] と [TOKEN_2] です");
        assertThat(guard.mask("for s3: " + secret).text()).isEqualTo("for s3: [TOKEN_1]");
        assertThat(guard.mask("aws agent, sample f700be50d813d0fb16ba86fee638224573f9139e")
                        .clean())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AKIAQWERTYUIOPASDFGH",
                "ghs_abcdefghijklmnopqrstuvwxyz0123456789",
                "github_pat_11ABCDEFG0abcdefghijklmnop",
                "glpat-abcdEFGH1234ijklMNOP",
                "xoxb-123456789012-abcdefGHIJkl",
                "AIzaSyA1234567890abcdefghijklmnopqrstuv",
                "npm_abcdefghijklmnopqrstuvwxyz0123456789",
                "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJzdmMifQ.c2lnbmF0dXJlLXZhbHVl"
            })
    void a_token_is_known_by_its_shape(String token) {
        var masked = guard.mask("調査用です " + token + " 以上");

        assertThat(masked.text()).isEqualTo("調査用です [TOKEN_1] 以上");
        assertThat(masked.findings()).extracting(Finding::confidence).containsExactly(Finding.Confidence.HIGH);
    }

    private static String card(String prefix, int length) {
        var digits = new StringBuilder(prefix);
        while (digits.length() < length - 1) {
            digits.append(digits.length() % 7);
        }
        for (var check = 0; check < 10; check++) {
            if (Cards.luhn(digits.toString() + check)) {
                return digits.toString() + check;
            }
        }
        throw new IllegalStateException("One of ten check digits fits");
    }
}
