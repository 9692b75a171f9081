package dev.uketsuke.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.content.TrainingFiles;
import dev.uketsuke.intake.Intent;
import java.util.EnumSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Execution(ExecutionMode.CONCURRENT)
class TitlesTest {
    private static final EnumSet<Intent> TITLED = EnumSet.of(Intent.PROBLEM, Intent.QUESTION, Intent.FEATURE);
    private static final Pattern KANA = Pattern.compile("[ぁ-ゖァ-ヺ]");
    private static final Pattern PARTICLE = Pattern.compile("^(?:の|から|に|で|を|は|が|、)[^ぁ-ゖ]");
    private static final Pattern POLITE = Pattern.compile("(?:です|ます|でした|ました|ません|ください|下さい)$");

    private static String title(String text) {
        var said = Folded.of(text.replace("\\n", "\n"));
        var body = Letter.of(said).own().stream().reduce(Span::to).orElse(said.all());
        return new Titles().of(said, new Units().main(said, body));
    }

    /** A greeting, a remark and what only says more of another sentence name nothing (#10). */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                朝晩すっかり寒くなりましたが、皆様いかがお過ごしでしょうか。会計ソフトの起動が遅くなりました。 | 会計ソフトの起動が遅くなった
                2件目：許可したはずの USB メモリが読み込めません。ほかの USB メモリは問題なく使えます。 | 許可したはずの USB メモリが読み込めない
                順を追って説明させていただきます。経理の端末で印刷ができません。 | 経理の端末で印刷ができない
                It says "access denied" each time. The backup agent cannot read the share. | Backup agent cannot read the share
                メールが届かずすみません、対処をお願いします。 | メールが届かない
                Sorry that Outlook crashes on 5 PCs, please help. | Outlook crashes on 5 PCs
                Sorry to report that Outlook crashes on 5 PCs, please help. | Outlook crashes on 5 PCs
                Sorry to bother you, Outlook crashes on 5 PCs. | Outlook crashes on 5 PCs
                Small thing really. The tray icon shows a yellow triangle. | Tray icon shows a yellow triangle
                Separate from that: the payroll file ended up in quarantine. | Payroll file ended up in quarantine
                The Defender app on my iPhone does not let me sign in. | Defender app on my iPhone does not let me sign in
                Since we switched the attack surface reduction rules to block last night, the till app won't start in any store and business has stopped. | Till app won't start in any store and business has stopped
                We changed the firewall policy yesterday and since then the sensor won't start. | Sensor won't start
                """)
    void the_sentence_that_tells_what_happens_makes_the_title(String text, String expected) {
        assertThat(title(text)).isEqualTo(expected);
    }

    /** #10, #11. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                お世話になっております。営業部の佐藤です。A社のPC-TOKYO-01でOutlookが起動しません。 | Outlookが起動しない
                いつもお世話になっております。株式会社コスモの山田です。昨日からVPNに接続できなくなりました。 | VPNに接続できなくなった
                先週の金曜日からリアルタイム保護がオフになっています。 | リアルタイム保護がオフになっている
                昨夜10時頃より、全拠点のレジが0x80070005エラーで停止しております。 | 全拠点のレジが0x80070005エラーで停止
                今朝9時以降、経理のPCで印刷ができません。 | 経理のPCで印刷ができない
                11/18 10:00からセンサーが応答しません | センサーが応答しない
                3日前からずっとスキャンが終わりません。困っています。 | スキャンが終わらない
                夕方から添付ファイルが隔離されて困っています | 添付ファイルが隔離される
                今朝から印刷が止まって困っています | 印刷が止まる
                Defenderの定義更新がエラー0x80070643で失敗するので調査をお願いします | Defenderの定義更新がエラー0x80070643で失敗
                デバイスがオンボードできないのですが、どうすればよいでしょうか。 | デバイスがオンボードできない
                ファイルサーバー上のExcelファイルが誤って隔離されてしまいました。 | ファイルサーバー上のExcelファイルが誤って隔離された
                業務アプリが誤検知され、ブロックされています。 | 業務アプリが誤検知され、ブロックされている
                Edgeが重くて仕事にならんのですわ | Edgeが重くて仕事にならん
                Defenderがオンボードされへんのやけど | Defenderがオンボードされへん
                パソコンがめっちゃ遅いねん | パソコンが遅い
                MsMpEng.exeのCPU使用率が常に90%を超えています。 | MsMpEng.exeのCPU使用率が常に90%を超えている
                ポータルにデバイスが表示されません。 | ポータルにデバイスが表示されない
                ライセンスは有効ですが、デバイス一覧に端末が1台も表示されていません。 | ライセンスは有効ですが、デバイス一覧に端末が1台も表示されていない
                Windows Server 2019でイベントID 5007が大量に記録され続けています | Windows Server 2019でイベントID 5007が大量に記録され続けている
                アラートのメール通知が届かない事象が発生しています。 | アラートのメール通知が届かない事象
                OS：Windows 11\\n台数：30台\\nTeamsの起動に5分以上かかります。 | Teamsの起動に5分以上かかる
                コントロールされたフォルダーアクセスを有効化したところ、Photoshopで保存ができなくなりました。 | コントロールされたフォルダーアクセスを有効化したところ、Photoshopで保存ができなくなった
                除外設定の手順をご教示ください。 | 除外設定の手順
                ログの保存期間は何日ですか? | ログの保存期間
                あと、レポートの見方も教えてほしいです。 | レポートの見方
                プラン1とプラン2の違いを教えていただけますでしょうか。 | プラン1とプラン2の違い
                どうやって端末を分離しますか | 端末の分離方法
                macOSでもネットワーク保護は使えますか。 | macOSでもネットワーク保護は使えるか
                Live Responseで取得できるファイルサイズの上限について教えてください | Live Responseで取得できるファイルサイズの上限
                APIでアラートを取得することは可能でしょうか | APIでアラートを取得できるか
                オフボードしたいのですが、手順を教えてください。 | オフボードする手順
                Linux版で必要なカーネルバージョンを知りたいです | Linux版で必要なカーネルバージョン
                ダッシュボードにエクスポート機能を追加してほしいです | ダッシュボードにエクスポート機能を追加する要望
                アラート一覧で列の並び順を保存できるようにしてほしい | アラート一覧で列の並び順を保存できる機能の要望
                一括で除外設定を削除する機能の追加を希望します | 一括で除外設定を削除する機能の追加の要望
                端末の設置場所を表示してもらえると嬉しいです | 端末の設置場所の表示要望
                あと、デバイス一覧を CSV で出す方法も知りたいです。 | デバイス一覧を CSV で出す方法
                田中さんのPCで改ざん防止が解除できません。連絡は tanaka@example.com まで | PCで改ざん防止が解除できない
                情報システム部です。昨日のアップデート以降、社内システムにログインできない端末が続出しています。 | アップデート以降、社内システムにログインできない端末が続出
                現在、支店の端末50台において、ネットワーク保護によって社外サイトへの接続が遮断されており、見積書の作成業務に支障が出ております。 | 支店の端末50台において、ネットワーク保護によって社外サイトへの接続が遮断されている
                昨日キッティングしたノートPC、デバイス一覧にいつまで経っても出てこないです | キッティングしたノートPC、デバイス一覧に出てこない
                Hi team, this is John from Contoso. Outlook has not started since Monday on 30 laptops. | Outlook has not started on 30 laptops
                Hello, we have a problem that definition updates fail with 0x80070643. | Definition updates fail with 0x80070643
                Since yesterday 3 pm Word crashes on 5 PCs with Windows 10 22H2, every time we open a file | Word crashes on 5 PCs with Windows 10 22H2 when opening a file
                I can't onboard my devices, please help | Cannot onboard my devices
                LT-20417 shows as inactive in the portal | Device shows as inactive in the portal
                Our accounting team cannot open macro spreadsheets because an ASR rule blocks them | Accounting team cannot open macro spreadsheets
                Real-time protection keeps turning off since last night. | Real-time protection keeps turning off
                There is an issue where the sensor stops after every reboot | Sensor stops after every reboot
                How do I export the device list? | How to export the device list
                How can we exclude a folder on macOS? | How to exclude a folder on macOS
                Could you please tell me how to offboard a server? | How to offboard a server
                What is the retention period of alerts? | Retention period of alerts
                Can Defender scan network drives? | Can Defender scan network drives?
                I would like to know whether tamper protection works on Server 2016 | Whether tamper protection works on Server 2016
                Is it possible to schedule a quick scan per group? | Is it possible to schedule a quick scan per group?
                It would be great if we could export the timeline to CSV. | Feature request: export the timeline to CSV
                Please add a dark mode to the portal | Request to add a dark mode to the portal
                Also, where can I find the audit log? | Where to find the audit log
                When I open the portal, the incident page stays blank | When I open the portal, the incident page stays blank
                Scans have been running for 3 hours and CPU is at 100%, so nobody can work in the finance department, and the users are complaining. | Scans have been running and CPU is at 100%
                昨日の夕方から、経理部の30台のパソコンでDefenderの更新がずっと失敗しています。 | 経理部の30台のパソコンでDefenderの更新が失敗
                今朝からDefenderのスキャンが終わりません。 | Defenderのスキャンが終わらない
                営業部の Windows 11 23H2 端末30台で、昨日10時頃から Outlook が起動しません。 | 営業部の Windows 11 23H2 端末30台で、Outlook が起動しない
                PC-TOKYO-01がオフラインと表示されます | 端末がオフラインと表示される
                デバイス一覧をエクスポートするにはどうすればいいですか? | デバイス一覧のエクスポート方法
            """)
    void a_title_reads_like_the_subject_of_a_mail(String text, String title) {
        assertThat(title(text)).isEqualTo(title);
    }

    @Test
    void a_title_is_one_short_line_without_courtesy_whatever_was_written() {
        assertThat(Examples.in(TrainingFiles.packaged()))
                .filteredOn(example -> TITLED.contains(example.intent()))
                .hasSizeGreaterThan(1_000)
                .extracting(example -> title(example.text()))
                .allSatisfy(title -> {
                    boolean japanese = KANA.matcher(title).find();
                    assertThat(title)
                            .isNotBlank()
                            .doesNotContain("\n")
                            .doesNotContainPattern(PARTICLE)
                            .doesNotContainPattern(POLITE);
                    assertThat(title.codePointCount(0, title.length()))
                            .isLessThanOrEqualTo(japanese ? Titles.LONGEST : Titles.LONGEST_ENGLISH);
                });
    }

    @Test
    void what_offers_no_place_to_part_it_is_cut() {
        assertThat(title("あ".repeat(500))).hasSize(Titles.LONGEST).endsWith("…");
        assertThat(title("C:\\" + "a".repeat(500))).hasSizeLessThanOrEqualTo(Titles.LONGEST_ENGLISH);
    }
}
