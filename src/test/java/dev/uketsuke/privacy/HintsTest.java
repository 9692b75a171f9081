package dev.uketsuke.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A password that nothing calls so is known by its look and by what is told around it; names that look alike stay. */
class HintsTest {
    private final SecretGuard guard = new SecretGuard();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ユーザーは sysop、もう一方は kuro-Neko58 です。|kuro-Neko58",
                "管理画面を開くと二つ聞かれます。上は admin、下は Tsuki4mi-dan です。|Tsuki4mi-dan",
                "サーバーの Administrator は Passw0rd2024 のままです。|Passw0rd2024",
                "付箋に Mikan#77box と書いてモニターに貼ってありました。|Mikan#77box",
                "取り込み時に聞かれる文字は sumire-9-Kz です。|sumire-9-Kz",
                "昇格の画面で聞かれるので ringo3-kago と入れてください|ringo3-kago",
                "古いほうの shio-ramen5 がまだ使えてしまいます。ログインの設定が同期していないのでは。|shio-ramen5",
                "0kinawa-S0ba、ゼロが二つあります。リモートでつなぐときに使ってください。|0kinawa-S0ba",
                "私の代わりに入ってください。momiji.Gari7 で、IDはメールアドレスです。|momiji.Gari7",
                "フィッシングの画面に natsuMatsuri9 を入れてしまいました。|natsuMatsuri9",
                "共有アカウントが全員 Summer2025! でした。漏れたかも|Summer2025!",
                "hey, log in as me, it's pickle.Jar9 and the username is my work email|pickle.Jar9",
                "user is opsadmin and the other bit is teapot-Lid7|teapot-Lid7",
                "sticky note on the monitor says H3ron-Lake, is that why we got breached?|H3ron-Lake",
                "What to type: Fl0ra(north)7. Then press enter.|Fl0ra(north)7",
                "sudo wants tangerine-6 on that host|tangerine-6",
                "To unpack the sample on your side use infected-88 when 7-Zip asks.|infected-88",
                "the old one, fish-pie-3, still works on the VPN|fish-pie-3",
                "I gave the scammer Daffodil88 and he got into my account|Daffodil88",
                "Administrator on all servers is still P4ssw0rd!|P4ssw0rd!",
                "contact: taro / Zx5#moriNo|Zx5#moriNo",
                "最初のは Shokai#2026 やったけど、変えろ言われた|Shokai#2026",
                "ルート権限になるとき m1so-Shiru を打つ必要があります|m1so-Shiru",
                "エージェントを消すには R3move-Me-Now が必要と言われました。|R3move-Me-Now",
                "She emailed me Rook.Bishop8 in plain text. Is that a leak we need to report?|Rook.Bishop8",
                "the guest login on that iMac is just apples123|apples123",
                "プリンタの管理画面は初期の admin1234! から変えてないです|admin1234!",
                "the RADIUS secret is Bramble8thicket|Bramble8thicket",
            })
    void what_is_told_without_the_word_for_it_is_hidden_and_may_be_given_back(String text, String secret) {
        var masked = guard.mask(text);

        assertThat(masked.text()).isEqualTo(text.replace(secret, "[PASSWORD_1]"));
        assertThat(masked.findings()).extracting(Finding::confidence).containsExactly(Finding.Confidence.MEDIUM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ログインできない端末は Tokyo-Pc07 です。",
                "管理画面に Sales-Team-02 のグループが出てきません。ログインし直しても同じです。",
                "root 権限で mdatp を動かしています。バージョンは 101.25032.0008 です。",
                "Administrator で入ると Win32App の配布が失敗しています。",
                "ユーザーは t.yamada2 で、サインインすると画面が戻ります。",
                "ログイン後に Trojan:Win32/Wacatac.B!ml が検出されました。",
                "管理者でサインインして Wacatac.B!ml を隔離しました。",
                "前の「Baseline-2024」がまだ適用されます。",
                "付箋に端末名 Osaka-Pc3 と書いてあります。",
                "電話の相手に端末名 Ito-Pc4 を伝えてしまいました。",
                "LAPS で管理している端末は Nagoya-Lt12 です。",
                "Excel の式 A1+B2*3 を開くと固まります",
                "I log in as m.tanaka2 and the portal loops.",
                "The old one, Sensor-v1, still works on the VPN clients.",
                "type mdatp-health2 at the prompt? it says unknown command",
                "Note on the ticket says Ring2-Devices only.",
                "The file opens with Notepad++8.6 fine.",
                "管理者は Suzuki-Kazuo2 です。ログインできません。",
                "証明書の名前は Corp-Root-Ca2 です。",
                "Our new starters group Starters-2026a gets no license.",
                "Login through Okta-Verify4 works.",
                "contact: J. Barnes / Ldn-Ws04",
                "Computer account HR-LT-031$ was locked",
                "See Issue#1234b and PR#12-Fix in our tracker",
                "process: powershell.exe user: CORP\\svc_Deploy2 action: Block",
                "printf(\"%-9.9s\", substr($0, 1)); entered = Buffer.alloc(256)",
                "License: BSD-3-clause, type of account: LGPLv2.1+",
            })
    void what_only_looks_as_mixed_stays(String text) {
        assertThat(guard.mask(text).text()).isEqualTo(text);
    }
}
