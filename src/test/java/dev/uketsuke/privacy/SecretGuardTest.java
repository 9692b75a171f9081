package dev.uketsuke.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretGuardTest {
    private final SecretGuard guard = new SecretGuard();

    /** #36, #38. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "共有 PC のパスワードは Fuji-3776m です|Fuji-3776m",
                "PASS：Neko_2025!!|Neko_2025!!",
                "ID/PW は kiosk01 / Ringo#88 です|Ringo#88",
                "ｐａｓｓｗｏｒｄ＝Ｓａｋｕｒａ７７|Ｓａｋｕｒａ７７",
                "管理画面のパスワード（仮）：Init4567x|Init4567x",
                "ログインパスワードをsakuramochiにしてから止まります|sakuramochi",
                "パスワードを adminadmin に変更しました|adminadmin",
                "パスワードにつきましては Kaede/Tsuki/9q をご利用ください|Kaede/Tsuki/9q",
                "svc-log:wQ8_oMochi@log-gw で認証しています|wQ8_oMochi",
                "logged on with the spare account (pass Copper_Hail_31)|Copper_Hail_31",
                "パスワードは「blue sky 42 rain」になっています|blue sky 42 rain",
                "the password is Winter.2024 and it still fails|Winter.2024",
                "type Moon!1234 when it asks for the password|Moon!1234",
                "Zq7?limeTree というパスワードで入れません|Zq7?limeTree",
                "{\"user\":\"svc\",\"password\":\"k9Tree-Lamp\"}|k9Tree-Lamp",
                "runas /user:corp\\bob then --password hG5_lamp_x|hG5_lamp_x",
                "psexec \\\\srv01 -u corp\\adm -p Gr4ssLand cmd|Gr4ssLand",
                "curl -u svc:Lamp5post https://intra/|Lamp5post",
                "I changed my passphrase to 'river stone 19'|river stone 19",
            })
    void a_password_is_hidden_whatever_stands_around_it(String text, String secret) {
        var masked = guard.mask(text);

        assertThat(masked.text()).isEqualTo(text.replace(secret, "[PASSWORD_1]"));
        assertThat(masked.findings()).extracting(Finding::kind).containsExactly(SecretKind.PASSWORD);
    }

    /** #36, #41. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PIN|端末の PIN は 739154 です|739154",
                "CREDIT_CARD|カード番号 4111 1111 1111 1111 で払えません|4111 1111 1111 1111",
                "CREDIT_CARD|４１１１１１１１１１１１１１１１ です|４１１１１１１１１１１１１１１１",
                "CREDIT_CARD|my amex is 3782-822463-10005|3782-822463-10005",
                "MY_NUMBER|マイナンバーは 1234 5678 9018 です|1234 5678 9018",
                "TOKEN|token=ghp_abcdefghijklmnopqrstuvwxyz0123456789|ghp_abcdefghijklmnopqrstuvwxyz0123456789",
                "TOKEN|Authorization: Bearer abcDEF123456ghiJKL7890|abcDEF123456ghiJKL7890",
                "TOKEN|client_secret: aB38Q~abcdefghijklmnopqrstuvwxyz01234567|aB38Q~abcdefghijklmnopqrstuvwxyz01234567",
                "CONN_STRING|Server=db1;User Id=app;Password=Tea-time9;Encrypt=yes|Tea-time9",
                "CONN_STRING|https://bob:tea4two@intra.example/x|tea4two",
                "CONN_STRING|https://a.blob.core.windows.net/c?sv=1&sig=abcdEFGH1234%2Bxyz0987%3D&se=2|abcdEFGH1234%2Bxyz0987%3D",
                "COOKIE|Cookie: ESTSAUTH=0.AXoA-abcdef123456; path=1|ESTSAUTH=0.AXoA-abcdef123456; path=1",
                "RECOVERY_KEY|BitLocker 回復キー 111111-222222-333333-444444-555555-666666-000011-000022|111111-222222-333333-444444-555555-666666-000011-000022",
            })
    void every_kind_of_secret_is_hidden_and_nothing_else_changes(SecretKind kind, String text, String secret) {
        assertThat(guard.mask(text).text()).isEqualTo(text.replace(secret, "[" + kind + "_1]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SR 2411180040001234 の件です",
                "2411180040001234",
                "関連: 2606010050003217、2512240020009876",
                "テナント 0f8fad5b-d9cb-469f-a165-70867728950e の設定",
                "SHA256 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                "KB5034441 のあと 0x80070643 と AADSTS50126 が出ます",
                "電話 03-1234-5678、携帯 090-1234-5678、+81 3 1234 5678",
                "2026-11-18 10:00 から。バージョン 4.18.24090.11、101.24082.0004",
                "パスワードを変更したあとサインインできません",
                "パスワードの有効期限は90日、12文字以上です",
                "パスワードは Entra ID で管理しています",
                "パスワードをランダムにしてから入れません",
                "パスワードを LAPS にしてから入れません",
                "PIN を聞かれ、3回入れても同じです。11 月 20 日からです",
                "連絡先は mailto:taro.yamada01@example.com です",
                "Email:taro.yamada01@example.com",
                "UPN:taro.yamada01@example.com",
                "PIN サインインの不具合です。ビルド 26100 を入れても同じです",
                "パスワードを Intune に設定しました",
                "10:30:45.123456@srv01 に記録があります",
                "The password prompt keeps coming back",
                "password: required field is empty",
                "Our password policy needs 14 characters and T1003.001 was flagged",
                "PIN を入力する画面が 3 回出ます",
                "トークンの有効期限が切れました。API キーはありません",
                "WindowsDefenderATPOnboardingScript.cmd を実行しました。OnboardingInfo は空です",
                "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----",
                "IMEI 490154203237518、注文番号 4111111111111111 ではありません",
                "パスは C:\\Program Files\\Tool2\\bin です",
                "MsMpEng.exe -p で実行、合計 4,532,015,112,830,366 バイト",
                "パスワードは[PASSWORD_1]です",
            })
    void what_is_no_secret_stays_as_it_is(String text) {
        assertThat(guard.mask(text)).isEqualTo(new Masked(text, List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pass\u00adword is Fuji-3776m|Fuji-3776m",
                "p\u0430ssw\u043erd is Fuji-3776m|Fuji-3776m",
                "\uD835\uDC29assword is Fuji-3776m|Fuji-3776m",
                "p a s s w o r d : Fuji-3776m|Fuji-3776m",
                "password **is** Fuji-3776m|Fuji-3776m",
                "**Password:** Fuji-3776m|Fuji-3776m",
                "<td>Password</td><td>Fuji-3776m</td>|Fuji-3776m",
                "Password&#58;&nbsp;Fuji-3776m|Fuji-3776m",
                "password is F u j i - 3 7 7 6 m|F u j i - 3 7 7 6 m",
                "password=Fuji-3776m.txt|Fuji-3776m",
                "ﾊﾟｽﾜｰﾄﾞは Fuji-3776m です|Fuji-3776m",
                "😀 パスワードは Fuji-\u200b3776m です 😀|Fuji-\u200b3776m",
            })
    void what_is_not_seen_and_what_only_sets_off_changes_nothing(String text, String secret) {
        assertThat(guard.mask(text).text()).isEqualTo(text.replace(secret, "[PASSWORD_1]"));
    }

    @Test
    void what_is_announced_stands_below_and_what_is_typed_at_a_prompt_is_no_count() {
        assertThat(guard.mask("解凍パスワードは本メールに記載いたしますがご容赦ください。\n\n mM7_kitsune\n").text())
                .endsWith("\n\n [PASSWORD_1]\n");
        assertThat(guard.mask("起動時に PIN を聞かれ、設定した 30491827 を入れても違うと出ます").text()).contains("[PIN_1]");
        assertThat(guard.mask("enter the exit PIN, which for all branches is 52618")
                        .text())
                .contains("[PIN_1]");
    }

    @Test
    void a_token_is_hidden_to_its_end_also_where_it_is_broken() {
        var token = "ghp_abcdefghijklmnopqrst-uvwxyz0123456789";
        for (var gap : List.of("\u200b", "\u00ad", "\ufeff", "\n", "\r\n")) {
            assertThat(guard.mask(token.replace("-", gap)).text()).isEqualTo("[TOKEN_1]");
        }
    }

    @Test
    void every_request_number_of_a_year_stays_as_it_is() {
        var random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            var number = "%02d%02d%02d00%d0%06d"
                    .formatted(
                            23 + random.nextInt(5),
                            1 + random.nextInt(12),
                            1 + random.nextInt(28),
                            2 + random.nextInt(5),
                            random.nextInt(1_000_000));

            assertThat(guard.mask("お問い合わせ番号は " + number + " です").clean())
                    .as(number)
                    .isTrue();
        }
    }

    @Test
    void a_private_key_is_hidden_to_its_end_also_when_it_was_cut_off() {
        var key = "-----BEGIN RSA PRIVATE KEY-----\nMIIEabc+/=\ndef\n-----END RSA PRIVATE KEY-----";

        assertThat(guard.mask("鍵: " + key + " 以上").text()).isEqualTo("鍵: [PRIVATE_KEY_1] 以上");
        assertThat(guard.mask("-----BEGIN PRIVATE KEY-----\nMIIEabc123").text()).isEqualTo("[PRIVATE_KEY_1]");
    }

    /** #40. */
    @Test
    void an_onboarding_package_is_hidden_whole_in_every_escaping() {
        var inner =
                "{\"previousOrgIds\":[],\"orgId\":\"11111111-2222-3333-4444-555555555555\",\"geoLocationUrl\":\"https://example.invalid/\",\"version\":\"1.0\"}";
        var json = "{\"body\":\"" + inner.replace("\"", "\\\"") + "\",\"sig\":\"" + "aB3+".repeat(40)
                + "\",\"sha256sig\":\"" + "cD4/".repeat(40) + "\"}";
        var url = json.replace("%", "%25")
                .replace("\"", "%22")
                .replace("\\", "%5C")
                .replace(":", "%3A")
                .replace("{", "%7B")
                .replace("}", "%7D");
        for (var blob : List.of(
                json,
                json.replace("\\", "\\\\").replace("\"", "\\\""),
                json.replace("\"", "&quot;"),
                url,
                Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8)),
                Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_16LE)),
                Base64.getMimeEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8)))) {
            assertThat(guard.mask("値は " + blob + " でした").text()).isEqualTo("値は [MDE_ONBOARDING_1] でした");
        }
    }

    @Test
    void places_are_counted_in_code_points_of_the_original() {
        var masked = guard.mask("😀 パスワードは Fuji-3776m です");

        assertThat(masked.findings())
                .containsExactly(new Finding(SecretKind.PASSWORD, Finding.Confidence.MEDIUM, 9, 19));
    }

    @Test
    void the_same_password_is_hidden_wherever_it_stands() {
        assertThat(guard.mask("パスワードは Fuji-3776m です。Fuji-3776m で入れません").text())
                .isEqualTo("パスワードは [PASSWORD_1] です。[PASSWORD_2] で入れません");
    }

    @Test
    void whatever_is_typed_nothing_fails_and_a_masked_text_holds_no_further_secret() {
        var random = new Random(3);
        var pieces = List.of(
                "パスワード",
                "password",
                ":",
                " ",
                "「",
                "」",
                "\uD800",
                "\0",
                "4111111111111111",
                "{\"",
                "sig=",
                "://",
                "@",
                "😀",
                "Ab1!xyz",
                "-----BEGIN PRIVATE KEY-----",
                "previousOrgIds\":",
                "\n",
                "は",
                "PIN",
                "123456");
        for (int i = 0; i < 2_000; i++) {
            var text = new StringBuilder();
            for (int n = random.nextInt(12); n >= 0; n--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            var masked = guard.mask(text.toString());

            int end = 0;
            for (var finding : masked.findings()) {
                assertThat(finding.start()).isGreaterThanOrEqualTo(end);
                end = finding.end();
            }
            assertThat(end).isLessThanOrEqualTo(text.codePointCount(0, text.length()));
        }
    }
}
