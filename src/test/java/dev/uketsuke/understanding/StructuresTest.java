package dev.uketsuke.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT)
class StructuresTest {
    /** #23. */
    @ParameterizedTest
    @CsvSource({
        "昨日の夕方, 2026-11-21 evening",
        "11月18日の午前中, 2026-11-18 forenoon",
        "昨夜から, 2026-11-21 night",
        "今朝, 2026-11-22 morning",
        "昨日(土)の深夜, 2026-11-21 late-night",
        "一昨日の未明より, 2026-11-20 small-hours",
        "昨日の昼過ぎ, 2026-11-21 afternoon",
        "昨日の昼頃, 2026-11-21 noon",
        "昨日の朝礼, 2026-11-21",
        "2026-11-21 夕方, 2026-11-21 evening",
        "'Sat 2026-11-21, evening', 2026-11-21 evening",
        "yesterday evening, 2026-11-21 evening",
        "this morning, 2026-11-22 morning",
        "last night, 2026-11-21 night",
        "on the afternoon of Nov 18, 2026-11-18 afternoon",
        "一昨日, 2026-11-20",
        "3日前から, 2026-11-19",
        "今朝9時頃, 2026-11-22T09:00+09:00~",
        "昨日の午後3時半, 2026-11-21T15:30+09:00",
        "昨夜10時, 2026-11-21T22:00+09:00",
        "昨日の25時, 2026-11-22T01:00+09:00",
        "先週金曜, 2026-11-13",
        "11/18 10:00, 2026-11-18T10:00+09:00",
        "11月18日(水) 10時ごろ, 2026-11-18T10:00+09:00~",
        "十一月三日, 2026-11-03",
        "令和8年11月18日, 2026-11-18",
        "2026-11-18T01:00:00Z, 2026-11-18T01:00+00:00",
        "月初, 2026-11-01",
        "先月, 2026-10",
        "先週から, 2026-W46",
        "2026年11月9日の週から, 2026-W46",
        "since the week of 9 November 2026, 2026-W46",
        "since November 2026, 2026-11",
        "since Monday 9am, 2026-11-16T09:00+09:00",
        "yesterday, 2026-11-21",
        "on Nov 18 at 10:00, 2026-11-18T10:00+09:00",
        "18 November 2026, 2026-11-18",
        "3 days ago, 2026-11-19",
        "two hours ago, 2026-11-22T10:00+09:00",
        "since 6 this morning, 2026-11-22T06:00+09:00",
        "last Friday, 2026-11-20",
        "yesterday at half past three in the afternoon, 2026-11-21T15:30+09:00",
        "the day before yesterday around quarter to nine in the morning, 2026-11-20T08:45+09:00~",
        "yesterday at 0830, 2026-11-21T08:30+09:00",
        "11/20 2110頃, 2026-11-20T21:10+09:00~",
        "29 May 09:20, 2026-05-29T09:20+09:00",
        "2ish yesterday afternoon, 2026-11-21 afternoon",
        "since three days, 2026-11-19",
        "for 6 days now, 2026-11-16",
        "since the 12th, 2026-11-12",
        "last Thursday night, 2026-11-19 night",
        "at the start of the month, 2026-11-01",
        "20日、午前4時過ぎ, 2026-11-20T04:00+09:00",
    })
    void a_moment_is_cut_to_the_precision_in_which_it_was_said(String text, String moment) {
        assertThat(Desk.value(Desk.answer(text, "started-at"), "started-at")).isEqualTo(moment);
    }

    /** #25. */
    @ParameterizedTest
    @CsvSource({
        "三百台, 300",
        "school laptops (three hundred and twelve), 312",
        "'half the floor (roughly 120 traders)', 120",
        "'our gateway, a single CentOS 7.9 box', 1",
        "約30名です, 30",
        "1万2千台, 12000",
        "'4,200 tills', 4200",
        "a dozen, 12",
        "about 40 users, 40",
        "２５台, 25",
        "200台中30台, 30",
        "30 of our 200 laptops, 30",
        "合計で45台, 45",
        "fourteen of our laptops, 14",
        "three dozen of our laptops, 36",
        "twenty-odd machines, 20",
        "a couple hundred endpoints, 200",
        "half of our 80 machines, 40",
        "40台の3割です, 12",
        "'We have 75 servers, out of which 21 fail', 21",
        "nine in total, 9",
    })
    void a_count_is_said_in_many_ways(String text, String count) {
        assertThat(Desk.value(Desk.answer(text, "affected-count"), "affected-count"))
                .isEqualTo(count);
    }

    @ParameterizedTest
    @CsvSource({
        "正常46台、異常9台です, 9",
        "端末60台中58台は正常で、残り2台が失敗します, 2",
        "従業員85名のうち、警告が出る方が9名います, 9",
        "ライセンスは500ユーザー分契約していますが、使えないのは18名です, 18",
        "先月PCを60台入れ替え、そのうち新しい11台が動きません, 11",
        "5台で更新完了後に画面が固まります, 5",
        "'49 of the servers report correctly and 5 do not', 5",
        "'The 12 devices you looked at are OK now, but 30 more have dropped out', 30",
        "15 employees working remotely cannot sign in, 15",
        "We are a law firm of 85 people; previews stopped for nine users, 9",
        "None of the 42 registers start, 42",
        "1台目は動き、2台目のモニタだけ映りません, -",
        "'2社、計九台で確認しました。画面が固まります。', 9",
        "3名で確認しましたが画面が固まります。, -",
        "総務の55名には影響が出ていません。経理の30名で固まります。, 30",
        "営業の40台は問題なく動いています。経理の12台が固まります。, 12",
        "5ノードすべてで停止しました。, 5",
        "3つの端末で画面が固まります。, 3",
        "10台あるPCの半分が固まります。, 5",
        "最初は3台、今は17台に増えました。画面が固まります。, 17",
        "'Of the 150 kiosks we onboarded, 38 never show a date.', 38",
        "'Of the 150 kiosks, 3 days ago all were fine.', -",
        "'Of their 220 endpoints a quarter, so 55, refuse to start.', 55",
        "Defender asks for access at every login. 53 journalists., 53",
        "It crashes. 12 errors. Two reboots., -",
        "All but two of our 30 kiosks crash., 28",
        "Both of our print servers fail., 2",
        "The first 3 machines were fine; the other 9 crash., 9",
        "'Two older iMacs carry on happily, a dozen Macs cannot save.', 12",
        "We had another one this morning and rebooted the 2016 file server, -",
        "30台が問題なく動いていたのに急にオフラインになりました。, 30",
        "30台で昨日まで問題なく使えていたのですが今朝から落ちます。, 30",
        "40 PCs that worked without issues until Monday now crash., 40",
        "12 hosts went from healthy to inactive., 12",
        "'Offline: 25 machines since 9:00.', 25",
    })
    void those_who_are_affected_count(String text, String count) {
        assertThat(Desk.value(Desk.first(text), "affected-count")).isEqualTo(count);
    }

    @ParameterizedTest
    @CsvSource({
        "ルールは11月1日に有効化しましたが、ブロックが出始めたのは11/6です。, 2026-11-06",
        "11月18日に購入した端末で画面が固まります。, -",
        "11月18日に納品されてから画面が固まります。, 2026-11-18",
        "契約は今年4月からです。画面が固まります。, -",
        "毎日9時から10時の間だけ画面が固まります。, -",
        "'We changed the proxy on November 5. On November 9 devices stopped reporting.', 2026-11-09",
        "'We bought the licences on 3 November, it has crashed since 12 November.', 2026-11-12",
        "It crashes. The hardware was purchased on November 2., -",
        "It crashes. I sent the logs on November 20., -",
        "It crashes. The deadline is November 10., -",
        "The mail thread began on 10 November; the outage was on 8 November., 2026-11-08",
    })
    void the_time_of_something_else_is_no_beginning(String text, String moment) {
        assertThat(Desk.value(Desk.first(text), "started-at")).isEqualTo(moment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Windows Server 2019 で失敗します",
                "Windows 11 PC で 443 番ポートが塞がれています",
                "11月18日に 90% まで進みました",
                "バージョン 4.18.24090.11 です",
                "数十台で起きます",
                "The scan stops at 50% 3 times a day.",
                "CPU stays at 90% 20 minutes after boot.",
            })
    void other_numbers_count_nothing(String text) {
        assertThat(Desk.value(Desk.first(text), "affected-count")).isEqualTo("-");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On 11/20/2025 servers went offline.",
                "Since 20 November 2025 our servers are offline.",
                "as of 2025 all servers fail"
            })
    void a_year_of_the_calendar_is_no_server(String text) {
        assertThat(Desk.value(Desk.first(text), "os")).isEqualTo("-");
    }

    /** #26. */
    @ParameterizedTest
    @CsvSource({
        "Win11, Windows 11",
        "ウィンドウズ10 Pro, Windows 10 Pro",
        "Windows 11 Enterprise 23H2, Windows 11 23H2 Enterprise",
        "Windows Server 2019 Datacenter, Windows Server 2019 Datacenter",
        "RHEL 8.10, Red Hat Enterprise Linux 8.10",
        "Ubuntu 22.04 LTS, Ubuntu 22.04 LTS",
        "macOS 14.5, macOS 14.5",
        "Android 14, Android 14",
        "iOS 17.2, iOS 17.2",
        "Windows 10と11, Windows 10;Windows 11",
        "Server 2016/2019, Windows Server 2016;Windows Server 2019",
        "2012R2のAD, Windows Server 2012 R2",
        "the 2016 file server, Windows Server 2016",
        "サーバは2019, Windows Server 2019",
        "w2k19, Windows Server 2019",
        "2022 std, Windows Server 2022 Standard",
        "W11, Windows 11",
        "24H2のWindows 11, Windows 11 24H2",
        "Windows 11 SE, Windows 11 SE",
        "Sonoma, macOS Sonoma",
        "RHEL9, Red Hat Enterprise Linux 9",
        "AndroidのスマホでAndroid 15です, Android 15",
        "SQL Server 2019 on Windows Server 2022, Windows Server 2022",
    })
    void an_operating_system_is_one_string(String text, String os) {
        assertThat(Desk.value(Desk.answer(text, "os"), "os")).isEqualTo(os);
    }

    @ParameterizedTest
    @CsvSource({
        "Windows 10だけ固まり、隣のWindows 11は何ともありません。, Windows 10",
        "Windows 11は正常で、Windows 10の12台が固まります。, Windows 10",
        "Windows 10 is fine but Windows 11 crashes., Windows 11",
        "Macs on macOS 14.5 cannot save. Two on macOS 12.7 carry on happily., macOS 14.5",
        "Windows 10 と Windows 11 の両方で固まります。, Windows 10;Windows 11",
        "Windows 11は正常ですが、画面が暗いです。, Windows 11",
    })
    void a_system_that_works_is_not_the_one_asked_about(String text, String os) {
        assertThat(Desk.value(Desk.first(text), "os")).isEqualTo(os);
    }

    @ParameterizedTest
    @CsvSource({
        "SQL Server は 15.0.4375.4、エンジンは 1.1.24080.9 です。, 1.1.24080.9",
        "Sensor build 10.8790.26100.2454 crashes., 10.8790.26100.2454",
        "Company Portal 5.0.6230.0 installs but crashes., -",
        "Chrome 131.0.6778.86 で固まります。, -",
        "AnyConnect 4.10.07061.1 で切れます。, -",
        "プラットフォームは 4.18.24090.11/1.1.24090.3 です。固まります。, 4.18.24090.11;1.1.24090.3",
    })
    void versions_of_other_products_are_none_of_this_one(String text, String version) {
        assertThat(Desk.value(Desk.first(text), "product-version")).isEqualTo(version);
    }

    /** #63. */
    @ParameterizedTest
    @CsvSource({
        "03-1234-5678, +81312345678",
        "０９０－１２３４－５６７８, +819012345678",
        "+1 650 253 0000, +16502530000",
        "03-1234-5678 内線 22, +81312345678;ext=22",
    })
    void a_phone_number_is_japanese_when_no_country_is_said(String text, String phone) {
        assertThat(Desk.value(Desk.answer(text, "phone"), "phone")).isEqualTo(phone);
    }

    /** #66, #67. */
    @ParameterizedTest
    @CsvSource({
        "'a@example.com;b@example.com'",
        "'a@example.com, b@example.com'",
        "'a@example.com、b@example.com です'",
        "'ａ@example.com b@example.com'",
    })
    void mail_addresses_may_be_separated_by_anything(String text) {
        assertThat(Desk.value(Desk.answer(text, "emails"), "emails")).isEqualTo("a@example.com;b@example.com");
    }

    @ParameterizedTest
    @CsvSource({
        "error-messages, イベントID 5007 が出て「アクセスが拒否されました」と表示されます, イベントID 5007;アクセスが拒否されました",
        "error-messages, It fails with \"Access is denied\" (0x80070005), Access is denied;0x80070005",
        "product-version, プラットフォームのバージョンは 4.18.24090.11 です, 4.18.24090.11",
        "related-requests, 以前の SR 2411180040001234 と REQ-2026-000123 も見てください, REQ-2026-000123;2411180040001234",
        "frequency, 1日に3回ほど画面が固まります, 1日に3回ほど",
        "frequency, It crashes every time, every time",
        "frequency, 週に二、三回、画面が固まります, 週に二、三回",
        "frequency, 月2回ほど画面が固まります, 月2回ほど",
        "frequency, 二日に一度画面が固まります, 二日に一度",
        "frequency, サインインのつど警告が出ます, サインインのつど",
        "frequency, 30秒おきに固まります, 30秒おきに",
        "frequency, Every so often it crashes, Every so often",
        "frequency, It crashes on and off, on and off",
        "frequency, It works on all but crashes after each update, after each update",
        "frequency, 再起動後は正常に動きます, -",
        "frequency, The list is growing daily, -",
        "error-messages, It fails with 0x80070652 and again with 80070652 and 0X80070652, 0x80070652",
        "error-messages, mdatp exits with 0x1, 0x1",
        "error-messages, curl gives HTTP 200 but onboarding fails with HTTP 403, 403",
        "error-messages, 「エラー 50105」と出ます, 50105",
        "phone, お電話は 03-1234-5678 か携帯 090-1234-5678 へ、FAX は 03-1234-5679 です, +81312345678;+819012345678",
        "started-at, 11月18日から画面が固まり、復旧したのは今朝です, 2026-11-18",
        "started-at, It has been failing since 18 November and was restored yesterday, 2026-11-18",
        "frequency, 動作が非常に遅くなります, -",
        "started-at, It began yesterday 15:00 New York time, 2026-11-21T15:00-05:00",
        "started-at, ニューヨーク時間の昨日20時から止まっています, 2026-11-21T20:00-05:00",
        "started-at, It has been down since 8 am Pacific time today, 2026-11-21T08:00-08:00",
        "emails, taro@example.co.jp でサインインできません, -",
        "emails, The account taro@example.com cannot sign in, -",
        "emails, taro@example.co.jp 宛のメールが届きません, -",
        "emails, 連絡は taro@example.co.jp 宛にメールをください, taro@example.co.jp",
        "emails, 結果は taro@example.co.jp 宛に送ってください, taro@example.co.jp",
        "emails, ご返信は taro@example.co.jp へお願いします, taro@example.co.jp",
        "emails, no-reply@desk.example.com から返信が来ました。連絡先は a@example.com です, a@example.com",
        "emails, Mails from bad@evil.example.com come through. Reach me at a@example.com, a@example.com",
        "phone, 固まります。TEL/FAX 03-1234-5678, +81312345678",
        "phone, 御社の03-5555-0100は繋がりません。折り返しは 080-1234-5678 へ, +818012345678",
        "related-requests, 前回の REQ 2026 000123 の続きです。画面が固まります, REQ-2026-000123",
        "extent, Web protection blocks our supplier's site, -",
        "extent, 大阪支店の端末で固まります, 大阪支店",
        "extent, All users cannot log on, All users",
        "device, ThinkPad X1 で固まります, ThinkPad X1",
    })
    void a_value_with_a_form_of_its_own_is_found_wherever_it_stands(String slot, String text, String value) {
        var values = Desk.value(Desk.first(text), slot).split(";");
        assertThat(values).containsExactlyInAnyOrder(value.split(";"));
    }
}
