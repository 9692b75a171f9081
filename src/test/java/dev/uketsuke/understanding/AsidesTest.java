package dev.uketsuke.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.content.PackLoader;
import dev.uketsuke.dialog.Answers;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.intake.Policy;
import dev.uketsuke.intake.Reading;
import dev.uketsuke.intake.Unit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One trouble stays one request, whatever is told around it; two things that have nothing in common are two (#12). */
@Execution(ExecutionMode.CONCURRENT)
class AsidesTest {
    private static final Policy POLICY = new PackLoader().loadPackaged().policy();
    private static final OfflineUnderstanding UNDERSTANDING = new OfflineUnderstanding();

    private static Context context() {
        return new Context(Language.JA, Desk.NOW, POLICY, Answers.NONE, List.of(), List.of());
    }

    private static Reading first(String text) {
        return UNDERSTANDING.read(text.replace("\\n", "\n"), context());
    }

    private static boolean isAside(String text) {
        var said = Folded.of(text);
        return Asides.is(said, said.all());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Yesterday evening we changed the ASR policy in Intune to block.",
                "On Monday night IT rolled out a new Defender platform version via Intune.",
                "The patches were rolled out by WSUS on Thursday night.",
                "2. Our admin moved the laptops to another device group.",
                "We have already restarted the servers and excluded the folder, but it did not help.",
                "Reinstalling Office on one laptop helped for an hour.",
                "Rebooted twice, no change.",
                "Nothing helped.",
                "昨日の夜にIntuneでASRルールを変更しました。",
                "11月の更新プログラムを土曜日に適用しています。",
                "前日にサーバーのメンテナンスがありました。",
                "再起動と除外の追加を試しましたが変わりません。",
                "別のアカウントでも直りません。",
            })
    void a_change_and_an_attempt_are_no_request(String sentence) {
        assertThat(isAside(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Please call me as soon as possible.",
                "I would like to be contacted by email.",
                "We would appreciate a call back before noon.",
                "Can someone get back to me today?",
                "Let me know if you need logs.",
                "Could you also tell us when we will hear from you?",
                "How soon can someone look at it?",
                "Is there anything else you need from us?",
                "Should we send the diagnostics?",
                "Is this a known bug?",
                "What could be the cause?",
                "How do we get rid of this message?",
                "お電話でご連絡いただけますでしょうか。",
                "できれば今日中に折り返しのお電話をお願いします。",
                "至急お電話ください。",
                "メールでのご回答をお願いします。",
                "携帯にお電話いただけると助かります。",
                "メールを1本いただければ幸いです。",
                "電話の方が助かります。",
                "今日は会議に出ていますので夕方にお願いします。",
                "いつ頃ご回答いただけますか。",
                "何か必要な情報があればお知らせください。",
                "ログの送付は必要でしょうか。",
                "原因は何が考えられますか。",
                "既知の不具合でしょうか。",
            })
    void a_wish_to_be_reached_and_a_question_of_courtesy_are_no_request(String sentence) {
        assertThat(isAside(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "How do I export the device inventory to CSV?",
                "Can you help me export the list of devices?",
                "What data does the sensor send to the cloud?",
                "How long does it keep the alerts?",
                "We updated the agent on Linux and now it fails to start.",
                "MDAV was disabled on three servers.",
                "Let me know how to exclude a folder.",
                "レポートをメールで送る方法を教えてください。",
                "アラートのメールが届かないので確認をお願いします。",
                "端末の分離を解除する手順を教えてください。",
                "あと、隔離されたメールの解除をお願いします。",
                "会議の一覧も表示できるようにしてほしい。",
                "隔離されたメールを元に戻していただけますか。",
                "メールの添付ファイルを許可してください。",
                "会議の招待が表示されるようにしてほしいです。",
                "電話アプリの除外をお願いします。",
                "メールのスキャンを一時的に止めていただきたいです。",
                "昨日センサーを入れましたが、ポータルに表示されません。",
            })
    void what_asks_or_reports_something_of_its_own_is_one(String sentence) {
        assertThat(isAside(sentence)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hello, our billing app is quarantined by Defender since this morning on 12 servers. Yesterday evening we changed the ASR policy in Intune to block. We already restarted the servers and excluded the folder, but it did not help. Please call me as soon as possible. Could you also tell us when we will hear from you?",
                "Hi team, since Tuesday morning Outlook takes about five minutes to start on 40 laptops in our Osaka office. On Monday night IT rolled out a new Defender platform version via Intune. We tried disabling the Teams add-in and rebooting, no change. Reinstalling Office on one laptop helped for an hour. I would like to be contacted by email. Thanks a lot for your help!",
                "Since last night MsMpEng.exe uses 100% CPU on 8 file servers. We installed the November updates on Saturday. I tried excluding the data drive and then ran mpcmdrun to reset signatures. Do you need any more information? How soon can someone look at it?",
                "Hello support. Since Friday's patch day our ERP client hangs at the login screen on 25 PCs. The patches were rolled out by WSUS on Thursday night. We have tried running it as administrator, uninstalled the update on two PCs and added an exclusion for the folder. Nothing helped. We would appreciate a call back before noon. Is there anything else you need from us? Kind regards, Tom",
                "Defender deletes our macro files. 1. Since when: Monday. 2. What we changed: new ASR rules on Sunday. 3. What we tried: restored the files from quarantine, rebooted. 4. Please call me.",
                "営業部のPC15台でOutlookの起動に5分ほどかかります。先週金曜日にDefenderのプラットフォームを更新しました。アドインの無効化、再起動、Officeの修復を行いましたが変わりません。いつ頃ご回答いただけますか。できれば今日中に折り返しのお電話をお願いします。",
                "会計ソフトがDefenderに隔離されます。\\n・昨日、ASRルールをブロックに変更しました。\\n・再起動と除外の追加を試しましたが変わりません。\\n・至急お電話ください。",
            })
    void a_mail_about_one_trouble_is_one_request(String mail) {
        assertThat(first(mail).units()).hasSize(1);
        assertThat(UNDERSTANDING.units(mail.replace("\\n", "\n"), context())).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                Our Linux agent fails to update signatures. How do I export the device list to Excel? | Linux agent fails to update signatures
                How long are alerts kept in the portal? Can the agent on Linux use a proxy? | How long are alerts kept in the portal?
                Hello, which ports does the sensor need? And how do I give a colleague read-only rights in the portal? | Which ports does the sensor need?
                スキャンが終わりません。隔離したファイルは何日保存されますか。 | スキャンが終わらない
                ポータルのロールの一覧はどこで見られますか。スキャンのスケジュールも教えてください。 | ポータルのロールの一覧の方法
                """)
    void two_things_with_nothing_in_common_are_two_requests(String text, String title) {
        assertThat(first(text).units())
                .hasSize(2)
                .first()
                .extracting(Unit::title)
                .isEqualTo(title);
        assertThat(first(text).several()).isGreaterThan(0.3);
    }

    @Test
    void a_wish_for_mails_to_be_released_is_a_request_of_its_own() {
        assertThat(first("Outlookが落ちます。あと、隔離されたメールの解除をお願いします。").units()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                Outlook takes five minutes to start on 40 laptops. Could someone call me today? Do you need logs? | Outlook takes five minutes to start on 40 laptops
                The report for the board looks odd on our side. How soon will you reply? | Report for the board looks odd on our side
                昨日ASRルールを変更しました。Outlookの起動に5分かかります。いつ頃ご連絡いただけますか。 | Outlookの起動に5分かかる
                """)
    void the_title_is_of_what_it_is_about(String text, String title) {
        assertThat(Desk.value(first(text), "title")).isEqualTo(title);
    }
}
