package dev.uketsuke.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes from a telephone, for remote help, and numbers that open a safe or a door. */
class ShortLivedCodesTest {
    private final SecretGuard guard = new SecretGuard();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "確認の番号、604-918 と来ました。|604-918",
                "認証アプリには今 338 120 と出ています。|338 120",
                "スマホに届いた6桁は 771204 です。これを入れればいいですか。|771204",
                "My phone shows 560-291 now|560-291",
                "Microsoft sent me 7734021 to confirm it's me|7734021",
                "クイックアシストの6文字は QX7M2P です。|QX7M2P",
                "I got an eight character code RT5K9WQ2 on the screen|RT5K9WQ2",
                "TeamViewer の ID は 391 224 870 で、下の欄は h4k9tw になっています。|h4k9tw",
                "AnyDesk is 882 104 559 and the thing under it says w2m8kx|w2m8kx",
                "金庫のダイヤルは右から 27-41-09 の順です。|27-41-09",
                "The safe in the back office, 32-07-15, has the recovery keys.|32-07-15",
                "サーバー室の扉の番号は 90210 です。|90210",
                "SMSには「G-448201」とあります|G-448201",
                "暗証は 四七一一 です|四七一一",
                "my PIN is four seven one one|four seven one one",
                "ゲートは 5190# で開きます|5190#",
                "door keypad takes C2468Y|C2468Y",
            })
    void a_code_is_hidden(String text, String secret) {
        var masked = guard.mask(text);

        assertThat(masked.text()).doesNotContain(secret);
        assertThat(masked.findings()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SMSが届きません。電話は 090-1234-5678 です。",
                "郵便番号は 550-0318 です。届きますか。",
                "受付番号は 604-918 です。確認をお願いします。",
                "携帯に届いた通知は 12 件です。",
                "8桁の資産番号 00318827 の端末です。",
                "TeamViewer の ID は 391 224 870 です。",
                "TeamViewer で入ってもらったら、端末 ky-lt93 が遅いままでした。",
                "クイックアシストの6文字はどこに出ますか。",
                "金庫に回復キーの紙を入れました。日付は 26-11-18 です。",
                "ドアの開閉センサーと同じネットワークの 192.168.24.118 です。",
                "Case 560-291 is still open, they sent me a text.",
                "the app shows 882 devices",
                "I got an eight character error code 80070643",
                "six devices, LT2207 is one of them",
                "Safe Links opened it on 09-27-24.",
                "The door controller PC last checked in 14-03-26.",
                "鍵の長さは 2048 です。鍵は 4096 です。",
                "The safe attachments policy, 32 users, 7 groups, is off.",
            })
    void a_number_of_something_else_stays(String text) {
        assertThat(guard.mask(text).text()).isEqualTo(text);
    }
}
