package dev.uketsuke.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.content.PackLoader;
import dev.uketsuke.dialog.Answers;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.intake.Policy;
import dev.uketsuke.intake.Unit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A message that is known to hold several requests is parted where each begins (#12). */
class UnitsTest {
    private static final Policy POLICY = new PackLoader().loadPackaged().policy();

    private static List<Unit> units(String text) {
        return new OfflineUnderstanding()
                .units(text, new Context(Language.JA, Desk.NOW, POLICY, Answers.NONE, List.of(), List.of()));
    }

    @Test
    void what_was_tried_belongs_to_what_it_was_tried_on() {
        assertThat(units("営業部のPC 12台でDefenderのサービスが起動しなくなりました。サービスを再起動しましたが改善しません。macOSの端末3台のほうはポータルに表示されません。"))
                .extracting(Unit::text)
                .containsExactly(
                        "営業部のPC 12台でDefenderのサービスが起動しなくなりました。サービスを再起動しましたが改善しません。", "macOSの端末3台のほうはポータルに表示されません。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "大阪の端末12台でOutlookの起動時にエラー 0x80070005 が出ます。東京の端末では出ません。",
                "Linuxサーバーで定義の更新が失敗します。Windowsのサーバーでは同じ現象は起きていません。",
                "VPN接続中のPCでフルスキャンが止まります。社内のPCは問題なく動いています。",
                "Teamsが30台で落ちます。ただし、macOSの端末は正常です。",
                "Outlook shows 0x80070005 at start on 12 machines in Osaka. It does not happen on the London machines.",
                "Definition updates fail on our Linux servers. The Windows servers in Leeds are not affected.",
                "Full scans hang on the laptops. However, desktops with the same policy work fine.",
                "Web protection blocks our intranet for sales. Other users do not see the error.",
            })
    void where_it_does_not_show_is_no_request_of_its_own(String text) {
        assertThat(units(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Outlookが30台で落ちます。スマートフォンでは通知が届きません。",
                "Outlookが30台で落ちます。サーバーは正常に起動しません。",
                "Outlook crashes on 30 laptops. Notifications do not arrive on our phones.",
            })
    void another_trouble_elsewhere_is_one(String text) {
        assertThat(units(text)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "東京の端末では出ません",
                "ほかのPCでは同じメッセージは出ません",
                "これは東京では発生していません",
                "東京ではMacは問題なく動いています",
                "サーバーは正常に動作しています",
                "他の端末は普通に使えます",
                "The London machines are fine",
                "Machines with no agent are fine",
                "Devices in the other group work normally",
                "The error does not show up in Leeds",
            })
    void where_it_does_not_show_or_all_runs_well_is_a_contrast(String sentence) {
        assertThat(contrasts(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "サーバーは正常に起動しません",
                "サーバーは正常に起動しないです",
                "他の端末は普通に使えなくなりました",
                "サーバーは問題なく動いていない",
                "サーバーは正常に動くはずです",
                "サーバーは正常に動いていますか",
                "検知テストのアラートがサーバーでは出ません",
                "テストのアラートはサーバーでは出ません",
                "サーバーではメッセージが出ません",
                "None of the devices work normally",
                "Not all machines are fine",
                "No machines are fine",
                "So far not a single device works normally",
                "I don't think the servers are fine",
                "The message does not appear in the inbox",
            })
    void what_fails_to_run_well_or_to_appear_is_none(String sentence) {
        assertThat(contrasts(sentence)).isFalse();
    }

    private static boolean contrasts(String sentence) {
        var said = Folded.of(sentence);
        return Contrasts.is(said, said.all());
    }

    @Test
    void a_plea_for_all_of_them_is_none_of_them() {
        var units = units("1つ目は、スキャンが失敗する件です。\n2つ目は、レポートの出し方です。\nいずれも対応方法をご教示ください。");

        assertThat(units).extracting(Unit::text).containsExactly("1つ目は、スキャンが失敗する件です。", "2つ目は、レポートの出し方です。");
        assertThat(units).extracting(Unit::shared).containsOnly("いずれも対応方法をご教示ください。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2つあります。1つ目は、スキャンが失敗する件です。2つ目は、レポートの出し方です。",
                "質問が2点ございます。1つ目は、スキャンが失敗する件です。2つ目は、レポートの出し方です。",
                "Two things. First, scans fail on 5 servers. Second, how can I export the list?",
                "Hi, I have two questions. First, scans fail on 5 servers. Second, how can I export the list?"
            })
    void how_many_things_follow_is_nothing_that_they_share(String text) {
        assertThat(units(text)).hasSize(2).extracting(Unit::shared).containsOnly("");
    }

    @Test
    void bullets_that_each_tell_of_trouble_are_apart() {
        assertThat(
                        units(
                                "・Linuxサーバー(RHEL 9)でmdatpのCPU使用率が100%になる。3台。昨日の夜から。\n・ポータルにログインするとエラー「403」が出る。管理者2名。\n以上2件、調査をお願いします。"))
                .extracting(Unit::text)
                .containsExactly(
                        "・Linuxサーバー(RHEL 9)でmdatpのCPU使用率が100%になる。3台。昨日の夜から。", "・ポータルにログインするとエラー「403」が出る。管理者2名。");
    }

    @Test
    void english_requests_keep_their_own_facts() {
        assertThat(
                        units(
                                "First, quick scans on 12 Windows Server 2019 hosts never finish; we restarted the service. Second, on our 3 MacBooks the sensor shows as inactive. Please advise on both."))
                .extracting(Unit::text)
                .containsExactly(
                        "First, quick scans on 12 Windows Server 2019 hosts never finish; we restarted the service.",
                        "Second, on our 3 MacBooks the sensor shows as inactive.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11月26日の朝9時頃から、経理部の Windows 11 端末18台で Excel マクロが Defender にブロックされます。前日に ASR ルールをブロックに変更しました。請求書の発行が遅れていますが、手入力でしのいでいます。業務は止まっていません。",
                "東京倉庫のサーバー3台でリアルタイム保護が勝手に無効になります。手動で有効に戻しても、翌朝には無効に戻っています。グループポリシーは変更していません。",
                "Sensor status shows impaired communications on 125 machines. Nothing is down, we just lose visibility. Api key for the portal is [TOKEN_1].",
            })
    void what_accompanies_a_problem_is_none_of_its_own(String text) {
        var said = Folded.of(text);
        var facts = new FactCues();

        assertThat(new Accompanying(facts).joined(said, new Units().several(said, said.all(), false)))
                .hasSize(1);
    }
}
