package dev.uketsuke.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a machine has said, in whatever way it is told; nobody's names, clicks and words. */
class ErrorMessagesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "起動すると「ライセンスの有効期限が切れています」と出ます。 | ライセンスの有効期限が切れています",
                "画面に「保護を利用できません。管理者に連絡してください」って出て困っています。 | 保護を利用できません。管理者に連絡してください",
                "ポータルの状態が「非アクティブ」のままです。 | 非アクティブ",
                "準拠状況が「非準拠」と表示される端末が8台。 | 非準拠",
                "センサーの状態は「障害あり」になっています。 | 障害あり",
                "右上には「最終更新 5日前」とあります。 | 最終更新 5日前",
                "『この操作は組織によって禁止されています』という赤い帯が出ます。 | この操作は組織によって禁止されています",
                "ログには「certificate has expired」とありました。 | certificate has expired",
                "表示は『保護されていません』。 | 保護されていません",
                "「更新しています…」のまま2時間進みません。 | 更新しています…",
                "画面には \"No connection\" の文字が出ます。 | No connection",
                "The installer quits with \"The system cannot find the file\". | The system cannot find the file",
                "Every box now shouts \"Security intelligence is out of date\". | Security intelligence is out of date",
                "Outlook tells me \"This sender is held\" on every mail. | This sender is held",
                "The console lists the device as \"Impaired communications\". | Impaired communications",
                "Status stays \"Pending\" forever. | Pending",
                "Laptops report a sensor state of \"Inactive\" in the portal. | Inactive",
                "Protection reads 'Not connected' here; the head office reads 'Connected'. | Not connected",
                "\"Protection is managed by your organization\" appears when I open it. | Protection is managed by your organization",
                "app keeps saying \"sign in again\" | sign in again",
                "The page shows ‘Your connection is not private’. | Your connection is not private",
            })
    void words_in_quotation_marks_are_a_message_where_they_are_shown(String text, String message) {
        assertThat(errors(text)).isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zypper が Signature verification failed と表示します。 | Signature verification failed",
                "実行すると Access is denied と出ます。 | Access is denied",
                "スキャンを始めるとサービスが停止しましたと表示されます。 | サービスが停止しました",
                "On sign in it just says Something went wrong [2400]. 11 phones do that. | Something went wrong [2400]",
                "The app says Unable to sign in when I open it. | Unable to sign in",
                "The log says connection refused every time. | connection refused",
                "Agent says healthy: false. | healthy: false",
                "mdatp health は licensed: false でした。 | licensed: false",
            })
    void a_message_needs_no_quotation_marks(String text, String message) {
        assertThat(errors(text)).isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "次のエラーが出ます。%The operation timed out.%再起動しても同じです。 | The operation timed out",
                "以下のメッセージが表示されます:%サービスを開始できませんでした%よろしくお願いします。 | サービスを開始できませんでした",
                "I get this error:%Failed to load the policy%when starting. | Failed to load the policy",
            })
    void a_message_may_have_a_line_of_its_own(String text, String message) {
        assertThat(errors(text.replace('%', '\n'))).isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Trojan:Win32/Wacatac.B!ml ていうやつが出た。 | Trojan:Win32/Wacatac.B!ml",
                "見積ソフトが Behavior:Win32/Persistence.A!ml として止められます。 | Behavior:Win32/Persistence.A!ml",
                "Virus:DOS/EICAR_Test_File を検知しました。 | Virus:DOS/EICAR_Test_File",
                "The file vanished. Detected as O97M/Sadoca.C!ml. | O97M/Sadoca.C!ml",
                "API を叩くと 403 Forbidden が返ります。 | 403 Forbidden",
                "The job has returned 429 Too Many Requests since the 21st. | 429 Too Many Requests",
                "API が急に401を返すようになりました。 | 401",
                "we get a 503 from the API | 503",
                "インストーラーが 1603 で終了します。 | 1603",
                "msiexec が 1618 を返します。 | 1618",
                "[2603] というエラーで止まります。 | 2603",
                "It ends with 80070643 each time. | 80070643",
                "We see System.UnauthorizedAccessException in the log. | System.UnauthorizedAccessException",
            })
    void codes_and_detections_are_kept_as_printed(String text, String code) {
        assertThat(errors(text)).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "「ウイルスと脅威の防止」の画面が開けません。",
                "「デバイスの制御」というポリシーを作ったら画面が固まります。",
                "「フォルダーへのアクセスの制御」により保存が止まります。",
                "お客様から「遅くて仕事にならない」との申告がありました。",
                "上司に「早く直せ」と言われました。画面が固まります。",
                "「許可」をクリックしても何も起きません。",
                "「クイックスキャン」を実行すると画面が固まります。",
                "インストールが90%で失敗します。",
                "会議は15:00で終了しました。画面が固まります。",
                "Windows 10 は 10月14日で終了しますが、画面が固まります。",
                "https://example.com/linux/unix を開くと固まります。",
                "I clicked \"Restore\" and the screen froze.",
                "My boss said \"fix this today\". The screen froze.",
                "The policy \"Block all USB devices\" is not applied.",
                "The setting called \"Tamper Protection\" is greyed out.",
                "The docs say \"not supported on ARM\", and the screen froze.",
                "The mail had the title \"Quarterly numbers\" and was quarantined.",
                "we got 400 laptops last week and they freeze",
                "The users' PCs can't print, it's bad.",
                "The page shows \"Connected\" but the screen froze.",
            })
    void names_clicks_and_the_words_of_people_are_no_message(String text) {
        assertThat(errors(text)).isEqualTo("-");
    }

    private static String errors(String text) {
        return Desk.value(Desk.first(text), "error-messages");
    }
}
